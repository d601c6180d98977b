/** What a partner may put into a file: see the tables in `rights.ts` and `src/editor/partner-fields.ts`. */
import { schoolsOwnFields } from '../../../editor/partner-fields.ts';
import { same } from '../../../exchange/merge.ts';
import { fieldLabel } from '../../../reading/field-at.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import { kinds } from '../../../schema/collections.ts';
import { bytesOfText } from '../bytes.ts';
import type { Person } from '../people.ts';
import { Refused } from '../refused.ts';
import { isOwn, isPartnersKind } from '../rights.ts';
import type { CheckedFile } from './checked-file.ts';
import { organisationIn } from './desk.ts';

type Data = Record<string, unknown>;

interface PartnersFile {
  file: CheckedFile;
  onSite: Uint8Array | null;
  /** The text it follows: as proposed before, where staff may have filled in what is theirs, else as on the site. */
  current: string | null;
}

/** Throws unless the file is the partner's, before and after, and leaves alone what is the school's to say. */
export function checkPartnersFile(
  me: Person,
  { file, onSite, current }: PartnersFile,
  collection: string | undefined,
  entry: string,
): void {
  const { kind, slug, path } = file;
  const data = file.data as Data;
  const isTheirs = (organisation: string | undefined) => isOwn(me, kind, slug, organisation);
  if (!isPartnersKind(kind) || collection !== kind || entry !== slug)
    throw new Refused(403, 'You can edit your own listings and your own organisation.');
  if (onSite && !isTheirs(organisationIn(kind, path, onSite)))
    throw new Refused(403, 'This belongs to another organisation. You can edit your own listings.');
  if (!isTheirs(data.organisation as string | undefined))
    throw new Refused(403, 'You can write for your own organisation alone.');
  if (kind === 'organisations' && !onSite) throw new Refused(403, 'The school adds organisations. Write to them.');

  const isFirst = current === null;
  const before = isFirst
    ? blank(file)
    : (readContentFile({ path, bytes: bytesOfText(current), kind }).data as Data | null);
  for (const field of schoolsOwnFields[kind]) {
    if (isFirst && field === 'organisation') continue;
    if (same(data[field], before?.[field])) continue;
    const label = fieldLabel(kinds[kind].schema, [field]);
    throw new Refused(403, `“${label}” is for the school to say. Load the page again to see what it says now.`);
  }
}

/** A new file says nothing of its own about what is the school's: those fields hold what is so anyway. */
function blank({ kind, data }: CheckedFile): Data {
  const own = schoolsOwnFields[kind as keyof typeof schoolsOwnFields] as readonly string[];
  const given = Object.entries(data as Data).filter(([field]) => !own.includes(field) || field === 'organisation');
  const parsed = kinds[kind].schema.safeParse(Object.fromEntries(given));
  return parsed.success ? (parsed.data as Data) : {};
}
