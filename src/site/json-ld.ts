/** A listing for search engines, in the words of schema.org, as text that cannot break out of its element. */

import type { ListingView, PlaceView } from '../domain/listing/listing-view.ts';
import { datesOf } from '../domain/time/dates.ts';

/**
 * The text of a `<script type="application/ld+json">` about a listing; null where it is not open.
 *
 * `<`, `>`, `&` and the two line separators are written as escapes (S-02): a name such as
 * `</script><script>` stays a name.
 */
export function jsonLdFor(view: ListingView, url: string, image?: string): string | null {
  if (view.state !== 'open') return null;
  return safeJson({
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: view.name,
    description: view.summary,
    url,
    ...(image && { image }),
    serviceType: view.type.label,
    provider: withoutBlanks({ '@type': 'Organization', name: view.organisation.name, url: view.organisation.website }),
    audience: withoutBlanks({ '@type': 'PeopleAudience', audienceType: view.ages }),
    offers: {
      '@type': 'Offer',
      description: view.cost.label,
      ...(view.cost.label === 'Free' && { price: 0, priceCurrency: 'GBP' }),
    },
    areaServed: view.places.flatMap((place) => place.area ?? []),
    availableChannel: view.places.map(channelOf),
  });
}

function channelOf(place: PlaceView) {
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
      event: place.sessions.flatMap((session) => {
        const [next] = datesOf(session.pattern);
        return next && session.starts
          ? { '@type': 'Schedule', description: session.text, startTime: session.starts, endTime: session.ends }
          : [];
      }),
    }),
  };
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
