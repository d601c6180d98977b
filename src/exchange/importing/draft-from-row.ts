import { listingSchema } from '../../schema/listing.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import type { ImportField, Source } from '../../schema/source.ts';
import { cellText, type Trouble } from '../spreadsheet/sheet.ts';
import { headingKey, type Row } from '../spreadsheet/table.ts';
import { cleanWebsite } from './cleaning/contact.ts';
import { inUsualCase, nameKey } from './cleaning/names.ts';
import { contactOf, costOf, forWhomOf, interestsOf, organisationOf, summaryOf } from './listing-parts.ts';
import { type PlaceDraft, placeFromRow } from './place-from-row.ts';
import { type RowReader, rowReader, type SheetContext } from './row-reader.ts';
import { rowIdFrom } from './slugs.ts';
import { soundParts } from './sound-parts.ts';

/** A listing as the sheet tells it, not yet compared with anything. */
export interface Draft {
  /** The first row it comes from. */
  row: number;
  id: string;
  /** Rows with the same key are one listing at several places; null: the row stands alone. */
  groupKey: string | null;
  name: string;
  /** The fields of the listing file, without organisation and source. */
  listing: Record<string, unknown> & { places?: PlaceDraft[] };
  body: string;
  /** The organisation the row names; null when the source is one organisation's own sheet. */
  organisation: (Record<string, unknown> & { name: string }) | null;
}

/** The draft a row makes, or null with the reason. A bad optional field is left out and told. */
export function draftFromRow(row: Row, context: SheetContext): { draft: Draft | null; troubles: Trouble[] } {
  const { source } = context;
  const read = rowReader(row, source);
  const name = inUsualCase(read.value('name').text.replace(/\n/g, ' '));
  if (name === '')
    return notRead(
      read,
      'name',
      'required',
      'is empty or cannot be used, and a listing needs a name; write it in the sheet',
    );
  const interests = interestsOf(read, name, context);
  if (interests.found.length === 0) return notRead(read, 'interests', 'taxonomy.unknown', interests.message);

  const place = placeFromRow(read, name, context.postcodes);
  const organisation = source.organisation === undefined ? organisationOf(read, name) : null;
  const listing = soundParts(listingSchema, read, {
    name,
    organisation: source.organisation ?? 'to-be-found',
    type: read.value('type').text || 'activity',
    interests: interests.found.slice(0, 6),
    summary: summaryOf(read, name, interests.category),
    ...forWhomOf(read),
    places: place ? [place] : [],
    cost: costOf(read),
    joining: {
      website: read.cleaned(read.value('joining.website'), ({ text }) => cleanWebsite(text)),
      note: read.value('joining.note').text,
    },
    contact: { role: read.value('contact.role').text, ...contactOf(read, 'contact') },
  });
  if (!listing) return { draft: null, troubles: read.troubles };
  const { organisation: _slug, ...fields } = listing;
  const soundOrganisation =
    organisation &&
    (soundParts(organisationSchema, read, organisation) as (Record<string, unknown> & { name: string }) | null);
  if (organisation && !soundOrganisation) return { draft: null, troubles: read.troubles };
  const draft: Draft = {
    row: row.number,
    ...identityOf(row, source, name, organisation?.name ?? '', place),
    name,
    listing: fields,
    body: read.value('body').text,
    organisation: soundOrganisation,
  };
  return { draft, troubles: read.troubles };
}

function notRead(read: RowReader, field: ImportField, code: string, message: string) {
  const heading = read.value(field).heading;
  const reason = read.troubles.find((trouble) => trouble.field === heading);
  if (reason) reason.severity = 'error';
  else read.troubles.push({ row: read.row.number, field: heading, code, message, severity: 'error' });
  return { draft: null, troubles: read.troubles };
}

/** The columns the source names, else the name and the postcode. Rows are put together only where they surely are one. */
function identityOf(row: Row, source: Source, name: string, organisation: string, place: PlaceDraft | null) {
  const code = source.id.map((column) => cellText(row.cells.get(headingKey(column)))).filter(Boolean);
  if (code.length > 0) return { id: code.join(' ').slice(0, 200), groupKey: code.join(' ') };
  if (source.columns.some(({ field, from }) => field === 'organisation' && from.length > 0)) {
    const id = rowIdFrom(`${organisation} ${name}`) || name;
    return { id, groupKey: `${nameKey(organisation)}|${nameKey(name)}` };
  }
  const where = place?.postcode ?? place?.address?.slice(0, 40) ?? '';
  return { id: rowIdFrom(`${name} ${where}`) || name, groupKey: null };
}
