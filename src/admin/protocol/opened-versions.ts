/**
 * What was opened here: the text of each file and the version of each proposal. Sent along with what is saved or published,
 * so that nobody overwrites, publishes or deletes what they have not seen.
 */

import type { Asked } from './ask-server.ts';

interface Entry {
  data: string | null;
  file?: { path: string };
}
interface Proposal {
  collection?: unknown;
  slug?: unknown;
  version?: number;
}

export interface OpenedVersions {
  /** The request with what was opened. */
  sent: (asked: Asked) => Asked;
  /** Takes note of what the server answered to a request as the editor made it. */
  answered: (asked: Asked, answer: unknown) => void;
  /** The text that the form of a file was begun with; null where there was none. */
  textOf: (path: string) => string | null;
  /** A form goes on from a text that was opened earlier, whatever the file is now. */
  goOnFrom: (path: string, text: string | null) => void;
}

/** What is done to the version of a proposal that was seen. */
const toProposals = /^(?:publish|delete|update)UnpublishedEntry/;

export function openedVersions(): OpenedVersions {
  const texts = new Map<string, string | null>();
  const versions = new Map<string, number>();
  const nameOf = ({ collection, slug }: Proposal) => `${collection}/${slug}`;

  function note(path: string, text: string | null, isList = false) {
    // A list that is read again in the background changes nothing of a form that is open.
    if (!isList || !texts.has(path)) texts.set(path, text);
  }

  return {
    textOf: (path) => texts.get(path) ?? null,
    goOnFrom: (path, text) => texts.set(path, text),
    sent(asked) {
      const { dataFiles } = asked.params;
      if (asked.action === 'persistEntry' && Array.isArray(dataFiles)) {
        const withTexts = dataFiles.map((file) => ({ ...file, opened: texts.get(file.path) ?? null }));
        return { ...asked, params: { ...asked.params, dataFiles: withTexts } };
      }
      const version = versions.get(nameOf(asked.params));
      return toProposals.test(asked.action) && version ? { ...asked, params: { ...asked.params, version } } : asked;
    },
    answered({ action, params }, answer) {
      if (action === 'getEntry' || action === 'entriesByFiles' || action === 'entriesByFolder')
        for (const { data, file } of [answer].flat() as Entry[])
          if (file) note(file.path, data, action === 'entriesByFolder');
      if (action === 'unpublishedEntryDataFile') note(String(params.path), (answer as Entry).data);
      // The form goes on from what it sent, whatever others’ changes the server put beside it.
      if (action === 'persistEntry' && Array.isArray(params.dataFiles))
        for (const { path, raw } of params.dataFiles) note(path, raw);
      if (action === 'deleteFiles' && Array.isArray(params.paths)) for (const path of params.paths) texts.delete(path);
      if (action === 'unpublishedEntry') noteVersion(answer as Proposal);
      if (action === 'updateUnpublishedEntryStatus') noteVersion({ ...params, ...(answer as Proposal) });
      if (action === 'persistEntry') noteSaved(params, answer as Proposal);
    },
  };

  function noteVersion(proposal: Proposal) {
    if (proposal.version) versions.set(nameOf(proposal), proposal.version);
  }

  function noteSaved({ options, dataFiles }: Asked['params'], { version }: Proposal) {
    const collection = (options as { collectionName?: string } | undefined)?.collectionName;
    const slug = Array.isArray(dataFiles) ? dataFiles[0]?.slug : undefined;
    if (version) versions.set(nameOf({ collection, slug }), version);
  }
}

/** What this page has opened. */
export const opened = openedVersions();
