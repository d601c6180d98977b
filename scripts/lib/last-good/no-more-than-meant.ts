/**
 * What of an earlier version may be shown while the present one is broken: never more than the people who wrote the
 * present one meant to show. The broken text is searched for words, since it may not be readable as data.
 */
import { nearest } from '../../../src/reading/nearest.ts';
import type { KindName } from '../../../src/schema/collections.ts';
import { statuses } from '../../../src/schema/listing.ts';

type Fields = Record<string, unknown>;
export type Meant = { data: Fields; changed: string[] } | { reason: string };

/** From the one that shows least. */
const mostCautious = ['draft', 'closed', 'paused', 'published'];

/** The data of the earlier version as it may be shown, with what was taken out of it; or why it may not be shown. */
export function noMoreThanMeant(kind: KindName, earlier: unknown, broken: Uint8Array): Meant {
  const data = structuredClone(earlier) as Fields;
  const text = fieldsText(broken);
  // Not a content file any more (empty, a picture, a web page): nobody meant anything by it.
  if (!hasField(text, 'name')) return { data, changed: [] };
  if (kind === 'organisations') return { data, changed: withoutGoneContact(data, text) };
  if (kind !== 'listings') return { data, changed: [] };

  const consent = data.consent as { givenOn?: string } | undefined;
  if (consent?.givenOn && !/\bgivenOn["']?\s*:[ \t]*["']?\w/.test(text))
    return { reason: 'the new text no longer says that the provider agreed to be listed' };
  const hidden = count(text, /hideExactAddress["']?\s*:\s*["']?(?:true|yes|on)\b/gi);
  const places = (data.places ?? []) as Fields[];
  if (hidden > places.filter(({ hideExactAddress }) => hideExactAddress).length)
    return { reason: 'the new text hides an address that the earlier version shows' };

  const changed: string[] = [];
  const status = statusIn(text);
  if (status && mostCautious.indexOf(status) < mostCautious.indexOf(String(data.status))) {
    data.status = status;
    changed.push(`its status is “${status}”, as the new text says`);
  }
  for (const field of ['publishFrom', 'publishTo']) {
    const date = new RegExp(`^["']?${field}["']?\\s*:\\s*["']?(\\d{4}-\\d{2}-\\d{2})`, 'm').exec(text)?.[1];
    if (date && date !== data[field] && !Number.isNaN(Date.parse(date))) {
      data[field] = date;
      changed.push(`${field} is ${date}, as the new text says`);
    }
  }
  changed.push(...withoutGoneContact((data.contact ?? {}) as Fields, text));
  for (const place of places) {
    changed.push(...without(place, ['address', 'postcode', 'latitude', 'longitude'], text));
    if (!place.name && !place.address && !place.area && !place.postcode)
      return { reason: 'the new text no longer has the address that the earlier version shows' };
  }
  return { data, changed: [...new Set(changed)] };
}

const withoutGoneContact = (group: Fields, text: string) =>
  without(group, ['phone', 'email', 'website', 'textTo', 'privateEmail', 'privatePhone'], text);

/** Takes out of a group the fields of which the new text has not even the name, and says so. */
function without(group: Fields, fields: string[], text: string): string[] {
  const gone = fields.filter((field) => group[field] !== undefined && !hasField(text, field));
  for (const field of gone) delete group[field];
  return gone.map((field) => `without its ${field}, which the new text no longer has`);
}

/** The least that any status in the text would show (a merge leaves two); null where none is written. */
function statusIn(text: string): string | null {
  const written = [...text.matchAll(/^\s{0,2}["']?status["']?\s*[:=]\s*["'“‘]?(\p{L}+)/gimu)].map(
    ([, word = '']) => word,
  );
  // A word nobody knows (“cancelled”) does not mean that all is well.
  const found = written.map((word) => nearest(word, statuses) ?? 'paused');
  return mostCautious.find((status) => found.includes(status)) ?? null;
}

const hasField = (text: string, field: string) => new RegExp(`["']?\\b${field}\\b["']?\\s*[:=]`, 'i').test(text);

const count = (text: string, words: RegExp) => [...text.matchAll(words)].length;

/** The front matter of the broken file, or all of it; in whatever encoding, since only plain letters are looked for. */
function fieldsText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/\0/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '');
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return lines[0]?.startsWith('---') && close > 0 ? lines.slice(0, close).join('\n') : text;
}
