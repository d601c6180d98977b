/** Every name of another file, or of a term in a vocabulary, names one that is there. */
import type { z } from 'zod';
import { fieldsOf, itemOf } from '../reading/field-at.ts';
import { didYouMean } from '../reading/nearest.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';
import { type KindName, kinds } from '../schema/collections.ts';
import { type Check, error, everyEntry, type Facts, type Spot } from './check.ts';

/** Fields say in the schema what they refer to (`refersTo`, `vocabulary`): here that is looked up. */
export const references: Check = (content, _today, facts) =>
  everyEntry(content).flatMap(({ kind, entry }) =>
    inGroup({ kind, entry, path: [] }, kinds[kind].schema, entry.data, content, facts),
  );

function inGroup(spot: Spot, schema: z.ZodType, value: unknown, content: Content, facts: Facts): Problem[] {
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    return item ? value.flatMap((each, index) => inGroup(below(spot, index), item, each, content, facts)) : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const here = (value as Record<string, unknown>)[name];
    const spotHere = below(spot, name);
    const { refersTo, vocabulary } = field.meta() ?? {};
    if (refersTo) return unknownFiles(spotHere, here, refersTo as KindName, facts);
    if (vocabulary) return unknownTerms(spotHere, here, vocabulary, content);
    return inGroup(spotHere, field, here, content, facts);
  });
}

function unknownFiles(spot: Spot, value: unknown, kind: KindName, facts: Facts): Problem[] {
  const { singular, folder } = kinds[kind];
  return named(spot, value)
    .filter(({ name }) => !facts.slugs[kind].has(name))
    .map(({ name, at }) => {
      const guess = didYouMean(name, facts.slugs[kind]) || `; write the name of a file in ${folder}/`;
      return error(at, 'reference.unknown', `there is no ${singular} “${name}”${guess}`);
    });
}

function unknownTerms(spot: Spot, value: unknown, vocabulary: string, content: Content): Problem[] {
  const terms = content.vocabulary.get(vocabulary)?.data.terms;
  // A vocabulary that is not there, or is broken, is one problem of its own.
  if (!terms) return [];
  const known = new Map(terms.map((term) => [term.slug, [term.slug, term.label, ...term.synonyms]]));
  return named(spot, value)
    .filter(({ name }) => !known.has(name))
    .map(({ name, at }) => {
      const meant = [...known].find(([, words]) => words.some((word) => word.toLowerCase() === name))?.[0];
      const guess = meant ? `; did you mean “${meant}”?` : didYouMean(name, known.keys());
      const rest = guess || `; choose one from vocabulary/${vocabulary}.yaml`;
      return error(at, 'taxonomy.unknown', `“${name}” is not one of the ${vocabulary} terms${rest}`);
    });
}

/** The names in a field: one, a list of them, or the questions of a table. */
function named(spot: Spot, value: unknown): { name: string; at: Spot }[] {
  if (typeof value === 'string') return [{ name: value, at: spot }];
  if (Array.isArray(value)) return value.map((name, index) => ({ name: String(name), at: below(spot, index) }));
  return Object.keys(value ?? {}).map((name) => ({ name, at: below(spot, name) }));
}

function below(spot: Spot, step: string | number): Spot {
  return { ...spot, path: [...spot.path, step] };
}
