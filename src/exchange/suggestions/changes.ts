/** What a suggestion would change in a listing, field by field, for a person to say yes or no to. */

import type { PublicOrganisation } from '../../domain/directory/directory.ts';
import { addDays, daysBetween } from '../../domain/time/dates.ts';
import type { Listing } from '../../schema/listing.ts';
import { type Fields, same, withChanges } from '../merge.ts';
import { answerValue } from './answer-value.ts';
import { wordsFor } from './question-table.ts';
import { type Asked, answerNow, type Question, questionsFor, type Vocabularies, valueAt } from './questions.ts';
import { plainAnswer, type Suggestion } from './suggestion.ts';

/** One field that would change. */
export interface Change {
  /** The question's id, by which a person names it: `--fields phone,cost`. */
  id: string;
  words: string;
  path: string;
  /** As a person reads it. */
  now: string;
  suggested: string;
  value: unknown;
  /** Why it cannot be taken over as it is. */
  problem?: string;
  /** Never taken over with all the others: somebody must say so by name. */
  onlyByName?: boolean;
}

export interface Changes {
  changes: Change[];
  /** Sentences of the sender, and what could not be placed. */
  remarks: string[];
}

/** Who sent it, as far as they said. */
export const senderRole = ({ answers }: Suggestion): string =>
  (answers.role ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);

/** What differs from `listing` as it is now. */
export function changesOf(suggestion: Suggestion, listing: Asked, vocabulary: Vocabularies): Changes {
  const questions = new Map(questionsFor(listing, vocabulary).map((question) => [question.id, question]));
  const changes: Change[] = [];
  const remarks: string[] = [];
  for (const [id, answer] of Object.entries(suggestion.answers)) {
    const question = questions.get(id);
    if (question) changes.push(...changeOf(question, answer, listing));
    else if (answer !== '') remarks.push(`${wordsFor(id)}: ${answer}`);
  }
  return { changes, remarks };
}

function changeOf(question: Question, answer: string, listing: Asked): Change[] {
  const { id, words, path } = question;
  const now = answerNow(question, listing);
  if (plainAnswer(now) === plainAnswer(answer)) return [];
  const read = answerValue(question, answer, valueAt(listing, path));
  const change = { id, words, path, now: inWords(question, now), suggested: inWords(question, answer) };
  if ('problem' in read) return [{ ...change, value: undefined, problem: read.problem }];
  if (same(read.value, valueAt(listing, path))) return [];
  if (id === 'status' && (listing.status === 'draft' || read.value === 'published'))
    return [
      {
        ...change,
        value: undefined,
        problem: 'is for you to publish: change “Status” yourself when all of it is right',
      },
    ];
  return [{ ...change, value: read.value, ...(id === 'status' && { onlyByName: true }) }];
}

function inWords({ choices }: Question, answer: string): string {
  if (choices.length === 0) return answer;
  return answer
    .split('\n')
    .map((each) => choices.find(([value]) => value === each)?.[1] ?? each)
    .join(', ');
}

/** A listing's data and text with these changes made, and what belongs to them. */
export function withAccepted(
  { data, body }: { data: Listing; body: string },
  accepted: Change[],
  { today, organisation }: { today: string; organisation?: PublicOrganisation },
): { data: Listing; body: string } {
  const fields: Fields = {};
  for (const { path, value } of accepted) if (path !== 'body') fields[path] = value;
  const text = accepted.find(({ path }) => path === 'body')?.value;
  const paths = Object.keys(fields);
  // An amount with another kind of cost would contradict it.
  if ('cost.kind' in fields && fields['cost.kind'] !== 'amount')
    for (const amount of ['cost.amount', 'cost.upTo', 'cost.orMore']) fields[amount] = undefined;
  // The old position belongs to the old postcode: without it, the site looks the new one up.
  for (const place of paths.flatMap((path) => /^(places\.\d+)\.postcode$/.exec(path)?.[1] ?? [])) {
    fields[`${place}.latitude`] = undefined;
    fields[`${place}.longitude`] = undefined;
  }
  if (paths.some((path) => path.startsWith('safeguarding.'))) fields['safeguarding.toldOn'] = today;
  // A listing with no contact of its own shows its organisation's: a part of it changed is still the rest of it.
  const own = Object.values(data.contact).some(Boolean);
  const shown = own || !organisation || organisation.size === 'lone' ? data.contact : contactOf(organisation);
  const start = paths.some((path) => path.startsWith('contact.')) ? { ...data, contact: shown } : data;
  return { data: withChanges(start, fields) as Listing, body: typeof text === 'string' ? text : body };
}

/** The public contact of an organisation, as its listings show it. */
function contactOf(organisation: PublicOrganisation): Listing['contact'] {
  const { contactRole: role, phone, email, website } = organisation;
  return { role, phone, email, website };
}

/** The listing checked today by the provider; the next check is due after as long as before, else after `everyDays`. */
export function checkedToday(data: Listing, by: string, today: string, everyDays: number): Listing {
  const { checkedOn, nextDue } = data.review;
  const days = checkedOn && nextDue && nextDue > checkedOn ? daysBetween(checkedOn, nextDue) : everyDays;
  return { ...data, review: { checkedOn: today, checkedBy: by, nextDue: nextDue ? addDays(today, days) : undefined } };
}

/** A listing as the form shows it: with the organisation's contact where it has none. */
export function asShown<T extends Asked>(listing: T, organisation: PublicOrganisation | undefined): T {
  const own = Object.values(listing.contact).some(Boolean);
  return own || !organisation ? listing : { ...listing, contact: contactOf(organisation) };
}
