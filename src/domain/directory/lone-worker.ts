/**
 * Somebody who works alone can be reached through a grown-up or through school, and in no other way (trust check G-03):
 * no website, e-mail address, telephone number or link to join, in no field and in no sentence.
 */
import type { Listing } from '../../schema/listing.ts';
import { textWithoutContacts } from './text-without-contacts.ts';

/** A listing without its contact, its link to join and the ways to join that a child takes alone. */
export function withoutWaysToReach<E extends { data: Listing; body: string }>(entry: E): E {
  const { data, body } = entry;
  const { website: _website, ...joining } = data.joining;
  return {
    ...entry,
    body: withoutContacts(body),
    data: {
      ...withoutContacts(data),
      contact: {},
      joining: { ...withoutContacts(joining), ways: joining.ways.filter((way) => byAdult.has(way)) },
    },
  };
}

const byAdult = new Set<Listing['joining']['ways'][number]>([
  'parent-signs-up',
  'school-refers',
  'professional-refers',
]);

/** Fields that name files and addresses of the site. */
const names = new Set(['slug', 'listing', 'organisation', 'previousSlugs', 'file', 'regulatorNumber']);

/** Texts that no listing and no organisation can do without, even when nothing is left of them. */
const needed = new Set(['name', 'summary']);

/** A value with its sentences cleaned; an optional text of which nothing is left is gone. */
export function withoutContacts<T>(value: T): T {
  if (typeof value === 'string') return textWithoutContacts(value) as T;
  if (Array.isArray(value)) return unchanged(value, value.map(withoutContacts)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const cleaned = entries.map(([key, each]) => [key, names.has(key) ? each : withoutContacts(each)] as const);
  const isSame = cleaned.every(([, each], place) => each === entries[place]![1]);
  return isSame ? value : (Object.fromEntries(cleaned.filter(([key, each]) => each !== '' || needed.has(key))) as T);
}

/** The very same value where nothing was to be cleaned: sessions are known again by being the same. */
function unchanged<T>(before: T[], after: T[]): T[] {
  return after.every((each, place) => each === before[place]) ? before : after;
}
