import type { ShortlistEntry } from '../../domain/shortlist/entries.ts';
import type { FormerListing } from '../../domain/shortlist/former.ts';

interface Props {
  schoolUrl: string;
  entry: Extract<ShortlistEntry, { kind: 'over' }>;
}

/** A listing that is not on any more: kindly, with what may do instead. */
export function OverEntry({ schoolUrl, entry: { former, similar } }: Props) {
  const { name, slug, now } = former;
  const note = 'note' in now ? now.note : undefined;
  return (
    <>
      <h2>{hasPage(now) ? <a href={`${schoolUrl}${slug}/`}>{name}</a> : name}</h2>
      <p>
        <strong>{sentenceOf(now)}</strong> {note}
      </p>
      {similar.length > 0 && (
        <>
          <p>You may like instead:</p>
          <ul>
            {similar.map((card) => (
              <li key={card.slug}>
                <a href={`${schoolUrl}${card.slug}/`}>{card.name}</a>: {card.summary}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
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
