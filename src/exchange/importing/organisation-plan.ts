import type { Content } from '../../reading/read-content.ts';
import { toWrite } from '../../reading/write-file.ts';
import { type Organisation, organisationSchema } from '../../schema/organisation.ts';
import { fieldsOf, mergeOf, withChanges } from '../merge.ts';
import { nameKey } from './cleaning/names.ts';
import type { Draft } from './draft-from-row.ts';
import type { FileToWrite, ImportSituation } from './import-plan.ts';
import type { Remembered } from './memory.ts';
import { freeSlug } from './slugs.ts';

/** Who runs each listing: an organisation that is here, one made before, or a new one. */
export interface OrganisationPlan {
  /** For a listing that is here already: no organisation is made. */
  known: (draft: Draft, before: string | undefined) => string;
  /** For a new listing: the organisation is made when there is none of that number or name. */
  forNew: (draft: Draft) => string;
  files: () => FileToWrite[];
  kept: () => { slug: string; field: string; here: unknown; feed: unknown }[];
  memory: () => Record<string, Remembered>;
  added: () => number;
}

export function organisationPlan({ source, content, memory, organisationFiles }: ImportSituation): OrganisationPlan {
  const remembered: Record<string, Remembered> = { ...memory.organisations };
  const files = new Map<string, FileToWrite>();
  const kept: ReturnType<OrganisationPlan['kept']> = [];
  const taken = new Set([...organisationFiles, ...Object.values(remembered).map(({ slug }) => slug)]);
  const index = organisationIndex(content);
  const merged = new Set<string>();
  let added = 0;

  const said = (draft: Draft) => toWrite(organisationSchema, draft.organisation) as Record<string, unknown>;

  /** The organisation a former import made follows the sheet, where people have not changed it. */
  function follow(key: string, draft: Draft): void {
    const before = remembered[key];
    const entry = before && content.organisations.get(before.slug);
    if (!before || merged.has(key)) return;
    merged.add(key);
    const now = fieldsOf(said(draft));
    remembered[key] = { slug: before.slug, said: now };
    if (!entry) return;
    const here = toWrite(organisationSchema, entry.data) as Record<string, unknown>;
    const merge = mergeOf(before.said, now, fieldsOf(here));
    kept.push(...merge.kept.map((each) => ({ slug: before.slug, ...each })));
    if (Object.keys(merge.changes).length === 0) return;
    const data = withChanges(here, merge.changes);
    if (organisationSchema.safeParse(data).success)
      files.set(before.slug, { kind: 'organisations', slug: before.slug, data, body: '' });
  }

  return {
    known: (draft, before) => {
      if (source.organisation !== undefined || !draft.organisation) return source.organisation ?? before ?? '';
      const key = keyOf(draft);
      follow(key, draft);
      return remembered[key]?.slug ?? before ?? index.find(draft) ?? '';
    },
    forNew: (draft) => {
      if (source.organisation !== undefined || !draft.organisation) return source.organisation ?? '';
      const key = keyOf(draft);
      const made = remembered[key]?.slug;
      if (made !== undefined && (organisationFiles.has(made) || files.has(made))) {
        follow(key, draft);
        return made;
      }
      const there = index.find(draft);
      if (there) return there;
      const slug = freeSlug(draft.organisation.name, draft.listing.places?.[0]?.postcode?.split(' ')[0] ?? '', taken);
      remembered[key] = { slug, said: fieldsOf(said(draft)) };
      merged.add(key);
      files.set(slug, { kind: 'organisations', slug, data: said(draft), body: '' });
      added += 1;
      return slug;
    },
    files: () => [...files.values()],
    kept: () => kept,
    memory: () => remembered,
    added: () => added,
  };
}

/** The number where there is one; else the name, with the place when the club is its own organisation. */
function keyOf({ organisation, name, listing }: Draft): string {
  const { charityNumber, companyNumber } = organisation as Partial<Organisation>;
  if (charityNumber || companyNumber) return `number ${charityNumber ?? companyNumber}`;
  const own = nameKey(organisation?.name ?? '');
  return own === nameKey(name) ? `${own} ${listing.places?.[0]?.postcode ?? ''}`.trim() : own;
}

function organisationIndex(content: Content) {
  const byNumber = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const [slug, { data }] of content.organisations) {
    for (const number of [data.charityNumber, data.companyNumber])
      if (number) byNumber.set(number.replace(/\s/g, ''), slug);
    byName.set(nameKey(data.name), slug);
  }
  return {
    find: ({ organisation }: Draft): string | undefined => {
      const { name, charityNumber, companyNumber } = organisation as Partial<Organisation>;
      return byNumber.get(charityNumber ?? '') ?? byNumber.get(companyNumber ?? '') ?? byName.get(nameKey(name ?? ''));
    },
  };
}
