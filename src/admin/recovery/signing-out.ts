/** Signing out leaves nothing in the browser for the next person at this computer, and loses nothing unasked. */

/** Decap’s store of unsaved forms, as far as it is used. */
interface KeptForms {
  keys(): Promise<string[]>;
  clear(): Promise<void>;
}

export const unsavedQuestion =
  'You have unsaved changes. Sign out and throw them away? To keep them, press Cancel, save, and then sign out.';

/**
 * Ends the session by `end`, and then forgets who was signed in and every unsaved form. False, with nothing done, where
 * somebody would rather save first, or where the server does not answer.
 */
export async function signOut(
  end: () => Promise<boolean>,
  forms: KeptForms,
  remembered: Pick<Storage, 'removeItem'>,
  ask: (question: string) => boolean,
): Promise<boolean> {
  // A browser that keeps nothing (a private window) has nothing to lose.
  const kept = await forms.keys().catch(() => []);
  if (kept.some((key) => key.startsWith('backup')) && !ask(unsavedQuestion)) return false;
  if (!(await end())) return false;
  await forms.clear().catch(() => undefined);
  for (const name of ['decap-cms-user', 'netlify-cms-user']) remembered.removeItem(name);
  return true;
}
