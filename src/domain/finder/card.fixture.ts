/** Cards for tests: everything a card must have, and what the test says. */
import { noWords } from '../search/word-index.ts';
import type { Card, CardFile } from './card.ts';

export function cardWith(facts: Partial<Card> & { slug: string }): Card {
  return {
    name: facts.slug,
    summary: '',
    organisation: '',
    audience: ['pupils'],
    interests: [],
    goodFor: [],
    formats: ['in-person'],
    ways: [],
    has: [],
    ages: [null, null],
    years: [null, null],
    free: false,
    firstSessionFree: false,
    helpWithCost: false,
    cost: '',
    times: [],
    places: [],
    km: null,
    pins: [],
    watchFirst: false,
    bringFriend: false,
    checkedOn: '2026-11-01',
    publishFrom: null,
    publishTo: null,
    pinned: null,
    hasSchoolNote: false,
    searchId: facts.slug,
    ...facts,
  };
}

export function cardFileWith(facts: Partial<CardFile>): CardFile {
  return {
    school: 'weir-lane-primary',
    madeOn: '2026-11-23',
    cautionAfterDays: 180,
    hideAfterDays: 365,
    demoDate: null,
    patterns: [],
    cards: [],
    areas: [],
    choices: { interest: [], 'good-for': [], has: [], join: [], how: [] },
    index: noWords,
    holidays: [],
    ...facts,
  };
}
