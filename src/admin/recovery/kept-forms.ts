/**
 * What Decap keeps of a form that was not saved, in this browser: with the text that the form was begun from, so that it
 * is saved on top of that and takes back nothing that others changed since.
 */
import { Backend, type Values } from 'decap-cms-core/dist/esm/backend.js';
import { localForage } from 'decap-cms-lib-util';
import { opened } from '../protocol/opened-versions.ts';

/** Beside what Decap keeps of the form. */
export interface Begun {
  /** The text of the file, or of the proposal, that was opened; null for a new entry. */
  text: string | null;
  /** When it was last changed, in milliseconds since 1970. */
  at: number;
}

/** Decap’s own name for the form in its store: without a slug for the new one. */
const keptAs = (collection: Values, slug?: string | false) =>
  ['backup', collection.get('name'), ...(slug ? [slug] : [])].join('.');
const begunAs = (collection: Values, slug?: string | false) => `begun.${keptAs(collection, slug)}`;

/** What is known of a kept form; null where it was kept by an earlier version of this page. */
export const begun = (collection: Values, slug?: string | false): Promise<Begun | null> =>
  localForage.getItem<Begun>(begunAs(collection, slug)).catch(() => null);

/** Collections in which a new entry has been saved, and so is no longer unsaved. */
const made = new Set<string>();

/** Takes note of a saved entry. */
export function noteSaved(entry: Values): void {
  if (entry.get('newRecord')) made.add(String(entry.get('collection')));
}

/** Changes how Decap keeps forms. */
export function keepForms(): void {
  const keep = Backend.prototype.persistLocalDraftBackup;
  Backend.prototype.persistLocalDraftBackup = async function keepWithBeginning(entry, collection) {
    const path = entry.get('path');
    const note: Begun = { text: path ? opened.textOf(path) : null, at: Date.now() };
    await localForage.setItem(begunAs(collection, entry.get('slug')), note).catch(() => undefined);
    return keep.call(this, entry, collection);
  };
  const forget = Backend.prototype.deleteLocalDraftBackup;
  Backend.prototype.deleteLocalDraftBackup = async function forgetThisOne(collection, slug) {
    await localForage.removeItem(begunAs(collection, slug)).catch(() => undefined);
    // Decap would forget an unsaved new entry with whichever other one is closed.
    const isMade = made.delete(collection.get('name'));
    if (!slug || isMade) return forget.call(this, collection, slug);
    return localForage.removeItem(keptAs(collection, slug)).catch(() => undefined);
  };
}
