/**
 * Leaflets of a school: what is chosen stands in the address's fragment, the paper is drawn here, and nothing of it
 * is sent or kept.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { editionWords } from '../../domain/paper/edition.ts';
import type { LeafletFile } from '../../domain/paper/leaflet.ts';
import { choiceFrom, fragmentOf, type LeafletChoice } from '../../domain/paper/leaflet-choice.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { Trouble } from '../shared/Guard.tsx';
import { IconAddress } from '../shared/Icon.tsx';
import { Island } from '../shared/Island.tsx';
import { PrintButton } from '../shared/PrintButton.tsx';
import { Chooser } from './Chooser.tsx';
import { LeafletSheets } from './LeafletSheets.tsx';
import { type LeafletPage, PrintingContext, printingOf } from './leaflet-context.ts';
import { leafletFileShape } from './leaflet-file.ts';
import { loadPaperFonts } from './paper-fonts.ts';
import { useFit } from './use-fit.ts';
import { usePageSize } from './use-page-size.ts';
import { usePaperInView } from './use-paper-in-view.ts';
import { usePictures } from './use-pictures.ts';

type FileState = { state: 'loading' } | { state: 'ready'; file: LeafletFile } | { state: 'unavailable' };

export function Leaflets(page: LeafletPage) {
  const made = (
    <p>
      These pages print well by themselves, on A4: <a href={`${page.schoolUrl}all/`}>everything, A to Z</a>, and the
      page of each listing.
    </p>
  );
  return (
    <Island part="leaflets" icons={page.icons} sentence="The leaflets cannot be made just now." made={made}>
      <LeafletMaker {...page} />
    </Island>
  );
}

function LeafletMaker(page: LeafletPage) {
  const [loaded, setLoaded] = useState<FileState>({ state: 'loading' });
  const [fragment, setFragment] = useState(() => location.hash);
  const choice = useMemo(() => choiceFrom(fragment), [fragment]);

  const load = useCallback(
    function loadFile() {
      setLoaded({ state: 'loading' });
      fetchJson(page.fileUrl, leafletFileShape)
        .then((file) => loadPaperFonts(JSON.stringify(file)).then(() => file))
        .then(
          (file) => setLoaded({ state: 'ready', file }),
          () => setLoaded({ state: 'unavailable' }),
        );
    },
    [page.fileUrl],
  );
  useEffect(load, [load]);

  useEffect(function followAddress() {
    const follow = () => setFragment(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  function choose(chosen: LeafletChoice) {
    const next = `#${fragmentOf(chosen)}${shortlistPart(fragment)}`;
    history.replaceState(history.state, '', next);
    setFragment(next);
  }

  if (loaded.state === 'loading') return <p role="status">Loading the leaflets…</p>;
  if (loaded.state === 'unavailable')
    return <Trouble again={load}>The leaflets could not be fetched just now.</Trouble>;
  return <Ready page={page} file={loaded.file} choice={choice} shortlist={shortlistIn(fragment)} onChoose={choose} />;
}

interface ReadyProps {
  page: LeafletPage;
  file: LeafletFile;
  choice: LeafletChoice;
  shortlist: string;
  onChoose(choice: LeafletChoice): void;
}

function Ready({ page, file, choice, shortlist, onChoose }: ReadyProps) {
  const sheets = useRef<HTMLDivElement>(null);
  const printing = useMemo(() => printingOf(page, file, choice), [page, file, choice]);
  const { contents, edition } = printing;
  const chosen = fragmentOf(choice);
  const sides = usePaperInView(sheets, printing);
  const hasPictures = usePictures(printing);
  useFit(sheets, printing);
  usePageSize(choice.layout, choice.large);

  const hasSheets = contents.leaflets.length > 0;

  useEffect(
    function printNothingElse() {
      document.body.classList.toggle('prints-sheets', hasSheets);
      return () => document.body.classList.remove('prints-sheets');
    },
    [hasSheets],
  );

  useEffect(
    function nameTheFile() {
      // What a browser calls the file when somebody prints to one.
      const before = document.title;
      document.title = `${contents.title} · ${editionWords(edition)}`;
      return () => {
        document.title = before;
      };
    },
    [contents.title, edition],
  );

  return (
    <PrintingContext value={printing}>
      <div className="leaflet-maker">
        <div className="leaflet-chooser on-screen">
          <Chooser file={file} choice={choice} shortlist={shortlist} onChoose={onChoose} />
          {contents.problem && <p className="leaflet-problem">{contents.problem}</p>}
          <p role="status">
            {`${contents.leaflets.length} listed, ${sides} ${sides === 1 ? 'side' : 'sides'} of paper. Edition ${editionWords(edition)}.`}
          </p>
          <PrintButton className="button" disabled={!hasSheets} />
          <p className="small soft">
            In the printer’s window choose 100 %, “Background graphics” for the colours, and for a folded leaflet both
            sides, flipped on the short edge.
          </p>
        </div>
        {hasSheets && (
          <div
            key={chosen}
            ref={sheets}
            className={`sheets${choice.large ? ' large' : ''}${choice.mono ? ' mono' : ''}`}
            data-ready={sides > 0 && hasPictures ? 'yes' : undefined}
          >
            <IconAddress value={`${page.icons}#`}>
              <LeafletSheets />
            </IconAddress>
          </div>
        )}
      </div>
    </PrintingContext>
  );
}

/** The shortlist that goes along with a visit, `&s=…`, stays in the address. */
function shortlistPart(fragment: string): string {
  const code = new URLSearchParams(fragment.replace(/^#/, '')).get('s');
  return code ? `&s=${encodeURIComponent(code)}` : '';
}

function shortlistIn(fragment: string): string {
  const { set } = choiceFrom(fragment);
  return set.kind === 'shortlist' ? set.code : (new URLSearchParams(fragment.replace(/^#/, '')).get('s') ?? '');
}
