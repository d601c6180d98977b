import { useEffect, useMemo } from 'react';
import Welcome from '../../components/Welcome.astro';
import { telephoneHref } from '../../domain/contact/telephone.ts';
import { themeOf } from '../../domain/school/theme.ts';
import type { School } from '../../schema/school.ts';
import { Cards } from './Cards.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import { readForm } from './read-form.ts';
import { SitePart } from './SitePart.tsx';
import { useCards } from './use-cards.ts';
import type { KnowingPreviewProps } from './with-preview-data.tsx';

const standIns = { name: 'The name comes here', phase: 'primary', years: { from: 0, to: 6 } };

/** A school's front page: its welcome, what it shows first, its own notes, and whom to tell. */
export function SchoolPreview({ form, slug, window, now }: KnowingPreviewProps) {
  const read = useMemo(() => readForm('schools', form, slug, standIns), [form, slug]);
  const school = read.sound as unknown as School;
  const { name, shortName, introduction, view, safeguarding, colours } = school;
  const welcome = useMemo(
    () => ({ school: slug, name: shortName ?? name, introduction, lists: [] }),
    [slug, name, shortName, introduction],
  );
  const file = useCards(slug === 'new' ? null : slug);

  useEffect(
    function wearColours() {
      const { style } = window.document.documentElement;
      const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
      const theme = themeOf({ main: colours.main, accent: colours.accent });
      for (const [name, colour] of Object.entries(isDark ? theme.dark : theme.light))
        style.setProperty(`--${name}`, colour);
    },
    [window, colours.main, colours.accent],
  );

  return (
    <PreviewFrame window={window} problems={read.problems}>
      <header className="band">
        <div className="wide">
          <span className="brand">{name}</span>
        </div>
      </header>
      <main>
        <div className="wide">
          <SitePart part={Welcome} props={welcome} />
          {file && view.pin.length > 0 && <h2>Shown first</h2>}
          {file && <Cards file={file} listings={view.pin.filter((each) => !view.hide.includes(each))} now={now} />}
          {view.notes.map(({ listing, note }) => (
            <aside key={listing} className="note">
              <h2>On {file?.cards.find((card) => card.slug === listing)?.name ?? listing}</h2>
              <p>{note}</p>
            </aside>
          ))}
        </div>
      </main>
      <section className="helplines">
        <div className="wide">
          <h2>Need help now?</h2>
          <p>
            <strong>{safeguarding.forPupils ?? safeguarding.role ?? 'A grown-up in school'}</strong> {safeguarding.note}{' '}
            {safeguarding.phone && <a href={telephoneHref(safeguarding.phone)}>{safeguarding.phone}</a>}
          </p>
        </div>
      </section>
    </PreviewFrame>
  );
}
