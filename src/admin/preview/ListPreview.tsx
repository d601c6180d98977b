import { useMemo } from 'react';
import type { Card } from '../../domain/finder/card.ts';
import { chosenBy, foundBy } from '../../domain/school/list-rule.ts';
import type { List } from '../../schema/list.ts';
import { Cards } from './Cards.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import { readForm } from './read-form.ts';
import { useCards } from './use-cards.ts';
import type { KnowingPreviewProps } from './with-preview-data.tsx';

const standIns = { name: 'The name comes here', listings: [] };

/** A list: its words, and the listings in it as the site has them now. */
export function ListPreview({ form, slug, window, data, now }: KnowingPreviewProps) {
  const read = useMemo(() => readForm('lists', form, slug, standIns), [form, slug]);
  const list = read.sound as unknown as List;
  const { name, introduction, schools } = list;
  const school = data.schools.find((each) => schools.length === 0 || schools.includes(each.slug));
  const file = useCards(school?.slug ?? null);
  return (
    <PreviewFrame
      window={window}
      problems={read.problems}
      notes={school ? [`As ${school.data.name} shows it.`] : ['No school shows this list.']}
    >
      <main>
        <div className="wide">
          <h1>{name}</h1>
          {introduction && <p className="lead">{introduction}</p>}
          {file && <Cards file={file} listings={listingsOf(list, file.cards)} now={now} />}
        </div>
      </main>
    </PreviewFrame>
  );
}

/** Those chosen by hand, then what the rule finds. */
function listingsOf({ listings, rule, leaveOut, atMost }: List, cards: Card[]): string[] {
  const chosen = rule && chosenBy(rule);
  if (!chosen) return listings;
  const found = foundBy(chosen, cards)
    .map(({ slug }) => slug)
    .filter((slug) => !listings.includes(slug) && !leaveOut.includes(slug));
  return [...listings, ...found.slice(0, Math.max(0, atMost - listings.length))];
}
