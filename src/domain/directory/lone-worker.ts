/**
 * Somebody who works alone can be reached through a grown-up or through school, and in no other way (trust check G-03):
 * no website, e-mail address, telephone number or link to join, in no field and in no sentence.
 */
import type { Listing } from '../../schema/listing.ts';

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

/** A value with its sentences cleaned: what they say stays, but for web addresses, e-mail addresses and telephone numbers. */
export function withoutContacts<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return unchanged(value, value.map(withoutContacts)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const cleaned = entries.map(([key, each]) => [key, names.has(key) ? each : withoutContacts(each)] as const);
  const isSame = cleaned.every(([, each], place) => each === entries[place]![1]);
  return isSame ? value : (Object.fromEntries(cleaned) as T);
}

/** The very same value where nothing was to be cleaned: sessions are known again by being the same. */
function unchanged<T>(before: T[], after: T[]): T[] {
  return after.every((each, place) => each === before[place]) ? before : after;
}

const inMarkdown = /!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g;
const definition = /^ {0,3}\[[^\]]+\]:.*$/gm;
const webAddress = /<?\b(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:|sms:|www\.)[^\s<>]+>?/gi;
const email = /<?[\p{L}\p{N}._%+'-]+(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+>?/giu;
// A bare address such as “example.org/club”: the endings that people in Britain write.
const bareAddress =
  /\b(?:[\p{L}\p{N}-]+\.)+(?:uk|com|org|net|info|wales|cymru|london|scot|eu|io|me|co|app|link)\b(?:\/[^\s<>]*)?/giu;
// Ten or eleven digits from a nought or +44, however they are spaced.
const telephone =
  /(?:\+\s?44|\b0044|\(0|\b0)(?:[\s().\u00a0\u2010-\u2015-]{0,3}\d){9,11}(?:\s?(?:ext|x)\.?\s?\d{1,5})?/gi;
const handle = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu;

function cleanText(text: string): string {
  const cleaned = text
    .replace(inMarkdown, '$1')
    .replace(definition, '')
    .replace(webAddress, '')
    .replace(email, '')
    .replace(bareAddress, '')
    .replace(telephone, '')
    .replace(handle, '');
  return cleaned === text
    ? text
    : cleaned
        .replace(/ {2,}/g, ' ')
        .replace(/ +([.,;:!?)])/g, '$1')
        .trim();
}
