/** The shape of `/<school>/cards.json`, and of what became of listings that it does not hold. */
import type { Card, CardFile, CardTime, Choice } from '../../domain/finder/card.ts';
import { unpackedFile } from '../../domain/finder/packed-cards.ts';
import type { Limits } from '../../domain/listing/ages.ts';
import type { Pin } from '../../domain/near/pin.ts';
import type { TimeAnswers } from '../../domain/search/answers.ts';
import type { Holiday } from '../../domain/search/holidays.ts';
import type { PackedWords } from '../../domain/search/word-index.ts';
import type { FormerListing } from '../../domain/shortlist/former.ts';
import { fetchJson } from './fetch-json.ts';
import { isTrue, listOf, maybe, number, oneOf, orNull, pairOf, type Shape, shapeOf, text, yesNo } from './shape.ts';

export const limitsShape: Shape<Limits> = pairOf(orNull(number));

export const pinShape: Shape<Pin> = shapeOf<Pin>({
  latitude: number,
  longitude: number,
  approximate: yesNo,
  place: text,
  at: maybe(number),
});

/** What the filters ask of a time. */
export const timeAnswersParts = {
  slots: listOf(oneOf<TimeAnswers['slots'][number]>()),
  ages: maybe(limitsShape),
  years: maybe(limitsShape),
  free: maybe(yesNo),
};

const time: Shape<CardTime> = shapeOf<CardTime>({
  ...timeAnswersParts,
  words: text,
  rest: maybe(text),
  last: maybe(text),
  at: maybe(number),
  pattern: maybe(number),
  checks: maybe(number),
  starts: maybe(text),
  ends: maybe(text),
});

const place = shapeOf<Card['places'][number]>({ name: text, km: orNull(number), hidden: maybe(yesNo) });

const card: Shape<Card> = shapeOf<Card>({
  slug: text,
  name: text,
  summary: text,
  organisation: text,
  audience: listOf(oneOf<Card['audience'][number]>()),
  interests: listOf(text),
  goodFor: listOf(text),
  formats: listOf(oneOf<Card['formats'][number]>()),
  ways: listOf(oneOf<Card['ways'][number]>()),
  has: listOf(text),
  ages: orNull(limitsShape),
  years: orNull(limitsShape),
  free: yesNo,
  firstSessionFree: yesNo,
  helpWithCost: yesNo,
  cost: text,
  times: listOf(time),
  places: listOf(place),
  km: orNull(number),
  pins: listOf(pinShape),
  watchFirst: yesNo,
  bringFriend: yesNo,
  lone: maybe(isTrue),
  checkedOn: orNull(text),
  publishFrom: orNull(text),
  publishTo: orNull(text),
  pinned: orNull(number),
  hasSchoolNote: yesNo,
  searchId: text,
});

const choices = listOf(
  shapeOf<Choice>({ value: text, label: text, icon: maybe(text), family: maybe(text), sticker: maybe(text) }),
);

export const cardFileShape: Shape<CardFile> = shapeOf<CardFile>({
  school: text,
  madeOn: text,
  cautionAfterDays: number,
  hideAfterDays: number,
  demoDate: orNull(text),
  patterns: listOf(text),
  cards: listOf(card),
  choices: shapeOf({ interest: choices, 'good-for': choices, has: choices, join: choices, how: choices }),
  areas: listOf(shapeOf({ name: text, latitude: number, longitude: number })),
  index: shapeOf<PackedWords>({ words: text, lists: text, terms: listOf(text), activities: listOf(text) }),
  holidays: listOf(shapeOf<Holiday>({ name: oneOf<Holiday['name']>(), from: text, to: text })),
});

/** The cards of a school. Rejects where they cannot be fetched, and where what comes is something else. */
export async function fetchCards(url: string, options: Parameters<typeof fetchJson>[2] = {}): Promise<CardFile> {
  const sent = await fetchJson(url, anything, options);
  const file = unpackedFile(sent);
  if (!cardFileShape(file)) throw new Error(`${url} does not hold what it should`);
  return file;
}

const anything = shapeOf({});

/** `/<school>/former.json`. */
export const formerShape: Shape<FormerListing[]> = listOf(
  shapeOf<FormerListing>({
    slug: text,
    name: text,
    interests: listOf(text),
    years: orNull(limitsShape),
    pins: listOf(shapeOf({ latitude: number, longitude: number })),
    now: shapeOf<{ state: string }>({ state: text }) as Shape<FormerListing['now']>,
  }),
);
