/**
 * A first visit told step by step, in the words of the child who goes: a social story.
 *
 * It says only what the provider has told and what is always true; what nobody knows is left out, never guessed.
 */
import type { Leaflet } from './leaflet.ts';

export interface StoryStep {
  /** A drawing of `components/icons`; always beside the words. */
  symbol: string;
  title: string;
  text: string;
}

export function firstVisitStory(leaflet: Leaflet): StoryStep[] {
  const { first } = leaflet;
  const step = (symbol: string, title: string, text: string | false): StoryStep[] =>
    text ? [{ symbol, title, text }] : [];
  return [
    ...step(leaflet.interest.icon ?? 'flag', 'Where I am going', `I am going to ${leaflet.name}.`),
    ...step('calendar', 'When', leaflet.times.length > 0 && `${leaflet.times.map(({ words }) => words).join('. ')}.`),
    ...step('pin', 'Where', leaflet.where.length > 0 && `${leaflet.where.join('. Or: ')}.`),
    ...step('walk', 'Getting there', leaflet.note ?? 'A grown-up I know helps me to get there.'),
    ...step('smile', 'Who meets me', first.whoMeetsYou && sentence(first.whoMeetsYou)),
    ...step('bag', 'What I bring', first.whatToBring && sentence(first.whatToBring)),
    ...step('door', 'What happens', first.whatHappens && sentence(first.whatHappens)),
    ...step(
      'eye',
      'Watching first',
      first.watchFirst === 'yes' && 'I can just watch first. I join in when I am ready.',
    ),
    ...step('friends', 'With a friend', first.bringFriend === 'yes' && 'I can bring a friend with me.'),
    ...step(
      'carer',
      'My grown-up',
      first.parentCanStay === 'yes'
        ? 'My parent or carer can stay with me.'
        : first.parentCanStay === 'no' &&
            'My parent or carer says goodbye at the door, and knows when to come back for me.',
    ),
    ...step(
      'heart',
      'If I feel worried',
      'Feeling nervous is all right. I can tell the grown-up in charge. I can stop for a bit and have a rest.',
    ),
    ...step('speech', 'Afterwards', 'I tell somebody at home or at school how it went.'),
  ];
}

/** With a full stop at its end. */
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
