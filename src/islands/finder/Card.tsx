import { memo } from 'react';
import type { Card } from '../../domain/finder/card.ts';
import { costOf, whenOf, whereOf, whoOf } from '../../domain/finder/card-words.ts';
import type { Coming } from '../../domain/finder/coming.ts';
import type { Chosen } from '../../domain/search/query.ts';
import { dateWords } from '../../domain/time/dates.ts';
import { Icon } from '../shared/Icon.tsx';
import { placesOf, Words } from '../shared/Words.tsx';
import { AddButton } from '../shortlist/AddButton.tsx';

export interface CardProps {
  card: Card;
  /** The address of its page. */
  href: string;
  /** The beginning of every drawing's address. */
  /** What its main interest is called, and its drawing. */
  interest: { label: string; icon?: string } | null;
  /** The day it is for the visitor; null in the page as made, which must stay true for years. */
  today: string | null;
  next: Coming | null;
  /** What the visitor chose: the times that are asked for come first. */
  chosen?: Chosen;
  /** How far it is from where the visitor measures; null where that is the school. */
  distance?: string | null;
  /** Nobody has checked it lately. */
  caution: boolean;
  /** Pointed at on the map. */
  isLit?: boolean;
  onPoint?(slug: string | null): void;
}

/** A listing in the finder: what a child wants to know before reading on. */
export const ListingCard = memo(function ListingCard(props: CardProps) {
  const { card, href, interest, today, next, chosen, distance = null, caution, isLit, onPoint } = props;
  return (
    <li
      className="result card"
      data-slug={card.slug}
      data-lit={isLit || undefined}
      onFocus={onPoint && (() => onPoint(card.slug))}
      onBlur={onPoint && (() => onPoint(null))}
      onPointerEnter={onPoint && (() => onPoint(card.slug))}
      onPointerLeave={onPoint && (() => onPoint(null))}
    >
      {interest && (
        <p className="result-interest">
          <Icon name={interest.icon ?? 'star'} /> <span>{interest.label}</span>
        </p>
      )}
      <h3>
        <a href={href} translate="no">
          {card.name}
        </a>
      </h3>
      <p className="result-summary">{card.summary}</p>
      <ul className="result-facts">
        <Fact icon="calendar" about="When" words={whenOf(card, today, next, chosen)} />
        <Fact icon="pin" about="Where" words={whereOf(card, next, distance)} names={placesOf(card)} />
        <Fact icon="coin" about="Cost" words={costOf(card)} />
        <Fact icon="people" about="Who for" words={whoOf(card)} />
      </ul>
      {(card.watchFirst || card.bringFriend) && (
        <ul className="result-welcome">
          {card.watchFirst && <Fact icon="eye" words="You can just watch first" />}
          {card.bringFriend && <Fact icon="friends" words="Bring a friend" />}
        </ul>
      )}
      {caution && card.checkedOn && (
        <p className="result-caution">
          <Icon name="alert" />
          <span>{`${today ? 'Check before you go: last' : 'Last'} checked ${dateWords(card.checkedOn)}`}</span>
        </p>
      )}
      <AddButton slug={card.slug} name={card.name} />
    </li>
  );
});

interface FactProps {
  icon: string;
  about?: string;
  words: string;
  /** Names that the words may begin with. */
  names?: readonly string[];
}

function Fact({ icon, about, words, names }: FactProps) {
  if (words === '') return null;
  return (
    <li>
      <Icon name={icon} />
      <span>
        {about && <span className="for-ears">{about}: </span>}
        <Words words={words} names={names} />
      </span>
    </li>
  );
}
