/**
 * Opening a list of 2,000 listings must not mean reading all of each: only what the list shows, sorts and
 * filters by. Opening one entry asks for its file again, and then all of it is read.
 */
import { type FormValues, formValues } from '../editor/decap/values.ts';
import { frontMatterParts } from '../reading/front-matter.ts';
import { yamlData } from '../reading/yaml-data.ts';
import type { KindName } from '../schema/collections.ts';
import { kinds } from '../schema/collections.ts';

/** Stands before the text of a file that is only listed. No content file can begin so: the reader refuses it. */
export const listedOnly = '\u0000';

type Entries = { data: string | null }[];
// biome-ignore lint/suspicious/noExplicitAny: Decap’s backends take whatever Decap hands them.
type BackendClass = new (...args: any[]) => { entriesByFolder(...args: any[]): Promise<Entries> };

/** A backend that marks files as only listed when Decap asks for a whole folder. */
export function withBriefLists<B extends BackendClass>(Backend: B): B {
  return class extends Backend {
    override async entriesByFolder(...args: unknown[]): Promise<Entries> {
      const entries = await super.entriesByFolder(...args);
      // In place: some backends keep the way to the next page in a property of the array.
      for (const entry of entries) if (entry.data !== null) entry.data = listedOnly + entry.data;
      return entries;
    }
  };
}

/** The values of some fields, by their names at the top of a file; all values where those cannot be told apart. */
export function briefValues(kind: KindName, text: string, fields: readonly string[]): FormValues {
  const parted = kinds[kind].format === 'md' ? frontMatterParts(text) : { parts: { yaml: text } };
  if ('problem' in parted) return formValues(kind, text);
  const { data, problems } = yamlData(linesOf(parted.parts.yaml, fields));
  const isSound = problems.length === 0 && typeof data === 'object' && data !== null;
  const values = isSound ? (data as FormValues) : {};
  return values[fields[0] as string] === undefined ? formValues(kind, text) : values;
}

/** The lines of some fields: from the field's name to the next line that is not further in. */
function linesOf(yaml: string, fields: readonly string[]): string {
  let wanted = false;
  const kept = yaml.split('\n').filter((line) => {
    if (/^[^\s-]/.test(line)) wanted = fields.includes(line.slice(0, line.indexOf(':')));
    return wanted;
  });
  return `${kept.join('\n')}\n`;
}
