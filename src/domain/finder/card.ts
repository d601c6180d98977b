/**
 * What the finder knows of a listing: all that a card shows and a filter asks, and nothing else.
 *
 * One `cards.json` per school holds them; the finder, the map and the search index speak of the same cards.
 */
import type { Pin } from '../near/pin.ts';
import type { Answers, TimeAnswers } from '../search/answers.ts';
import type { Holiday } from '../search/holidays.ts';
import type { PackedWords } from '../search/word-index.ts';

/** One time, with the place it is at. */
export interface CardTime extends TimeAnswers {
  /** `Tuesdays, 4pm to 5.30pm` */
  words: string;
  /** What follows its place: `, in term time`, `: 27 November 2026`; absent where there is nothing. */
  rest?: string;
  /** The last day of one that ends; absent where it goes on. */
  last?: string;
  /** Which of the card's places it is at; absent where it is at none. */
  at?: number;
  /** The days on which it is on: index into `CardFile.patterns`; absent where no dates are known. */
  pattern?: number;
  /** Those of its days that are bank holidays on which nobody knows whether it is on: index into `CardFile.patterns`. */
  checks?: number;
  /** `16:00`; absent where the time is not known. */
  starts?: string;
  ends?: string;
}

interface CardPlace {
  /** `Weir Lane Community Hall`, or the part of town. */
  name: string;
  /** From the school, straight line, in kilometres to one decimal; null when not known. */
  km: number | null;
  /** Its address is not told: it is a part of town. */
  hidden?: boolean;
}

export interface Card extends Omit<Answers, 'times'> {
  slug: string;
  name: string;
  summary: string;
  organisation: string;
  /** `Free`, `£2.50 a session`, `Ask about the cost`. */
  cost: string;
  /** Those for this school's pupils that will come again. */
  times: CardTime[];
  /** None for something online. */
  places: CardPlace[];
  /** From the school to the nearest place; null when not known. */
  km: number | null;
  pins: Pin[];
  bringFriend: boolean;
  /** One person runs it alone: a grown-up arranges the first visit. */
  lone?: true;
  /** The date a person last checked it, or null. */
  checkedOn: string | null;
  publishFrom: string | null;
  publishTo: string | null;
  /** 0 for the school's first pinned listing, 1 for the next; null when not pinned. */
  pinned: number | null;
  hasSchoolNote: boolean;
  /** The name by which the search index gives this listing back. */
  searchId: string;
}

/** A word of the vocabulary that a visitor can choose. */
export interface Choice {
  value: string;
  label: string;
  icon?: string;
  /** Of an interest: its family, and its coloured drawing. */
  family?: string;
  sticker?: string;
}

/** `/<school>/cards.json`; how it is sent: `packed-cards.ts`. */
export interface CardFile {
  school: string;
  /** The day the cards were made. */
  madeOn: string;
  cautionAfterDays: number;
  hideAfterDays: number;
  /** For a fictional site: the day on which it is set. */
  demoDate: string | null;
  /** Rows of dates, each shared by all cards with the same pattern; see `datesOf` in `dates.ts`. */
  patterns: string[];
  cards: Card[];
  /** For each filter whose words come from the vocabulary, those that some card answers to, in the vocabulary’s order. */
  choices: Record<'interest' | 'good-for' | 'has' | 'join' | 'how', Choice[]>;
  /** Parts of town, each with the middle of the places shown in it. */
  areas: { name: string; latitude: number; longitude: number }[];
  /** The words of the listings, for a search that answers at once. */
  index: PackedWords;
  /** The school’s holidays that are not over. */
  holidays: Holiday[];
}
