import { listingSchema } from '../../schema/listing.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import type { ImportField, Source } from '../../schema/source.ts';
import { cleanAge, cleanAges } from '../cleaning/ages.ts';
import { clean } from '../cleaning/cleaned.ts';
import { cleanEmail, cleanPhone, cleanWebsite } from '../cleaning/contact.ts';
import { inUsualCase, nameKey } from '../cleaning/names.ts';
import type { PostcodeTable } from '../postcodes/postcode-table.ts';
import { cellText, type Trouble } from '../spreadsheet/sheet.ts';
import { headingKey, type Row } from '../spreadsheet/table.ts';
import { filledIn } from './cell-values.ts';
import { categoriesIn, type InterestWords, interestsInName, interestsOfCategory, unique } from './interests.ts';
import { type PlaceDraft, placeFromRow } from './place-from-row.ts';
import { type RowReader, rowReader } from './row-reader.ts';
import { slugFrom } from './slugs.ts';
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

export interface Surroundings {
  source: Source;
  words: InterestWords;
  postcodes: PostcodeTable;
}

/** The draft a row makes, or null with the reason. A bad optional field is left out and told. */
export function draftFromRow(row: Row, around: Surroundings): { draft: Draft | null; troubles: Trouble[] } {
  const { source } = around;
  const read = rowReader(row, source);
  const name = inUsualCase(read.value('name').text.replace(/\n/g, ' '));
  if (name === '')
    return notRead(
      read,
      'name',
      'required',
      'is empty or cannot be used, and a listing needs a name; write it in the sheet',
    );
  const interests = interestsOf(read, name, around);
  if (interests.found.length === 0) return notRead(read, 'interests', 'taxonomy.unknown', interests.message);

  const place = placeFromRow(read, name, around.postcodes);
  const organisation = source.organisation === undefined ? organisationOf(read, name) : null;
  const listing = soundParts(listingSchema, read, {
    name,
    organisation: source.organisation ?? 'to-be-found',
    type: read.value('type').text || 'activity',
    interests: interests.found.slice(0, 6),
    summary: summaryOf(read, name, interests.category),
    ...audienceAndAges(read),
    whoFor: read.value('whoFor').text,
    places: place ? [place] : [],
    cost: { note: read.value('cost.note').text },
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

interface InterestsFound {
  found: string[];
  category: string;
  message: string;
}

/** By the source's table of categories, else by the words of the name, else the source's usual interests. */
function interestsOf(read: RowReader, name: string, { source, words }: Surroundings): InterestsFound {
  const mapping = source.columns.find(({ field }) => field === 'interests');
  const written = mapping
    ? mapping.from.map((column) => cellText(read.row.cells.get(headingKey(column)))).join(', ')
    : '';
  const categories = categoriesIn(written.replace(/^, |, $/g, ''), source.categories);
  const unknown: string[] = [];
  const found = categories.flatMap((category) => {
    const ours = interestsOfCategory(category, source.categories);
    if (ours === null) unknown.push(category);
    return ours ?? [];
  });
  if (found.length === 0 && source.interestsFromWords) found.push(...interestsInName(name, words));
  if (found.length === 0 && mapping?.value) found.push(...mapping.value.split(/\s*,\s*/));
  const message = `says “${unknown.join(', ')}”, which the source file does not explain; add it to “categories” with one of our interests`;
  if (unknown.length > 0 && found.length > 0) read.warn('interests', 'taxonomy.unknown', message);
  return {
    found: unique(found),
    category: categories[0] ?? '',
    message:
      unknown.length > 0 ? message : 'names no interest; write a usual one in the source file (interests, “value”)',
  };
}

const mostWords = 25;

/** The first sentence of the description when it is short enough for a pupil, otherwise the source's own line. */
function summaryOf(read: RowReader, name: string, category: string): string {
  const mapping = read.source.columns.find(({ field }) => field === 'summary');
  const known = { name, category: inUsualCase(category) };
  const fallback = filledIn(
    mapping?.value ?? (category === '' ? 'Find out what happens at {name}.' : '{category} with {name}.'),
    known,
    read.row,
  );
  if (!mapping || mapping.from.length === 0) return fallback;
  const text = read.value('summary').text.replace(/\s+/g, ' ');
  if (text === '' || text === mapping.value) return fallback;
  const sentence = /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
  return sentence.split(' ').length <= mostWords ? sentence : fallback;
}

/** A listing only for adults is for families: pupils are not shown it. */
function audienceAndAges(read: RowReader): { ages: { from?: number; to?: number }; audience?: string[] } {
  const together = read.cleaned(read.value('ages'), ({ cell, text }) => cleanAges(cell, text)) ?? {};
  const from = read.cleaned(read.value('ages.from'), ({ cell, text }) => cleanAge(cell, text)) ?? together.from;
  const to = read.cleaned(read.value('ages.to'), ({ cell, text }) => cleanAge(cell, text)) ?? together.to;
  const ages = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return (from ?? 0) >= 18 && (to ?? 120) > 25 ? { ages, audience: ['families'] } : { ages };
}

const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|aol|btinternet|sky|talktalk|virginmedia|ntlworld)\./i;

function contactOf(read: RowReader, of: 'contact' | 'organisation') {
  const phone = read.cleaned(read.value(`${of}.phone`), ({ cell, text }) => cleanPhone(cell, text));
  const email = read.cleaned(read.value(`${of}.email`), ({ text }) => cleanEmail(text));
  const website = read.cleaned(read.value(`${of}.website`), ({ text }) => cleanWebsite(text));
  const personal = 'may be one person’s own; ask whether the public may use it before you publish';
  if (phone?.startsWith('07')) read.warn(`${of}.phone`, 'contact.personal', `is a mobile and ${personal}`);
  if (email && freeMail.test(email)) read.warn(`${of}.email`, 'contact.personal', personal);
  return { phone, email, website };
}

function organisationOf(read: RowReader, name: string) {
  const numbered = (field: ImportField) =>
    read.cleaned(read.value(field), ({ text }) => clean(text.replace(/\s/g, '')));
  return {
    name: inUsualCase(read.value('organisation').text) || name,
    kind: read.value('organisation.kind').text || 'club',
    about: read.value('organisation.about').text,
    charityNumber: numbered('organisation.charityNumber'),
    companyNumber: numbered('organisation.companyNumber'),
    ...contactOf(read, 'organisation'),
  };
}

/** The columns the source names, else the name and the postcode. Rows are put together only where they surely are one. */
function identityOf(row: Row, source: Source, name: string, organisation: string, place: PlaceDraft | null) {
  const code = source.id.map((column) => cellText(row.cells.get(headingKey(column)))).filter(Boolean);
  if (code.length > 0) return { id: code.join(' ').slice(0, 200), groupKey: code.join(' ') };
  if (source.columns.some(({ field, from }) => field === 'organisation' && from.length > 0)) {
    const id = slugFrom(`${organisation} ${name}`) || name;
    return { id, groupKey: `${nameKey(organisation)}|${nameKey(name)}` };
  }
  const where = place?.postcode ?? place?.address?.slice(0, 40) ?? '';
  return { id: slugFrom(`${name} ${where}`) || name, groupKey: null };
}
