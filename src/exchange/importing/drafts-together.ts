import type { Trouble } from '../spreadsheet/sheet.ts';
import { nameKey } from './cleaning/names.ts';
import type { Draft } from './draft-from-row.ts';
import { type Fingerprint, fingerprintIndex, likeness } from './likeness.ts';
import type { PlaceDraft } from './place-from-row.ts';

const mostPlaces = 20;

/** Two rows that may be one listing; a person decides. */
export interface Lookalike {
  row: number;
  name: string;
  /** The other row's name, or the listing's slug. */
  other: string;
  why: string;
}

/**
 * Rows of one club put together: several places become one listing with several places, and a row that repeats
 * another (same name, and same postcode, telephone or number) is merged into it. Rows that only look alike stay two.
 */
export function draftsTogether(drafts: Draft[]): {
  drafts: Draft[];
  troubles: Trouble[];
  lookalikes: Lookalike[];
  joined: number;
} {
  const troubles: Trouble[] = [];
  const grouped = new Map<string, Draft>();
  let joined = 0;
  for (const draft of drafts) {
    const key = draft.groupKey === null ? `row ${draft.row} ${draft.id}` : `group ${draft.groupKey}`;
    const first = grouped.get(key);
    if (!first) grouped.set(key, draft);
    else {
      addPlaces(first, draft);
      if (first.row !== draft.row) joined += 1;
    }
  }
  const kept: Draft[] = [];
  const fingerprints = fingerprintIndex<Draft>();
  const lookalikes: Lookalike[] = [];
  for (const draft of grouped.values()) {
    const fingerprint = fingerprintOf(draft);
    const alike = fingerprints
      .sharing(fingerprint)
      .map((each) => ({ draft: each.value, likeness: likeness(fingerprint, each.fingerprint) }));
    const same = alike.find((each) => each.likeness.state === 'same');
    if (same && same.likeness.state === 'same') {
      addPlaces(same.draft, draft);
      joined += 1;
      const message = `is the same as row ${same.draft.row} (${same.likeness.why}); the two are put together`;
      troubles.push({ row: draft.row, field: draft.name, code: 'duplicate.same', message, severity: 'warning' });
      continue;
    }
    for (const { draft: other, likeness: found } of alike) {
      if (found.state === 'possible')
        lookalikes.push({ row: draft.row, name: draft.name, other: `row ${other.row}, ${other.name}`, why: found.why });
    }
    kept.push(draft);
    fingerprints.add(fingerprint, draft);
  }
  withDifferentIds(kept);
  return { drafts: kept, troubles, lookalikes, joined };
}

function addPlaces(first: Draft, more: Draft): void {
  const places = [...(first.listing.places ?? [])];
  for (const place of more.listing.places ?? []) {
    const there = places.find((each) => placeKey(each) === placeKey(place));
    if (!there && places.length < mostPlaces) places.push(place);
  }
  if (places.length > 0) first.listing.places = places;
  if (first.body === '') first.body = more.body;
}

const placeKey = (place: PlaceDraft) => [place.name, place.address, place.postcode].join('|').toLowerCase();

/** Two rows without a code of their own may have one id (two branches with one name and no address): number them. */
function withDifferentIds(drafts: Draft[]): void {
  const seen = new Map<string, number>();
  for (const draft of drafts) {
    const count = (seen.get(draft.id) ?? 0) + 1;
    seen.set(draft.id, count);
    if (count > 1) draft.id = `${draft.id} ${count}`;
  }
}

/** What a draft can be recognised by. */
export function fingerprintOf(draft: Draft): Fingerprint {
  const contact = (draft.listing.contact ?? {}) as { phone?: string };
  const organisation = (draft.organisation ?? {}) as { charityNumber?: string; companyNumber?: string; phone?: string };
  const places = draft.listing.places ?? [];
  return {
    name: draft.name,
    key: nameKey(draft.name),
    postcodes: places.flatMap((place) => place.postcode ?? []),
    phone: contact.phone ?? organisation.phone,
    numbers: [organisation.charityNumber, organisation.companyNumber].filter((number) => number !== undefined),
    positions: places.flatMap(({ latitude, longitude }) =>
      latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
    ),
  };
}
