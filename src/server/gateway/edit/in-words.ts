/** Differences as a person reads them, in the words of the form. */
import { formOf } from '../../../editor/forms.ts';
import { formFieldAt, valueInWords } from '../../../editor/value-words.ts';
import { readContent } from '../../../reading/read-content.ts';
import { type KindName, kinds } from '../../../schema/collections.ts';
import type { Desk } from './desk.ts';
import type { Difference } from './merged-file.ts';
import { directoryFiles } from './whole-directory.ts';

export interface DifferenceInWords extends Pick<Difference, 'field' | 'label'> {
  /** Empty where it is not filled in. */
  theirs: string;
  mine: string;
}

export async function inWords(desk: Desk, kind: KindName, differences: Difference[]): Promise<DifferenceInWords[]> {
  const form = formOf(kind, await vocabulariesAt(desk));
  return differences.map(({ field, label, theirs, mine }) => {
    const box = field ? formFieldAt(form, field) : undefined;
    return { field, label, theirs: valueInWords(box, theirs), mine: valueInWords(box, mine) };
  });
}

async function vocabulariesAt(desk: Desk) {
  const files = (await directoryFiles(desk)).filter(({ path }) => path.startsWith(`${kinds.vocabulary.folder}/`));
  const { content } = readContent(files);
  return Object.fromEntries([...content.vocabulary].map(([slug, { data }]) => [slug, data]));
}
