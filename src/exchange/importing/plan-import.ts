import { bodyProblems } from '../../reading/body-problems.ts';
import type { Content } from '../../reading/read-content.ts';
import { toWrite } from '../../reading/write-file.ts';
import { listingSchema } from '../../schema/listing.ts';
import type { Source } from '../../schema/source.ts';
import { type Fields, fieldsOf, mergeOf, withChanges } from '../merge.ts';
import type { Trouble } from '../spreadsheet/sheet.ts';
import type { Draft } from './draft-from-row.ts';
import { fingerprintOf } from './drafts-together.ts';
import { fingerprintsOfOthers } from './fingerprints-of-others.ts';
import { withFormerIds } from './former-ids.ts';
import type { ImportPlan, ImportSituation } from './import-plan.ts';
import { type FingerprintIndex, likeness } from './likeness.ts';
import type { Memory } from './memory.ts';
import { type OrganisationPlan, organisationPlan } from './organisation-plan.ts';
import { freeSlug } from './slugs.ts';

const longestBody = 6000;

/** Compares the drafts with what is here and with what the source said last time. Changes nothing itself. */
export function planImport(situation: ImportSituation): ImportPlan {
  const { source, sourceSlug, content, memory } = situation;
  const plan: ImportPlan = {
    files: [],
    memory: { listings: { ...memory.listings }, organisations: {} },
    added: [],
    changed: [],
    unchanged: 0,
    gone: [],
    newlyGone: 0,
    kept: [],
    deleted: [],
    alreadyThere: [],
    lookalikes: [],
    organisationsAdded: 0,
    troubles: [],
  };
  const drafts = withFormerIds(situation.drafts, memory);
  const organisations = organisationPlan(situation);
  const taken = new Set(situation.listingFiles);
  for (const { slug } of Object.values(memory.listings)) taken.add(slug);
  const others = fingerprintsOfOthers(content, sourceSlug);
  const slugById = slugsById(content, sourceSlug);

  for (const draft of drafts) {
    const remembered = memory.listings[draft.id];
    const slug = slugById.get(draft.id) ?? remembered?.slug;
    const body = soundBody(draft, plan.troubles);
    const feedFor = (organisation: string) => feedData(draft, organisation, body, source, sourceSlug);
    if (slug === undefined) {
      addNew(draft, feedFor, others, organisations, taken, plan);
      continue;
    }
    const organisation = organisations.known(draft, remembered?.said.organisation as string | undefined);
    const now = fieldsOf(feedFor(organisation));
    plan.memory.listings[draft.id] = { slug, said: now };
    mergeInto(plan, situation, { slug, draft, before: remembered?.said ?? null, now });
  }
  rememberGone(drafts, memory, plan);
  plan.files.push(...organisations.files());
  plan.memory.organisations = organisations.memory();
  plan.organisationsAdded = organisations.added();
  plan.kept.push(...organisations.kept());
  return plan;
}

/** A new listing, unless it is surely here already from elsewhere. Look-alikes come in and are told. */
function addNew(
  draft: Draft,
  feedFor: (organisation: string) => Record<string, unknown>,
  others: FingerprintIndex<string>,
  organisations: OrganisationPlan,
  taken: Set<string>,
  plan: ImportPlan,
): void {
  const fingerprint = fingerprintOf(draft);
  const alike = others
    .sharing(fingerprint)
    .map(({ value: slug, fingerprint: other }) => ({ slug, ...likeness(fingerprint, other) }));
  const twin = alike.find((each) => each.state === 'same');
  if (twin && twin.state === 'same') {
    plan.alreadyThere.push({ row: draft.row, name: draft.name, slug: twin.slug, why: twin.why });
    return;
  }
  for (const each of alike) {
    if (each.state === 'possible')
      plan.lookalikes.push({ row: draft.row, name: draft.name, other: each.slug, why: each.why });
  }
  const place = draft.listing.places?.[0];
  const slug = freeSlug(draft.name, place?.postcode?.split(' ')[0] ?? place?.area ?? '', taken);
  const { body, ...data } = feedFor(organisations.forNew(draft));
  plan.memory.listings[draft.id] = { slug, said: fieldsOf({ ...data, body }) };
  plan.files.push({ kind: 'listings', slug, data: { ...data, status: 'draft' }, body: String(body ?? '') });
  plan.added.push({ slug, name: draft.name, row: draft.row });
}

function mergeInto(
  plan: ImportPlan,
  { content, listingFiles }: ImportSituation,
  { slug, draft, before, now }: { slug: string; draft: Draft; before: Fields | null; now: Fields },
): void {
  const entry = content.listings.get(slug);
  if (!entry) {
    if (!listingFiles.has(slug)) plan.deleted.push({ slug, name: draft.name });
    else {
      const message = `belongs to listings/${slug}.md, which has mistakes and is left alone; run “npm run check” and mend it`;
      plan.troubles.push({ row: draft.row, field: draft.name, code: 'import.broken_file', message, severity: 'error' });
    }
    return;
  }
  const here = toWrite(listingSchema, entry.data) as Record<string, unknown>;
  const merge = mergeOf(before, now, fieldsOf({ ...here, ...(entry.body === '' ? {} : { body: entry.body }) }));
  plan.kept.push(...merge.kept.map((each) => ({ slug, ...each })));
  const fields = Object.keys(merge.changes);
  if (fields.length === 0) {
    plan.unchanged += 1;
    return;
  }
  const { body, ...data } = withChanges({ ...here, body: entry.body }, merge.changes);
  const sound = listingSchema.safeParse(data);
  if (!sound.success) {
    const message = `cannot be changed as the sheet says without breaking listings/${slug}.md (${sound.error.issues[0]?.message}); change it there by hand`;
    plan.troubles.push({ row: draft.row, field: draft.name, code: 'import.conflict', message, severity: 'error' });
    return;
  }
  plan.files.push({ kind: 'listings', slug, data, body: String(body ?? '') });
  plan.changed.push({ slug, fields, status: entry.data.status });
}

/** What the feed says of a listing, in the form files are written in; the body is one more field. */
function feedData(draft: Draft, organisation: string, body: string, source: Source, sourceSlug: string) {
  const origin = { feed: sourceSlug, id: draft.id, licence: source.licence, fetchedOn: source.fetchedOn };
  const data = toWrite(listingSchema, { ...draft.listing, organisation, source: origin }) as Record<string, unknown>;
  return body === '' ? data : { ...data, body };
}

function soundBody(draft: Draft, troubles: Trouble[]): string {
  const problem = bodyProblems(draft.body, 1, longestBody)[0];
  if (!problem) return draft.body;
  const message = `(the description) ${problem.message}. The listing comes in without it`;
  troubles.push({ row: draft.row, field: draft.name, code: problem.code, message, severity: 'warning' });
  return '';
}

/** A file keeps its tie to the source when somebody renames it. */
function slugsById(content: Content, feed: string): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const [slug, { data }] of content.listings) {
    const { id } = data.source;
    if (data.source.feed === feed && id !== undefined && !slugs.has(id)) slugs.set(id, slug);
  }
  return slugs;
}

function rememberGone(drafts: Draft[], memory: Memory, plan: ImportPlan): void {
  const here = new Set(drafts.map(({ id }) => id));
  for (const [id, remembered] of Object.entries(memory.listings)) {
    if (here.has(id)) continue;
    plan.memory.listings[id] = { ...remembered, gone: true };
    plan.gone.push({ slug: remembered.slug, name: String(remembered.said.name ?? '') });
    if (!remembered.gone) plan.newlyGone += 1;
  }
}
