import { expect, test } from 'vitest';
import { listingSchema } from './listing.ts';

test('what is no group where a group should be is told of, and no rule is asked about it', () => {
  for (const sessions of [[[]], ['monday'], [null], [4]]) {
    const read = listingSchema.safeParse({ sessions, places: sessions, cost: sessions, consent: [] });
    expect(read.error?.issues.map(({ path }) => path[0])).toContain('sessions');
  }
});
