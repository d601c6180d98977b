import type { Card, CardFile } from '../../domain/finder/card.ts';
import { atPlace, costOf, everyPlaceOf, timesOf, whenOf, whoOf } from '../../domain/finder/card-words.ts';
import type { Coming, Moment } from '../../domain/finder/coming.ts';
import { askGrownUp } from '../../domain/listing/ask-grown-up.ts';
import { reviewState } from '../../domain/listing/review.ts';
import type { ShortlistEntry } from '../../domain/shortlist/entries.ts';
import type { ShortlistPart } from '../../domain/shortlist/shortlist.ts';
import { dateWords } from '../../domain/time/dates.ts';
import { nextWords } from '../../domain/time/next-words.ts';
import { Icon } from '../shared/Icon.tsx';
import { placesOf, Words } from '../shared/Words.tsx';

interface Props {
  schoolUrl: string;
  /** The folder of the coloured drawings. */
  stickers: string;
  file: CardFile;
  entry: Extract<ShortlistEntry, { kind: 'open' }>;
  today: Moment;
  next: Coming | null;
  show: readonly ShortlistPart[];
}

/** A listing on the shortlist, with enough to set out for it. */
export function OpenEntry({ schoolUrl, stickers, file, entry, today, next, show }: Props) {
  const { card, formerName } = entry;
  const facts = factsOf(card, file, today, next).filter(({ part, words }) => show.includes(part) && words !== '');
  const review = reviewState(card.checkedOn, today.date, file);
  const interest = mainInterest(card, file);
  return (
    <>
      <div className="pick-head">
        <span className="tile on-screen">
          <img src={`${stickers}${interest?.sticker ?? 'compass'}.svg`} width="38" height="38" alt="" loading="lazy" />
        </span>
        <div>
          {interest && <p className="result-interest on-screen">{interest.label}</p>}
          <h2>
            <a href={`${schoolUrl}${card.slug}/`} translate="no">
              {card.name}
            </a>
          </h2>
        </div>
      </div>
      {formerName && formerName !== card.name && <p className="soft">It used to be called {formerName}.</p>}
      <p>{card.summary}</p>
      <dl className="pick-facts">
        {facts.map(({ part, icon, about, words, onPaper }) => (
          <div key={part}>
            <dt>
              <Icon name={icon} />
              {about}
            </dt>
            <dd>
              {onPaper === undefined ? (
                <Words words={words} names={part === 'where' ? placesOf(card) : []} />
              ) : (
                <>
                  <span className="on-screen">{words}</span>
                  <span className="on-paper">{onPaper}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="on-paper" translate="no">{`${location.host}${schoolUrl}${card.slug}`}</p>
      {review !== 'fresh' && (
        <p className="pick-caution">
          <Icon name="alert" />
          <span>
            {`Ask before you go: ${card.checkedOn ? `last checked ${dateWords(card.checkedOn)}` : 'nobody has checked this yet'}`}
          </span>
        </p>
      )}
    </>
  );
}

/** Its main interest, with the colour and the drawing that stand beside the word. */
export const mainInterest = ({ interests }: Card, { choices }: CardFile) =>
  choices.interest.find(({ value }) => value === interests[0]);

interface Fact {
  part: ShortlistPart;
  icon: string;
  about: string;
  words: string;
  /** The same with plain dates, where the words are true only today. */
  onPaper?: string;
}

/** All that a shortlist can say of a listing; what is not known is an empty text. */
export function factsOf(card: Card, file: CardFile, { date }: Moment, next: Coming | null): Fact[] {
  const labels = (kind: 'join' | 'has', values: readonly string[]) =>
    values.flatMap((value) => file.choices[kind].find((choice) => choice.value === value)?.label ?? []).join(' · ');
  const first = [card.watchFirst && 'You can just watch first', card.bringFriend && 'You can bring a friend'];
  const times = timesOf(card, undefined, date).join('; ');
  const withNext = (words: string) => [times, `${words}${next ? atPlace(card, next) : ''}`].filter(Boolean).join('. ');
  return [
    {
      part: 'when',
      icon: 'calendar',
      about: 'When',
      words: next ? withNext(`${next.until === undefined ? 'Next: ' : ''}${whenOf(card, date, next)}`) : times,
      ...(next && { onPaper: withNext(`Next: ${nextWords(next, null)}`) }),
    },
    { part: 'where', icon: 'pin', about: 'Where', words: everyPlaceOf(card) },
    { part: 'cost', icon: 'coin', about: 'Cost', words: costOf(card) },
    { part: 'who-for', icon: 'people', about: 'Who for', words: whoOf(card) },
    {
      part: 'joining',
      icon: 'door',
      about: 'How to join',
      words: card.lone ? askGrownUp.label : labels('join', card.ways),
    },
    { part: 'first-visit', icon: 'eye', about: 'First time', words: first.filter(Boolean).join(' · ') },
    { part: 'access', icon: 'hands', about: 'Access and support', words: labels('has', card.has) },
  ];
}
