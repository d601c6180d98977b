/** A new club as a draft: nothing of it is published until somebody has looked at it. */
import type { Content } from '../../domain/directory/directory.ts';
import type { Listing } from '../../schema/listing.ts';
import { listingSchema } from '../../schema/listing.ts';
import { nameKey } from '../importing/cleaning/names.ts';
import { freeSlug } from '../importing/slugs.ts';
import { type Fields, withChanges } from '../merge.ts';
import { answerValue } from './answer-value.ts';
import { type Change, senderRole } from './changes.ts';
import { wordsFor } from './question-table.ts';
import { questionsFor, type Vocabularies } from './questions.ts';
import type { Suggestion } from './suggestion.ts';

/** A club that nobody has listed yet, and how its organisation is called. */
export interface NewClub {
  changes: Change[];
  remarks: string[];
  organisation: { slug: string; name: string; isNew: boolean };
}

/** What the sender told of it, and whose it is. */
export function newClub(suggestion: Suggestion, content: Content, vocabulary: Vocabularies): NewClub {
  const questions = new Map(questionsFor(null, vocabulary).map((question) => [question.id, question]));
  const changes: Change[] = [];
  const remarks: string[] = [];
  for (const [id, answer] of Object.entries(suggestion.answers)) {
    const question = questions.get(id);
    if (!question) {
      if (answer !== '' && id !== 'runs-it') remarks.push(`${wordsFor(id)}: ${answer}`);
      continue;
    }
    const read = answerValue(question, answer, undefined);
    const change = { id, words: question.words, path: question.path, now: '', suggested: answer };
    if ('problem' in read) changes.push({ ...change, value: undefined, problem: read.problem });
    else if (read.value !== undefined && answer !== '') changes.push({ ...change, value: read.value });
  }
  const name = (suggestion.answers['runs-it'] || suggestion.answers.name || 'A new organisation')
    .replace(/\s+/g, ' ')
    .slice(0, 120);
  return { changes, remarks, organisation: organisationCalled(name, content) };
}

function organisationCalled(name: string, content: Content): NewClub['organisation'] {
  const there = [...content.organisations.values()].find(({ data }) => nameKey(data.name) === nameKey(name));
  if (there) return { slug: there.slug, name: there.data.name, isNew: false };
  return { slug: freeSlug(name, '', new Set(content.organisations.keys())), name, isNew: true };
}

/** The draft's data, as far as it is told, before the schema looks at it. */
export function draftOf(
  accepted: Change[],
  organisation: string,
  suggestion: Suggestion,
  today: string,
): Record<string, unknown> {
  const fields: Fields = {};
  for (const { path, value } of accepted) if (path !== 'body') fields[path] = value;
  const role = senderRole(suggestion);
  const agrees = suggestion.answers.agrees === 'yes';
  return withChanges(
    {
      organisation,
      type: 'activity',
      status: 'draft',
      ...(agrees && { consent: { givenOn: today, ...(role && { byRole: role }), how: 'On the form for new clubs' } }),
      ...(Object.keys(fields).some((path) => path.startsWith('safeguarding.')) && { safeguarding: { toldOn: today } }),
    },
    fields,
  );
}

/** What is still wrong with a draft, each with its field; none when it is a sound listing. */
export function draftProblems(draft: unknown): { path: string; message: string }[] {
  const read = listingSchema.safeParse(draft);
  return read.success ? [] : read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}

/** The slug of a new listing: its name, with its postcode's first half where the name is taken. */
export function slugOf(draft: Partial<Listing>, taken: Set<string>): string {
  return freeSlug(String(draft.name ?? ''), draft.places?.[0]?.postcode?.split(' ')[0] ?? '', taken);
}
