import { nameKey } from './cleaning/names.ts';
import type { Draft } from './draft-from-row.ts';
import type { Memory } from './memory.ts';

/** A club whose postcode was corrected keeps its listing: one name that went and the same name that came are one. */
export function withFormerIds(drafts: Draft[], memory: Memory): Draft[] {
  const now = new Set(drafts.map(({ id }) => id));
  const went = Object.entries(memory.listings).filter(([id]) => !now.has(id));
  const came = drafts.filter(({ id, groupKey }) => groupKey === null && !(id in memory.listings));
  const formerIds = onlyOnes(went.map(([id, { said }]) => [nameKey(String(said.name ?? '')), id]));
  const newIds = onlyOnes(came.map(({ id, name }) => [nameKey(name), id]));
  const former = new Map([...newIds].map(([key, id]) => [id, formerIds.get(key)]));
  return drafts.map((draft) => ({ ...draft, id: former.get(draft.id) ?? draft.id }));
}

/** Keys that occur once, with what they stand for. */
function onlyOnes(pairs: [key: string, id: string][]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const [key] of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(pairs.filter(([key]) => counts.get(key) === 1));
}
