/**
 * “You have changes from last time”: after a closed tab, a crash or a reload they come back.
 *
 * Decap asks as soon as it has read them, and then the file, which takes longer to come, is put over them. Here the
 * question waits for the file.
 */

import type { DecapCmsCore } from 'decap-cms-core';
import { Editor, type EditorProps } from 'decap-cms-core/dist/esm/components/Editor/Editor.js';
import { type FormValues, fileFrom } from '../../editor/decap/values.ts';
import type { KindName } from '../../schema/collections.ts';
import { opened } from '../protocol/opened-versions.ts';
import { begun, keepForms, noteSaved } from './kept-forms.ts';
import { bringsBack } from './recovery-dialog.ts';

/** Each kept form is offered once. */
const offered = new WeakSet<object>();
/** How long nothing must be typed until it is kept, in milliseconds. Decap waits two seconds. */
const pause = 400;

export function recoverForms(CMS: typeof DecapCmsCore): void {
  keepForms();
  CMS.registerEventListener({ name: 'postSave', handler: ({ entry }) => noteSaved(entry as never) });
  const updated = Editor.prototype.componentDidUpdate;
  let keeping: ReturnType<typeof setTimeout>;
  Editor.prototype.componentDidUpdate = function askOnceTheFileIsThere(before) {
    const { localBackup } = this.props;
    // To Decap it looks as if the question had been asked before.
    updated.call(this, localBackup ? { ...before, localBackup } : before);
    if (this.props.hasChanged) {
      clearTimeout(keeping);
      keeping = setTimeout(() => this.createBackup.flush(), pause);
    }
    if (!localBackup || offered.has(localBackup) || !isOpen(this.props)) return;
    offered.add(localBackup);
    void offer(this);
  };
}

/** Whether the form shows its file, or the empty boxes of a new one. */
function isOpen({ entryDraft, newEntry, slug, entry }: EditorProps): boolean {
  if (!entryDraft.get('key')) return false;
  const shown = entryDraft.get('entry');
  return newEntry ? shown.get('newRecord') === true : shown.get('slug') === slug && !entry?.get('isFetching');
}

async function offer(editor: Editor): Promise<void> {
  const { collection, slug, newEntry, entryDraft, localBackup } = editor.props;
  const kind: KindName = collection.get('name');
  const kept = localBackup?.get('entry');
  const textOf = (values: { toJS(): FormValues }) => fileFrom(kind, values.toJS());
  const now = textOf(entryDraft.getIn(['entry', 'data']) as never);
  // It was saved after all, or everything was put back by hand.
  if (textOf(kept.get('data')) === now) return editor.deleteBackup();
  const beginning = await begun(collection, !newEntry && slug);
  if (!(await bringsBack(beginning?.at))) return editor.deleteBackup();
  editor.props.loadLocalBackup();
  const path = kept.get('path');
  if (path && beginning) opened.goOnFrom(path, beginning.text);
}
