/** A listing for search engines, in the words of schema.org, as text that cannot break out of its element. */

import { ageWords } from '../domain/listing/ages.ts';
import type { ListingFacts } from '../domain/listing/facts.ts';
import type { PlaceFacts } from '../domain/listing/places.ts';
import { timeLine } from '../domain/listing/time-words.ts';
import type { TimeFacts } from '../domain/listing/times.ts';
import { costLine } from '../domain/listing/who-and-cost.ts';

/**
 * The text of a `<script type="application/ld+json">` about a listing; null where it is not open.
 *
 * `<`, `>`, `&` and the two line separators are written as escapes (S-02): a name such as
 * `</script><script>` stays a name. What nobody has told us is not said.
 */
export function jsonLdFor(facts: ListingFacts, url: string, images: readonly string[] = []): string | null {
  if (facts.state !== 'open') return null;
  const { places, organisation } = facts;
  return safeJson(
    withoutBlanks({
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: facts.name,
      description: facts.summary,
      url,
      image: images,
      serviceType: facts.type.label,
      provider: withoutBlanks({ '@type': 'Organization', name: organisation.name, url: organisation.website }),
      audience: facts.ages ? { '@type': 'PeopleAudience', audienceType: ageWords(facts.ages) } : undefined,
      offers:
        costLine(facts) === 'Ask about the cost'
          ? undefined
          : {
              '@type': 'Offer',
              description: costLine(facts),
              ...(costLine(facts) === 'Free' && { price: 0, priceCurrency: 'GBP' }),
            },
      areaServed: [...new Set(places.flatMap(({ area }) => area ?? []))],
      availableChannel: [...places.map((place) => channelOf(place, facts.times)), ...channelWithoutPlace(facts.times)],
    }),
  );
}

function channelOf(place: PlaceFacts, times: readonly TimeFacts[]) {
  return {
    '@type': 'ServiceChannel',
    serviceLocation: withoutBlanks({
      '@type': 'Place',
      name: place.name,
      address: place.hidden
        ? undefined
        : withoutBlanks({
            '@type': 'PostalAddress',
            streetAddress: place.address,
            postalCode: place.postcode,
            addressCountry: 'GB',
          }),
      event: schedulesOf(times.filter((time) => time.place === place)),
    }),
  };
}

/** The times of something online or by phone. */
function channelWithoutPlace(times: readonly TimeFacts[]) {
  const hoursAvailable = schedulesOf(times.filter(({ place }) => place === null));
  return hoursAvailable.length > 0 ? [{ '@type': 'ServiceChannel', hoursAvailable }] : [];
}

/** Those that are still to come. */
function schedulesOf(times: readonly TimeFacts[]) {
  return times.flatMap((time) => {
    const { starts, ends } = time.session;
    return time.days.length > 0 && starts !== undefined
      ? [{ '@type': 'Schedule', description: timeLine(time), startTime: starts, endTime: ends }]
      : [];
  });
}

function withoutBlanks(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0)),
  );
}

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that is safe inside a script element. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] as string);
}
