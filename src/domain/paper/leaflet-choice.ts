/**
 * Which leaflet somebody wants: what is on it, how it is folded, how it is printed.
 *
 * It stands in the fragment of `/<school>/leaflets/`, which browsers send to no server:
 * `#set=list:free-on-wednesdays&layout=thirds&print=large,mono`.
 */

import { plainAddress } from '../links/plain-address.ts';
import { wholeCode } from '../shortlist/packed.ts';

export const layouts = ['list', 'thirds', 'cards', 'cards-a5', 'poster', 'slips', 'story'] as const;
export type Layout = (typeof layouts)[number];

export type LeafletSet =
  | { kind: 'school' }
  | { kind: 'list'; list: string }
  /** Both are school years; the same one twice for a single year. */
  | { kind: 'years'; from: number; to: number }
  /** The code of a shortlist: see `shortlist/code.ts`. */
  | { kind: 'shortlist'; code: string }
  | { kind: 'listing'; listing: string };

export interface LeafletChoice {
  set: LeafletSet;
  layout: Layout;
  /** Letters of at least 18 points. */
  large: boolean;
  /** Black on white, for a copier. */
  mono: boolean;
  /** With a sheet for counting by hand how many were handed out. */
  tally: boolean;
}

export const firstChoice: LeafletChoice = {
  set: { kind: 'school' },
  layout: 'list',
  large: false,
  mono: false,
  tally: false,
};

/** What a fragment asks for; whatever it does not say, or says wrongly, is as in `firstChoice`. */
export function choiceFrom(fragment: string): LeafletChoice {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  // What a text put after the address, such as a full stop or a bracket, is no part of it.
  const value = (name: string) => plainAddress(asked.get(name) ?? '').replace(/[^0-9A-Za-z]+$/, '');
  const print = new Set(value('print').split(','));
  const layout = layouts.find((each) => each === value('layout')) ?? firstChoice.layout;
  return {
    set: setFrom(value('set')),
    layout,
    large: print.has('large'),
    mono: print.has('mono'),
    tally: print.has('tally'),
  };
}

/** The fragment of a choice, without `#`; choosing by it gives the same choice again. */
export function fragmentOf({ set, layout, large, mono, tally }: LeafletChoice): string {
  const print = [large && 'large', mono && 'mono', tally && 'tally'].filter(Boolean).join(',');
  return [`set=${setText(set)}`, `layout=${layout}`, ...(print ? [`print=${print}`] : [])].join('&');
}

/** `list:free-on-wednesdays`, `year:4-5`: one name for each set, fit for a file's name too. */
export function setText(set: LeafletSet): string {
  switch (set.kind) {
    case 'school':
      return 'school';
    case 'list':
      return `list:${set.list}`;
    case 'years':
      return set.from === set.to ? `year:${set.from}` : `year:${set.from}-${set.to}`;
    case 'shortlist':
      return `shortlist:${set.code}`;
    case 'listing':
      return `listing:${set.listing}`;
  }
}

function setFrom(text: string): LeafletSet {
  const [kind, rest = ''] = [text.split(':')[0], text.slice(text.indexOf(':') + 1)];
  const years = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(rest);
  if (kind === 'year' && years) {
    const [one, other] = [Number(years[1]), Number(years[2] ?? years[1])];
    return { kind: 'years', from: Math.min(one, other), to: Math.max(one, other) };
  }
  const isSlug = /^[a-z0-9-]{1,100}$/.test(rest);
  if (kind === 'list' && isSlug) return { kind, list: rest };
  if (kind === 'listing' && isSlug) return { kind, listing: rest };
  if (kind === 'shortlist' && wholeCode(rest) !== '') return { kind, code: wholeCode(rest) };
  return firstChoice.set;
}
