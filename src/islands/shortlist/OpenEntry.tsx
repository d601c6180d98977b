import type { ReactNode } from 'react';
import type { CardFile } from '../../domain/finder/card.ts';
import { cautionWords } from '../../domain/finder/card-words.ts';
import type { Coming, Moment } from '../../domain/finder/coming.ts';
import { reviewState } from '../../domain/listing/review.ts';
import type { ShortlistEntry } from '../../domain/shortlist/entries.ts';
import type { ShortlistPart } from '../../domain/shortlist/shortlist.ts';
import { CardFace } from '../card/Card.tsx';
import { Icon } from '../shared/Icon.tsx';
import { placesOf, Words } from '../shared/Words.tsx';
import { type Fact, factsOf, mainInterest } from './facts.ts';

interface Props {
  schoolUrl: string;
  /** The folder of the coloured drawings. */
  stickers: string;
  file: CardFile;
  entry: Extract<ShortlistEntry, { kind: 'open' }>;
  number: number;
  today: Moment;
  next: Coming | null;
  show: readonly ShortlistPart[];
  children: ReactNode;
}

/** A listing on the shortlist, with enough to set out for it. */
export function OpenEntry({ schoolUrl, stickers, file, entry, number, today, next, show, children }: Props) {
  const { card, formerName } = entry;
  const facts = factsOf(card, file, today, next).filter(
    ({ part, first, words }) => show.includes(part) && (first || words),
  );
  const review = reviewState(card.checkedOn, today.date, file);
  return (
    <CardFace
      slug={card.slug}
      name={card.name}
      href={`${schoolUrl}${card.slug}/`}
      interest={mainInterest(card, file)}
      stickers={stickers}
      summary={card.summary}
      number={number}
    >
      {formerName && formerName !== card.name && <p className="soft">It used to be called {formerName}.</p>}
      <dl className="pick-facts">
        {facts.map((fact) => (
          <div key={fact.part}>
            <dt>
              <Icon name={fact.icon} />
              <span>{fact.about}</span>
            </dt>
            <dd>
              <FactWords fact={fact} names={fact.part === 'where' ? placesOf(card) : []} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="on-paper" translate="no">{`${location.host}${schoolUrl}${card.slug}`}</p>
      {review !== 'fresh' && <p className="result-note">{cautionWords(card.checkedOn, today.date)}</p>}
      {children}
    </CardFace>
  );
}

function FactWords({ fact: { first, words, onPaper }, names }: { fact: Fact; names: readonly string[] }) {
  const onScreen = (
    <>
      {first && <b>{first}</b>} {words && <Words words={words} names={names} />}
    </>
  );
  if (onPaper === undefined) return onScreen;
  return (
    <>
      <span className="on-screen">{onScreen}</span>
      <span className="on-paper">{onPaper}</span>
    </>
  );
}
