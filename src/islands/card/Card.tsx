/** A listing as a card: the same in the finder, the A to Z, lists, shortlists, year pages, the map and the preview. */
import { memo, type ReactNode } from 'react';
import type { Card } from '../../domain/finder/card.ts';
import { type CardLine, type CardLines, type CardNow, cautionWords, linesOf } from '../../domain/finder/card-words.ts';
import { placesOf, Words } from '../shared/Words.tsx';
import { AddButton } from './AddButton.tsx';

/** What a card says of its main interest: the word, and the colour and drawing that stand beside it. */
interface Interest {
  label: string;
  family?: string | undefined;
  sticker?: string | undefined;
}

interface FaceProps {
  slug: string;
  name: string;
  /** The address of its page; null where it has none any more. */
  href: string | null;
  interest: Interest | null;
  /** The folder of the drawings. */
  stickers: string;
  summary?: string | undefined;
  /** Its place on a list that somebody put in order; it then stands where “Add” is otherwise. */
  number?: number;
  /** In place of the summary: it is paused, or nobody has checked it lately. */
  note?: string | null;
  /** None where `children` tell all of it. */
  lines?: CardLines;
  /** Names of places, which a browser's translation leaves as they are. */
  names?: readonly string[];
  /** Below the lines. */
  children?: ReactNode;
  /** Pointed at on the map. */
  isLit?: boolean | undefined;
  onPoint?: ((slug: string | null) => void) | undefined;
}

export function CardFace(props: FaceProps) {
  const { slug, name, href, interest, stickers, summary, number, note, lines, names, children, isLit, onPoint } = props;
  // On a list of somebody's own nothing but the page's title stands above the cards.
  const Name = number === undefined ? 'h3' : 'h2';
  return (
    <li
      className={number === undefined ? 'result card' : 'result card pick'}
      data-slug={slug}
      data-hue={interest?.family}
      data-lit={isLit || undefined}
      onFocus={onPoint && (() => onPoint(slug))}
      onBlur={onPoint && (() => onPoint(null))}
      onPointerEnter={onPoint && (() => onPoint(slug))}
      onPointerLeave={onPoint && (() => onPoint(null))}
    >
      <span className="tile">
        <img src={`${stickers}${interest?.sticker ?? 'compass'}.svg`} width="38" height="38" alt="" loading="lazy" />
      </span>
      <header className="result-head">
        {interest && <p className="result-interest">{interest.label}</p>}
        <Name>
          {href === null ? (
            name
          ) : (
            <a href={href} translate="no">
              {name}
            </a>
          )}
        </Name>
      </header>
      {number === undefined ? (
        <AddButton slug={slug} name={name} />
      ) : (
        <span className="result-number" aria-hidden="true">
          {number}
        </span>
      )}
      {note ? <p className="result-note">{note}</p> : summary && <p className="result-summary">{summary}</p>}
      {lines && <Line name="when" line={lines.when} names={names} />}
      {lines && <Line name="cost" line={lines.cost} />}
      {children}
    </li>
  );
}

function Line({ name, line, names }: { name: 'when' | 'cost'; line: CardLine; names?: readonly string[] | undefined }) {
  if (line.first === '') return null;
  return (
    <p className={`result-${name}`}>
      {line.firstOnPaper === undefined || line.firstOnPaper === line.first ? (
        <b>{line.first}</b>
      ) : (
        <b>
          <span className="on-screen">{line.first}</span>
          <span className="on-paper">{line.firstOnPaper}</span>
        </b>
      )}
      {line.rest.map((words, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts change, their number does not
        <span key={nth} className="also">
          {names ? <Words words={words} names={names} /> : words}
        </span>
      ))}
    </p>
  );
}

export interface CardProps extends CardNow {
  card: Card;
  href: string;
  interest: Interest | null;
  stickers: string;
  /** Nobody has checked it lately. */
  caution: boolean;
  isLit?: boolean | undefined;
  onPoint?: ((slug: string | null) => void) | undefined;
}

/** A listing in the finder. */
export const ListingCard = memo(function ListingCard({ card, caution, ...props }: CardProps) {
  const { href, interest, stickers, isLit, onPoint } = props;
  return (
    <CardFace
      slug={card.slug}
      name={card.name}
      summary={card.summary}
      note={caution && card.checkedOn ? cautionWords(card.checkedOn, props.today) : null}
      lines={linesOf(card, props)}
      names={placesOf(card)}
      {...{ href, interest, stickers, isLit, onPoint }}
    />
  );
});
