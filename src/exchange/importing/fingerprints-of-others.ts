import type { Content } from '../../reading/read-content.ts';
import { nameKey } from './cleaning/names.ts';
import { type Fingerprint, type FingerprintIndex, fingerprintIndex } from './likeness.ts';

/** What every listing that did not come from this source can be recognised by. */
export function fingerprintsOfOthers(content: Content, feed: string): FingerprintIndex<string> {
  const fingerprints = fingerprintIndex<string>();
  for (const [slug, { data }] of content.listings) {
    if (data.source.feed === feed) continue;
    const organisation = content.organisations.get(data.organisation)?.data;
    const fingerprint: Fingerprint = {
      name: data.name,
      key: nameKey(data.name),
      postcodes: data.places.flatMap((place) => place.postcode ?? []),
      phone: data.contact.phone ?? organisation?.phone,
      numbers: [organisation?.charityNumber, organisation?.companyNumber].filter((number) => number !== undefined),
      positions: data.places.flatMap(({ latitude, longitude }) =>
        latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
      ),
    };
    fingerprints.add(fingerprint, slug);
  }
  return fingerprints;
}
