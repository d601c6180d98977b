/** All that a shortlist can say of a listing, each fact alone, so that whoever makes it can choose. */
import type { Card, CardFile } from '../../domain/finder/card.ts';
import { atPlace, costOf, everyPlaceOf, timesOf, whenOf, whoOf } from '../../domain/finder/card-words.ts';
import type { Coming, Moment } from '../../domain/finder/coming.ts';
import { askGrownUp } from '../../domain/listing/ask-grown-up.ts';
import type { ShortlistPart } from '../../domain/shortlist/shortlist.ts';
import { nextWords } from '../../domain/time/next-words.ts';

export interface Fact {
  part: ShortlistPart;
  icon: string;
  about: string;
  /** What is asked first, in bold; the rest follows in `words`. */
  first?: string;
  words: string;
  /** All of it with plain dates, where the words are true only today. */
  onPaper?: string;
  /** Things that are so, each alone: the same as in `words`. */
  yes?: readonly string[];
}

/** What is not known has no words. */
export function factsOf(card: Card, file: CardFile, { date }: Moment, next: Coming | null): Fact[] {
  const labels = (kind: 'join' | 'has', values: readonly string[]) =>
    values.flatMap((value) => file.choices[kind].find((choice) => choice.value === value)?.label ?? []);
  const times = timesOf(card, undefined, date).join('; ');
  const coming = (words: string) => `${words}${next ? atPlace(card, next) : ''}`;
  return [
    {
      part: 'when',
      icon: 'calendar',
      about: 'When',
      words: times,
      ...(next && {
        first: coming(whenOf(card, date, next)),
        onPaper: [times, coming(`Next: ${nextWords(next, null)}`)].filter(Boolean).join('. '),
      }),
    },
    { part: 'where', icon: 'pin', about: 'Where', words: everyPlaceOf(card) },
    { part: 'cost', icon: 'coin', about: 'Cost', first: costOf(card), words: '' },
    { part: 'who-for', icon: 'people', about: 'Who for', words: whoOf(card) },
    {
      part: 'joining',
      icon: 'door',
      about: 'How to join',
      words: card.lone ? askGrownUp.label : labels('join', card.ways).join(' · '),
    },
    allThese('first-visit', 'eye', 'First time', [
      ...(card.watchFirst ? ['You can just watch first'] : []),
      ...(card.bringFriend ? ['You can bring a friend'] : []),
    ]),
    allThese('access', 'hands', 'Access and support', labels('has', card.has)),
  ];
}

function allThese(part: ShortlistPart, icon: string, about: string, yes: string[]): Fact {
  return { part, icon, about, words: yes.join(' · '), yes };
}

/** Its main interest, with the colour and the drawing that stand beside the word. */
export const mainInterest = ({ interests }: Card, { choices }: CardFile) =>
  choices.interest.find(({ value }) => value === interests[0]) ?? null;
