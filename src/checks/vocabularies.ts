/** The vocabularies the site speaks with are there, and have a word for everything the schema lets people choose. */
import { didYouMean } from '../reading/nearest.ts';
import type { Problem } from '../reading/problem.ts';
import { formats, listingTypes, waysToJoin } from '../schema/listing.ts';
import { vocabularyNames } from '../schema/vocabulary.ts';
import { type Check, error } from './check.ts';

/** Choices that stand in the schema; their vocabularies give only the words. */
const fixed = { 'ways-to-join': waysToJoin, 'listing-types': listingTypes, formats } as const;

export const vocabularies: Check = (content, _today, facts) => {
  const problems: Problem[] = [];
  for (const name of vocabularyNames) {
    if (facts.slugs.vocabulary.has(name)) continue;
    const message = 'is not there; the site needs its words';
    const file = `${facts.folder}/vocabulary/${name}.yaml`;
    problems.push({ file, line: null, field: 'File', code: 'vocabulary.missing', message, severity: 'error' });
  }
  for (const entry of content.vocabulary.values()) {
    const spot = { kind: 'vocabulary' as const, entry, path: [] };
    if (!(vocabularyNames as readonly string[]).includes(entry.slug)) {
      const guess = didYouMean(entry.slug, vocabularyNames) || `; there are: ${vocabularyNames.join(', ')}`;
      problems.push(error(spot, 'vocabulary.unknown', `is not a vocabulary that anything uses${guess}`));
    }
    const terms = new Set(entry.data.terms.map((term) => term.slug));
    for (const choice of fixed[entry.slug as keyof typeof fixed] ?? []) {
      if (terms.has(choice)) continue;
      const message = `has no term “${choice}”; write its label`;
      problems.push(error({ ...spot, path: ['terms'] }, 'vocabulary.incomplete', message));
    }
  }
  return problems;
};
