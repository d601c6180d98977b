import { useMemo } from 'react';
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
  const { name, introduction, listings, schools } = read.sound as unknown as List;
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
          {file && <Cards file={file} listings={listings} now={now} />}
        </div>
      </main>
    </PreviewFrame>
  );
}
