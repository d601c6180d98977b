import { memo } from 'react';
import type { Distress } from '../../domain/distress/find-distress.ts';
import { type HelpRow, rowsFor } from '../../domain/distress/help-rows.ts';
import { helpSentence } from '../../domain/distress/help-words.ts';
import { ExitLink } from './ExitLink.tsx';
import { HelpLinks } from './HelpLinks.tsx';

/** What a school's page says of help, as it is made. */
export interface HelpOffered {
  /** The school's own person and the helplines of its nation. */
  rows: HelpRow[];
  /** How else to find somebody in school. */
  inSchool: string | null;
  /** What the school offers for talking about a worry. */
  listings: { slug: string; name: string }[];
  pageUrl: string;
  exitTo: string;
}

interface Props {
  found: Distress;
  /** The helpline that was asked for by name. */
  named: string | null;
  offered: HelpOffered;
  /** Links to what the school offers, while the cards that would show it are not there. */
  linksTo: ((slug: string) => string) | null;
}

/** In the small panel there is room for those that are asked most. */
const fewest = 3;

/** Help, first and in full where what was typed surely means harm; small where it may mean something else. */
export const HelpNow = memo(function HelpNow({ found, named, offered, linksTo }: Props) {
  const rows = rowsFor(found.kind, offered.rows, named);
  return (
    <section className={found.sure ? 'help-now' : 'help-now is-small'} aria-labelledby="help-now">
      <div className="help-now-top">
        <h2 id="help-now" tabIndex={-1}>
          You can talk to someone now
        </h2>
        {found.sure && <ExitLink to={offered.exitTo} />}
      </div>
      <p>{helpSentence(found)}</p>
      <HelpLinks rows={found.sure ? rows : rows.slice(0, fewest)} isFull={found.sure} />
      {found.sure && offered.inSchool && (
        <p>
          <b>In school:</b> <span>{offered.inSchool}</span>
        </p>
      )}
      {found.sure && linksTo && offered.listings.length > 0 && (
        <p>
          <span>Near you:</span>
          {offered.listings.map(({ slug, name }) => (
            <a key={slug} href={linksTo(slug)}>
              {name}
            </a>
          ))}
        </p>
      )}
      <p>
        <a href={offered.pageUrl}>{found.sure ? 'What happens when you ring or text' : 'More people to talk to'}</a>
      </p>
    </section>
  );
});
