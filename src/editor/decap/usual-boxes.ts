/** Which boxes of a form come first: those that a secretary changes. The rest is folded, each part under its own name. */
import type { z } from 'zod';
import { type KindName, kinds } from '../../schema/collections.ts';
import type { FormField } from '../forms.ts';

const usualBoxes = 'The usual boxes';

/** By kind: the name, then in the order in which they are changed most. */
const usualOfKind: Partial<Record<KindName, string[]>> = {
  listings: ['name', 'status', 'places', 'sessions', 'cost', 'contact', 'review'],
};
/** By the name of a list of groups: what each thing in it begins with. */
const usualOfList: Record<string, string[]> = {
  places: ['name', 'sessions', 'address', 'postcode'],
  sessions: ['days', 'starts', 'ends', 'season', 'except'],
};

/** The fields of a form with the usual ones first, as a part of their own. */
export function usualFirst(kind: KindName, fields: FormField[]): FormField[] {
  const [usual, rest] = parted(fields, usualOfKind[kind]);
  return [...usual.map((field) => ({ ...field, group: usualBoxes })), ...rest];
}

/** The fields of one thing in a list: those that are always shown, and those that are folded; none where there are few. */
export const partedInList = (list: string, fields: FormField[]): [shown: FormField[], folded: FormField[]] =>
  usualOfList[list] ? parted(fields, usualOfList[list]) : [fields, []];

function parted(fields: FormField[], names: string[] = []): [FormField[], FormField[]] {
  const usual = names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  return [usual, fields.filter((field) => !usual.includes(field))];
}

/** The boxes that may be empty in a draft and not in what is published, by their paths with dots. */
export function neededToPublish(kind: KindName): string[] {
  const schema: z.ZodType = kinds[kind].schema;
  const { error } = schema.safeParse({ status: 'published' });
  return (error?.issues ?? []).flatMap(({ code, path }) => (code === 'custom' ? [path.join('.')] : []));
}
