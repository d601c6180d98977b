import type { ReactNode } from 'react';
import type { ShortlistEntry } from '../../domain/shortlist/entries.ts';
import type { FormerListing } from '../../domain/shortlist/former.ts';
import { CardFace } from '../card/Card.tsx';

interface Props {
  schoolUrl: string;
  stickers: string;
  entry: Extract<ShortlistEntry, { kind: 'over' }>;
  number: number;
  children: ReactNode;
}

/** A listing that is not on any more: kindly, with what may do instead. */
export function OverEntry({ schoolUrl, stickers, entry: { former, similar }, number, children }: Props) {
  const { name, slug, now } = former;
  const note = 'note' in now ? now.note : undefined;
  return (
    <CardFace
      slug={slug}
      name={name}
      href={hasPage(now) ? `${schoolUrl}${slug}/` : null}
      interest={null}
      stickers={stickers}
      number={number}
      note={[sentenceOf(now), note].filter(Boolean).join(' ')}
    >
      {similar.length > 0 && (
        <div className="pick-instead">
          <p>You may like instead:</p>
          <ul>
            {similar.map((card) => (
              <li key={card.slug}>
                <a href={`${schoolUrl}${card.slug}/`}>{card.name}</a>: {card.summary}
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </CardFace>
  );
}

function hasPage({ state }: FormerListing['now']): boolean {
  return state !== 'gone' && state !== 'moved';
}

function sentenceOf({ state }: FormerListing['now']): string {
  switch (state) {
    case 'paused':
      return 'It is having a break just now.';
    case 'closed':
      return 'Sorry, it has closed.';
    case 'ended':
      return 'Sorry, it has finished.';
    case 'page-only':
      return 'It is not on this school’s list just now. Ask a grown-up at school.';
    default:
      return 'Sorry, it is no longer in this directory.';
  }
}
