/**
 * A first visit told step by step, in the words of the child who goes: a social story.
 *
 * It says only what somebody has told us and what is always true; what nobody knows is left out, never guessed.
 */
import type { Leaflet } from './leaflet.ts';

export interface StoryStep {
  /** A drawing of `components/icons`; always beside the words. */
  symbol: string;
  title: string;
  /** Sentences; times and places one to a line. */
  lines: string[];
  /** What its lines are, where some may have to be read elsewhere. */
  noun?: 'time' | 'place';
}

/** `words` are those that the maker of a shortlist wrote beside the listing. */
export function firstVisitStory(leaflet: Leaflet, words = ''): StoryStep[] {
  const { first } = leaflet;
  const step = (symbol: string, title: string, text: string | false): StoryStep[] =>
    text ? [{ symbol, title, lines: [sentence(text)] }] : [];
  const rows = (symbol: string, title: string, noun: 'time' | 'place', lines: string[]): StoryStep[] =>
    lines.length > 0 ? [{ symbol, title, noun, lines: lines.map(sentence) }] : [];
  return [
    ...step(leaflet.interest.icon ?? 'flag', 'Where I am going', `I am going to ${leaflet.name}`),
    ...rows(
      'calendar',
      'When',
      'time',
      leaflet.times.map(({ words }) => words),
    ),
    ...rows('pin', 'Where', 'place', leaflet.where),
    ...step('pen', 'Written for me', words),
    ...step('school', 'My school says', leaflet.note ?? ''),
    ...step('smile', 'Who meets me', first.whoMeetsYou),
    ...step('bag', 'What I bring', first.whatToBring),
    ...step('door', 'What happens', first.whatHappens),
    ...step('eye', 'Watching first', first.watchFirst === 'yes' && 'I can just watch first'),
    ...step('friends', 'With a friend', first.bringFriend === 'yes' && 'I can bring a friend with me'),
    ...step(
      'carer',
      'My grown-up',
      first.parentCanStay === 'yes'
        ? 'My parent or carer can stay with me'
        : first.parentCanStay === 'no' && 'My parent or carer does not stay with me',
    ),
    // The two steps that are ours: true of any visit anywhere.
    ...step('heart', 'If I feel worried', 'Feeling nervous is all right. I can tell a grown-up I trust'),
    ...step('speech', 'Afterwards', 'I can tell somebody at home or at school how it went'),
  ];
}

/** With a full stop at its end. */
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
