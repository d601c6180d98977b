/**
 * What the finder knows of a listing: all that a card shows and a filter asks, and nothing else.
 *
 * One `cards.json` per school holds them; the finder, the map and the search index speak of the same cards.
 */
import type { Audience, Format, WayToJoin } from '../../schema/listing.ts';
import type { Limits } from '../listing/ages.ts';

/** Part of a day, by when a session starts: before 12:00, 12:00 to 14:59, 15:00 to 17:59, from 18:00. */
export type PartOfDay = 'morning' | 'afternoon' | 'after-school' | 'evening';

/** A point on the map; `approximate` ones stand for an area about a kilometre wide, never for a door. */
export interface Pin {
  latitude: number;
  longitude: number;
  approximate: boolean;
  place: string;
}

/** The days on which something is on, shared by all cards with the same pattern; see `datesOf` in `dates.ts`. */
export interface CardSession {
  /** Index into `CardFile.patterns`. */
  pattern: number;
  /** `16:00`; absent where the time is not known. */
  starts?: string;
  ends?: string;
}

export interface Card {
  slug: string;
  name: string;
  summary: string;
  organisation: string;
  audience: Audience[];
  interests: string[];
  goodFor: string[];
  formats: Format[];
  ways: WayToJoin[];
  /** Access and support terms answered “yes”. */
  has: string[];
  /** Youngest and oldest, in years; a limit is null where there is none, all of it where nobody told us. */
  ages: Limits | null;
  /** Lowest and highest school year, derived from ages where not given; null as for ages. */
  years: Limits | null;
  /** Nothing to pay: free, or pay what you can. */
  free: boolean;
  firstSessionFree: boolean;
  helpWithCost: boolean;
  /** `Free`, `£2.50 a session`, `Ask about the cost`. */
  cost: string;
  /** `Tuesdays 4pm to 5.30pm`, in words, for a card with no next date. */
  when: string;
  /** `tuesday after-school`: each weekday and part of day on which it starts. */
  slots: `${string} ${PartOfDay}`[];
  sessions: CardSession[];
  /** Where, in words: `Weir Lane Community Hall`, or the part of town; empty for online. */
  where: string;
  /** How many places it happens at. */
  places: number;
  /** From the school to the nearest place, straight line, in kilometres to one decimal; null when not known. */
  km: number | null;
  pins: Pin[];
  watchFirst: boolean;
  bringFriend: boolean;
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
}

/** `/<school>/cards.json`. */
export interface CardFile {
  school: string;
  /** The day the cards were made. */
  madeOn: string;
  cautionAfterDays: number;
  hideAfterDays: number;
  /** For a fictional site: the day on which it is set. */
  demoDate: string | null;
  patterns: string[];
  cards: Card[];
  /** For each filter whose words come from the vocabulary, those that some card answers to, in the vocabulary’s order. */
  choices: Record<'interest' | 'good-for' | 'has' | 'join' | 'how', Choice[]>;
  /** Parts of town, each with the middle of the places shown in it. */
  areas: { name: string; latitude: number; longitude: number }[];
  /** The words of this school’s names, summaries and interests, the commonest first: see `spelling.ts`. */
  words: string[];
}

/** What of a card the filters ask. */
export type Answers = Pick<
  Card,
  | 'audience'
  | 'interests'
  | 'goodFor'
  | 'formats'
  | 'ways'
  | 'has'
  | 'ages'
  | 'years'
  | 'free'
  | 'firstSessionFree'
  | 'helpWithCost'
  | 'slots'
>;
