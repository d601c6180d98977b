/** Which version of each file was opened here, so that nobody overwrites what somebody else saved meanwhile. */

interface Asked {
  action: string;
  params: Record<string, unknown>;
}
interface Entry {
  file?: { path: string; id: string | null };
}

export interface OpenedVersions {
  /** The request with the id that each file to save had when it was opened. */
  sent: (asked: Asked) => Asked;
  /** Takes note of what the server answered. */
  answered: (asked: Asked, answer: unknown) => void;
}

export function openedVersions(): OpenedVersions {
  const ids = new Map<string, string>();
  return {
    sent(asked) {
      const { dataFiles } = asked.params;
      if (asked.action !== 'persistEntry' || !Array.isArray(dataFiles)) return asked;
      const withIds = dataFiles.map((file) => ({ ...file, was: ids.get(file.path) ?? null }));
      return { ...asked, params: { ...asked.params, dataFiles: withIds } };
    },
    answered({ action }, answer) {
      // What is published or deleted has another id now: until it is read again, nothing is known of it.
      if (/^(?:publish|delete)/.test(action)) ids.clear();
      if (['entriesByFolder', 'entriesByFiles', 'getEntry'].includes(action))
        for (const { file } of [answer].flat() as Entry[]) if (file?.id) ids.set(file.path, file.id);
      const saved = (answer as { ids?: Record<string, string> } | null)?.ids;
      if (action === 'persistEntry' && saved) for (const [path, id] of Object.entries(saved)) ids.set(path, id);
    },
  };
}
