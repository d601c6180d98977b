/** The questions about one listing, with what each box may hold and what it holds now. */
import type { z } from 'zod';
import { ageSpan, ageWords, yearWords } from '../../domain/listing/ages.ts';
import { fieldAt, unwrapped } from '../../reading/field-at.ts';
import { kinds } from '../../schema/collections.ts';
import { costKinds, costPer } from '../../schema/cost.ts';
import { dbsAnswers, type Listing, listingSchema } from '../../schema/listing.ts';
import type { Vocabulary, VocabularyName } from '../../schema/vocabulary.ts';
import { placeQuestions, placesAsked, type QuestionWords, questionTable } from './question-table.ts';
import { sessionLine } from './session-line.ts';

export type Vocabularies = Record<VocabularyName, Vocabulary>;

export interface Question extends QuestionWords {
  /** The most characters that the field takes, where it has a limit. */
  most?: number;
  /** What to choose from: as written in the file, and in words. */
  choices: [value: string, words: string][];
}

/** A listing as far as it is asked about; what must stay hidden need not be there. */
export type Asked = Pick<
  Listing,
  | 'name'
  | 'status'
  | 'summary'
  | 'interests'
  | 'sessions'
  | 'cost'
  | 'joining'
  | 'contact'
  | 'ages'
  | 'years'
  | 'whoFor'
  | 'firstVisit'
  | 'safeguarding'
  | 'access'
  | 'support'
  | 'places'
> & { body: string };

/** The questions that make sense for a listing; for a new club (`null`) those of a listing with one place. */
export function questionsFor(listing: Asked | null, vocabulary: Vocabularies): Question[] {
  const at = questionTable.findIndex(({ id }) => id === 'cost');
  const hasPlaces = listing === null || listing.places.length > 0;
  const asked = [
    ...questionTable.slice(0, at).filter(({ id }) => id !== 'when' || !hasPlaces),
    ...placesOf(listing),
    ...questionTable.slice(at),
    ...termQuestions('access', vocabulary),
    ...termQuestions('support', vocabulary),
  ];
  // A new club is a draft, whatever it says of itself; what a child does there was chosen by the school.
  const left = listing === null ? 'status' : 'interests';
  return asked.filter(({ id }) => id !== left).map((question) => withLimits(question, vocabulary));
}

/** Where the exact address is hidden, only the times are asked: what is not shown is not written down here either. */
function placesOf(listing: Asked | null): QuestionWords[] {
  const places = listing?.places.slice(0, placesAsked) ?? [null];
  return places.flatMap((place, index) =>
    placeQuestions
      .filter(({ id }) => !place?.hideExactAddress || id === 'when')
      .map((question) => ({
        ...question,
        id: `place-${index + 1}-${question.id}`,
        path: `places.${index}.${question.path}`,
        words: places.length > 1 ? `${question.words} (place ${index + 1})` : question.words,
      })),
  );
}

function termQuestions(name: 'access' | 'support', vocabulary: Vocabularies): QuestionWords[] {
  return vocabulary[name].terms.map(({ slug, label }) => ({
    id: `${name}-${slug}`,
    path: `${name}.${slug}`,
    words: label,
    kind: 'answer',
    part: 'Access and support',
  }));
}

function withLimits(question: QuestionWords, vocabulary: Vocabularies): Question {
  return { ...question, most: mostOf(question), choices: choicesOf(question, vocabulary) };
}

/** Limits by path: the schema is asked once, for there are as many forms as listings. */
const limits = new Map<string, number | undefined>();

function mostOf({ path, kind }: QuestionWords): number | undefined {
  if (path === 'body') return kinds.listings.body.maxLength;
  if (kind === 'times') return 2000;
  if (kind === 'ages' || kind === 'years') return 80;
  if (!limits.has(path)) limits.set(path, limitAt(path));
  return limits.get(path);
}

function limitAt(path: string): number | undefined {
  const field = fieldAt(listingSchema as z.ZodType, path.split('.'));
  const limit = field?.meta()?.maxLength ?? (field && unwrapped(field).meta()?.maxLength);
  return typeof limit === 'number' ? limit : undefined;
}

const words: Record<string, string> = {
  free: 'Nothing, it is free',
  'pay-what-you-can': 'Pay what you can',
  amount: 'An amount',
  'half-term': 'half term',
  'not-told': 'We have not said',
  'enhanced-with-barred-list': 'Enhanced, with the barred list',
  enhanced: 'Enhanced',
  basic: 'Basic',
  none: 'None',
};

/** Whether it is running, by its status. */
const running: Question['choices'] = [
  ['published', 'Yes'],
  ['paused', 'It is having a break'],
  ['closed', 'It has stopped for good'],
];
const answers: Question['choices'] = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['ask', 'We have not said'],
];

function choicesOf({ id, kind }: QuestionWords, vocabulary: Vocabularies): Question['choices'] {
  const inWords = (values: readonly string[]): Question['choices'] =>
    values.map((value) => [value, words[value] ?? value]);
  const terms = (name: VocabularyName): Question['choices'] =>
    vocabulary[name].terms.map(({ slug, label }) => [slug, label]);
  if (kind === 'answer') return answers;
  if (id === 'status') return running;
  if (id === 'cost') return inWords(costKinds);
  if (id === 'cost-per') return inWords(costPer);
  if (id === 'dbs') return inWords(dbsAnswers);
  if (id === 'ways') return terms('ways-to-join');
  return id === 'interests' ? terms('interests') : [];
}

/** What a box holds now, as text; choices one a line. */
export function answerNow({ kind, path }: QuestionWords, listing: Asked): string {
  const value = valueAt(listing, path);
  if (kind === 'answer') return (value as string | undefined) ?? 'ask';
  if (kind === 'ages') return agesNow(listing);
  if (kind === 'years') return yearWords(listing.years) ?? '';
  if (kind === 'times') return ((value ?? []) as Listing['sessions']).map(sessionLine).join('\n');
  if (Array.isArray(value)) return value.join('\n');
  return value === undefined || value === null ? '' : String(value);
}

/** Its own ages, not those worked out from school years. */
function agesNow({ ages }: Asked): string {
  const span = ageSpan({ ages });
  return span ? ageWords(span) : '';
}

/** What a box of a new club holds: what the schema fills in where nobody has told anything. */
export function answerBlank({ kind, path }: QuestionWords): string {
  if (kind === 'answer') return 'ask';
  const read = path === 'body' ? undefined : fieldAt(listingSchema as z.ZodType, path.split('.'))?.safeParse(undefined);
  return kind === 'choice' && read?.success ? String(read.data ?? '') : '';
}

/** The value at a path with dots; undefined where there is none. */
export function valueAt(data: unknown, path: string): unknown {
  let here = data;
  for (const step of path.split('.')) here = (here as Record<string, unknown> | undefined)?.[step];
  return here;
}
