/**
 * The three-way merge: what a feed said last time, what it says now, and what people made of it here.
 */

/** The fields of a file one by one: `places.0.postcode` => 'LS1 4AP'. A list is one field, except places. */
export type Fields = Record<string, unknown>;

export interface Merge {
  /** What to write here; undefined means: take the field away. */
  changes: Fields;
  /** Fields that people changed here and the feed says otherwise; they stay as they are. */
  kept: { field: string; here: unknown; feed: unknown }[];
}

/**
 * What the feed's new words change here. A field nobody touched follows the feed; a field changed here stays,
 * and is told when the feed differs. With no `before` (nothing is known of last time) everything here stays.
 * `placesMoved` says that the places are one field, because a number no longer means the same place.
 */
export function mergeOf(before: Fields | null, now: Fields, here: Fields, placesMoved = false): Merge {
  const asOne = placesMoved || placesDiffer([before ?? here, now, here]);
  const [base, feed, ours] = [before ?? {}, now, here].map((fields) => (asOne ? withPlacesAsOne(fields) : fields)) as [
    Fields,
    Fields,
    Fields,
  ];
  const merge: Merge = { changes: {}, kept: [] };
  for (const field of new Set([...Object.keys(base), ...Object.keys(feed)])) {
    if (same(ours[field], feed[field])) continue;
    if (before !== null && same(ours[field], base[field])) merge.changes[field] = feed[field];
    else merge.kept.push({ field, here: ours[field], feed: feed[field] });
  }
  return merge;
}

/** A file's fields one by one. Hand over data without defaults, so that only what was written is compared. */
export function fieldsOf(data: unknown): Fields {
  const fields: Fields = {};
  function walk(value: unknown, path: string): void {
    if (isGroup(value)) for (const [key, each] of Object.entries(value)) walk(each, path ? `${path}.${key}` : key);
    else if (path === 'places' && Array.isArray(value))
      for (const [at, place] of value.entries()) walk(place, `places.${at}`);
    else if (value !== undefined) fields[path] = value;
  }
  walk(data, '');
  return fields;
}

/** The data with changes made; the original is left alone. */
export function withChanges(data: Record<string, unknown>, changes: Fields): Record<string, unknown> {
  const changed = structuredClone(data);
  for (const [path, value] of Object.entries(changes)) {
    const parts = path.split('.');
    let group = changed;
    parts.slice(0, -1).forEach((part, at) => {
      group[part] ??= /^\d+$/.test(parts[at + 1] ?? '') ? [] : {};
      group = group[part] as Record<string, unknown>;
    });
    const last = parts.at(-1) as string;
    if (value === undefined) delete group[last];
    else group[last] = structuredClone(value);
  }
  return changed;
}

/** When places were added or taken away, their numbers no longer mean the same: the list is one field then. */
function placesDiffer(all: Fields[]): boolean {
  return new Set(all.map((fields) => placeNumbers(fields).size)).size > 1;
}

const placeNumbers = (fields: Fields) =>
  new Set(Object.keys(fields).flatMap((field) => /^places\.(\d+)/.exec(field)?.[1] ?? []));

function withPlacesAsOne(fields: Fields): Fields {
  const isPlace = ([field]: [string, unknown]) => field.startsWith('places.');
  const entries = Object.entries(fields);
  const { places } = withChanges({}, Object.fromEntries(entries.filter(isPlace)));
  const rest = Object.fromEntries(entries.filter((entry) => !isPlace(entry)));
  return places === undefined ? rest : { ...rest, places };
}

/** Equal values, whatever the order of keys. */
export const same = (one: unknown, other: unknown) => JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

/** The same value with all keys in alphabetical order. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, ordered(value[key])]),
  );
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
