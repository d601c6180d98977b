/**
 * A first visit told step by step, in the words of the child who goes: a social story.
 *
 * It says only what somebody has told us and what is always true; what nobody knows is left out, never guessed.
 */
import type { Sticker } from '../../schema/stickers.ts';
import type { Leaflet } from './leaflet.ts';

export interface StoryStep {
  /** The name of a sticker (`schema/stickers.ts`); always beside the words. */
  sticker: Sticker;
  title: string;
  /** Sentences; times and places one to a line. */
  lines: string[];
  /** What its lines are, where some may have to be read elsewhere. */
  noun?: 'time' | 'place';
}

/** `words` are those that the maker of a shortlist wrote beside the listing. */
export function firstVisitStory(leaflet: Leaflet, words = ''): StoryStep[] {
  const rows = (sticker: Sticker, title: string, noun: 'time' | 'place', lines: string[]): StoryStep[] =>
    lines.length > 0 ? [{ sticker, title, noun, lines: lines.map(sentence) }] : [];
  return [
    ...step(leaflet.interest.sticker ?? 'compass', 'Where I am going', `I am going to ${leaflet.name}`),
    ...rows(
      'calendar',
      'When',
      'time',
      leaflet.times.map(({ words }) => words),
    ),
    ...rows('round-pushpin', 'Where', 'place', leaflet.where),
    ...step('pencil', 'Written for me', words),
    ...step('school', 'My school says', leaflet.note ?? ''),
    ...firstVisitTrail(leaflet),
  ];
}

/** From the door on: what happens at a first visit, and afterwards. */
export function firstVisitTrail({ first }: Leaflet): StoryStep[] {
  return [
    ...step('waving-hand', 'Who meets me', first.whoMeetsYou),
    ...step('backpack', 'What I bring', first.whatToBring),
    ...step('door', 'What happens', first.whatHappens),
    ...step('eyes', 'Watching first', first.watchFirst === 'yes' && 'I can just watch first'),
    ...step('handshake', 'With a friend', first.bringFriend === 'yes' && 'I can bring a friend with me'),
    ...step(
      'people-hugging',
      'My grown-up',
      first.parentCanStay === 'yes'
        ? 'My parent or carer can stay with me'
        : first.parentCanStay === 'no' && 'My parent or carer does not stay with me',
    ),
    // The two steps that are ours: true of any visit anywhere.
    ...step('yellow-heart', 'If I feel worried', 'Feeling nervous is all right. I can tell a grown-up I trust'),
    ...step('speech-balloon', 'Afterwards', 'I can tell somebody at home or at school how it went'),
  ];
}

/** The same in one line: `A leader in a green jumper. To bring: a drink. You can just watch first.` Empty where nothing is told. */
export function firstVisitLine({ first }: Leaflet): string {
  return [
    first.whoMeetsYou && sentence(first.whoMeetsYou),
    first.whatToBring && sentence(`To bring: ${first.whatToBring}`),
    first.watchFirst === 'yes' && 'You can just watch first.',
    first.bringFriend === 'yes' && 'You can bring a friend.',
  ]
    .filter(Boolean)
    .join(' ');
}

const step = (sticker: Sticker, title: string, text: string | false): StoryStep[] =>
  text ? [{ sticker, title, lines: [sentence(text)] }] : [];

/** With a full stop at its end. */
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
