import type { Content } from '../../reading/read-content.ts';
import { nameKey } from './cleaning/names.ts';
import { type Fingerprint, type PrintIndex, printIndex } from './likeness.ts';

/** What every listing that did not come from this source can be recognised by. */
export function printsOfOthers(content: Content, feed: string): PrintIndex<string> {
  const prints = printIndex<string>();
  for (const [slug, { data }] of content.listings) {
    if (data.source.feed === feed) continue;
    const organisation = content.organisations.get(data.organisation)?.data;
    const print: Fingerprint = {
      name: data.name,
      key: nameKey(data.name),
      postcodes: data.places.flatMap((place) => place.postcode ?? []),
      phone: data.contact.phone ?? organisation?.phone,
      numbers: [organisation?.charityNumber, organisation?.companyNumber].filter((number) => number !== undefined),
      positions: data.places.flatMap(({ latitude, longitude }) =>
        latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
      ),
    };
    prints.add(print, slug);
  }
  return prints;
}
