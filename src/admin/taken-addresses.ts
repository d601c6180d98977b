/** What the lists of Decap know of the addresses that are taken. */
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { KindName } from '../schema/collections.ts';

/** What the list calls the entry at an address; undefined where there is none. */
export function nameAt(kind: KindName, slug: string): string | undefined {
  const data = store.getState().entries.getIn(['entities', `${kind}.${slug}`, 'data']) as
    | { get(field: string): unknown }
    | undefined;
  return data && String(data.get('name') ?? data.get('title') ?? slug);
}
