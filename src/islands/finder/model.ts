/** Everything the finder remembers while the page is open, and how each event changes it. */
import type { CardFile } from '../../domain/finder/card.ts';
import type { WholeText } from '../../domain/finder/found.ts';
import {
  type Chosen,
  type FilterKey,
  type FinderState,
  nothingChosen,
  onlyOffered,
  type Sort,
  searchText,
  startState,
  toggled,
  without,
} from '../../domain/search/query.ts';
import { type Choices, choicesFor, type Labels, labelsOf } from './labels.ts';

/** The cards and what can be asked of them. */
export interface Loaded {
  file: CardFile;
  choices: Choices;
  labels: Labels;
}

/** `late` is still loading, and has been for long. */
export type CardsState = { state: 'loading' | 'late' } | { state: 'ready'; loaded: Loaded } | { state: 'unavailable' };

/**
 * Where the search stands: `ready` has an index and nothing typed; `slow` has been searching for so long that what was
 * found before must not be taken for the answer; `outdated` has files of a newer site than this page.
 */
export type SearchState = {
  state: 'idle' | 'loading' | 'ready' | 'searching' | 'slow' | 'found' | 'unavailable' | 'outdated';
};

/** What the last search of the whole text that came back found. */
interface SearchResult {
  q: string;
  wholeText: WholeText;
}

export interface Model {
  asked: FinderState;
  /** How it was asked: a press gets its own entry in the browser's history, typing does not. */
  askedBy: 'address' | 'press' | 'typing';
  cards: CardsState;
  search: SearchState;
  result: SearchResult | null;
  /** How many cards are drawn. */
  shown: number;
}

export type Event =
  /** `shown` where somebody comes back to a list of which more was drawn; `isBack` where its address lost the words. */
  | { type: 'address'; asked: FinderState; shown?: number | undefined; isBack?: boolean }
  | { type: 'cards arrived'; file: CardFile; years: { from: number; to: number } }
  | { type: 'cards late' }
  | { type: 'cards failed' }
  | { type: 'typed'; q: string }
  | { type: 'toggled'; key: FilterKey; value: string }
  | { type: 'age chosen'; age: string }
  | { type: 'year chosen'; year: string }
  | { type: 'interests chosen'; interests: readonly string[] }
  | { type: 'today chosen'; today: boolean }
  | { type: 'dropped'; keys: readonly FilterKey[] }
  | { type: 'search dropped' }
  | { type: 'filters cleared' }
  | { type: 'sorted'; sort: Sort }
  | { type: 'viewed'; view: FinderState['view'] }
  | { type: 'more' }
  | { type: 'search loading' }
  | { type: 'search ready' }
  | { type: 'search found'; result: SearchResult }
  | { type: 'search slow' }
  | { type: 'search outdated' }
  | { type: 'search failed' };

/** How many cards are drawn at first: each costs a slow telephone about a millisecond at every key press. */
export const drawnFirst = 9;
/** How many more at each press of “Show more”. */
const drawnMore = 24;

export const startModel: Model = {
  asked: startState,
  askedBy: 'address',
  cards: { state: 'loading' },
  search: { state: 'idle' },
  result: null,
  shown: drawnFirst,
};

export function reduce(model: Model, event: Event): Model {
  switch (event.type) {
    case 'address':
      return {
        ...ask(
          model,
          { ...event.asked, chosen: offered(model.cards, event.asked.chosen) },
          event.isBack ? 'typing' : 'address',
        ),
        shown: event.shown ?? drawnFirst,
      };
    case 'cards arrived': {
      const choices = choicesFor(event.years, event.file.choices);
      const cards: CardsState = { state: 'ready', loaded: { file: event.file, choices, labels: labelsOf(choices) } };
      return { ...model, cards, asked: { ...model.asked, chosen: offered(cards, model.asked.chosen) } };
    }
    case 'cards late':
      return model.cards.state === 'loading' ? { ...model, cards: { state: 'late' } } : model;
    case 'cards failed':
      return { ...model, cards: { state: 'unavailable' } };
    case 'typed':
      return ask(model, { ...model.asked, q: searchText(event.q) }, 'typing');
    case 'toggled':
      return choose(model, toggled(model.asked.chosen, event.key, event.value));
    case 'age chosen':
      return choose(model, { ...model.asked.chosen, age: event.age === '' ? [] : [event.age] });
    case 'year chosen':
      return choose(model, { ...model.asked.chosen, year: event.year === '' ? [] : [event.year] });
    case 'interests chosen':
      return choose(model, { ...model.asked.chosen, interest: event.interests });
    case 'today chosen':
      return ask(model, { ...model.asked, today: event.today }, 'press');
    case 'dropped':
      return choose(model, without(model.asked.chosen, event.keys));
    case 'search dropped':
      return ask(model, { ...model.asked, q: '' }, 'press');
    case 'filters cleared':
      return ask(model, { ...model.asked, chosen: nothingChosen, today: false }, 'press');
    case 'sorted':
      return ask(model, { ...model.asked, sort: event.sort }, 'press');
    case 'viewed':
      return { ...model, asked: { ...model.asked, view: event.view }, askedBy: 'press' };
    case 'more':
      return { ...model, shown: model.shown + drawnMore };
    case 'search loading':
      return model.search.state === 'idle' ? { ...model, search: { state: 'loading' } } : model;
    case 'search ready':
      return model.search.state === 'loading' ? { ...model, search: { state: 'ready' } } : model;
    case 'search found':
      return { ...model, search: { state: 'found' }, result: event.result };
    case 'search slow':
      return model.search.state === 'searching' ? { ...model, search: { state: 'slow' }, result: null } : model;
    case 'search outdated':
      return { ...model, search: { state: 'outdated' }, result: null };
    case 'search failed':
      return { ...model, search: { state: 'unavailable' }, result: null };
  }
}

function choose(model: Model, chosen: Chosen): Model {
  return ask(model, { ...model.asked, chosen }, 'press');
}

/** The list starts again at its top; the search stands where the words put it. */
function ask(model: Model, asked: FinderState, askedBy: Model['askedBy']): Model {
  const next = { ...model, asked, askedBy, shown: drawnFirst };
  if (asked.q.trim() === model.asked.q.trim()) return next;
  if (asked.q.trim() === '') return { ...next, search: { state: 'ready' }, result: null };
  return { ...next, search: { state: model.search.state === 'slow' ? 'slow' : 'searching' } };
}

function offered(cards: CardsState, chosen: Chosen): Chosen {
  if (cards.state !== 'ready') return chosen;
  return onlyOffered(chosen, (key, value) => cards.loaded.labels.has(`${key}=${value}`));
}
