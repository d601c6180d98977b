/** What an answer means for the listing's file; what cannot be understood is told with what to write. */
import type { z } from 'zod';
import { fieldAt } from '../../reading/field-at.ts';
import { listingSchema } from '../../schema/listing.ts';
import type { Session } from '../../schema/session.ts';
import { readForWhom } from '../importing/cleaning/for-whom.ts';
import { cleanPostcode } from '../importing/cleaning/postcode.ts';
import { readPounds } from '../importing/cleaning/price.ts';
import type { Question } from './questions.ts';
import { readSessionLine } from './read-session-line.ts';
import { sessionLine } from './session-line.ts';

export type AnswerValue = { value: unknown } | { problem: string };

/** `now` is what the file has; sessions whose line is unchanged stay as they are, to the last detail. */
export function answerValue(question: Question, answer: string, now: unknown): AnswerValue {
  const line = answer.replace(/\s+/g, ' ').trim();
  switch (question.kind) {
    case 'times':
      return sessionsFrom(answer, (now ?? []) as Session[]);
    case 'choices': {
      const read = answer
        .split(/[\n,]/)
        .map((each) => each.trim())
        .filter(Boolean)
        .map((each) => chosen(question, each));
      const wrong = read.find((each) => 'problem' in each);
      return (
        wrong ??
        allowed(
          question,
          read.map((each) => (each as { value: unknown }).value),
        )
      );
    }
    case 'choice':
    case 'answer':
      return line === '' ? { value: undefined } : chosen(question, line);
    case 'number':
      return line === '' ? { value: undefined } : numberFrom(question, line);
    case 'ages':
    case 'years':
      return line === '' ? { value: undefined } : forWhomFrom(question, question.kind, line);
    case 'text':
      return question.path === 'body' ? { value: answer } : allowed(question, answer === '' ? undefined : answer);
    default:
      return lineFrom(question, line);
  }
}

function lineFrom(question: Question, line: string): AnswerValue {
  if (line === '') return { value: undefined };
  if (!question.path.endsWith('.postcode')) return allowed(question, line);
  const postcode = cleanPostcode(line);
  return allowed(question, postcode.state === 'clean' ? postcode.value : line);
}

function numberFrom(question: Question, line: string): AnswerValue {
  const number = readPounds(line);
  return number === null ? { problem: `is not a plain number (“${line.slice(0, 40)}”)` } : allowed(question, number);
}

const forWhomExamples = { ages: '“7 to 11”', years: '“Years 3 to 6”' };

function forWhomFrom(question: Question, kind: 'ages' | 'years', line: string): AnswerValue {
  const read = readForWhom(line);
  const value = read && !read.words ? read[kind] : undefined;
  if (value) return allowed(question, value);
  return { problem: `is not understood (“${line.slice(0, 40)}”); write it like ${forWhomExamples[kind]}` };
}

/** A choice, written as in the file or in its words. */
function chosen({ choices }: Question, written: string): AnswerValue {
  const plain = written.toLowerCase();
  const found = choices.find(([value, words]) => value === plain || words.toLowerCase() === plain);
  return found
    ? { value: found[0] }
    : { problem: `“${written.slice(0, 40)}” is none of the choices: ${choices.map(([, words]) => words).join(', ')}` };
}

/** The value, where the schema takes it for this field. */
function allowed({ path }: Question, value: unknown): AnswerValue {
  const read = fieldAt(listingSchema as z.ZodType, path.split('.'))?.safeParse(value);
  if (read?.success) return { value: value === undefined ? undefined : read.data };
  return { problem: read?.error.issues[0]?.message ?? 'is not a field of a listing' };
}

function sessionsFrom(answer: string, now: Session[]): AnswerValue {
  const sessions: Session[] = [];
  const lines = answer
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean);
  for (const [index, line] of lines.entries()) {
    const same = now.find((session) => sessionLine(session) === line);
    const read = same ? { session: same } : readSessionLine(line);
    if ('problem' in read) return read;
    // What no line says stays with the session whose line was changed.
    const before = lines.length === now.length && !same ? now[index] : undefined;
    const { ages, years, price } = before ?? {};
    sessions.push(same ?? { ...(ages && { ages }), ...(years && { years }), ...(price && { price }), ...read.session });
  }
  return { value: sessions };
}
