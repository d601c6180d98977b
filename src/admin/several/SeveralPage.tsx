/** `/admin/#/several`: the listings of one organisation or one source, marked, filled in, published or dropped together. */
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dateWords } from '../../domain/time/dates.ts';
import { todayFrom } from '../../domain/time/today.ts';
import type { AdminSettings } from '../../editor/decap/admin-settings.ts';
import type { Person } from '../../editor/decap/for-person.ts';
import { formOf, inWords } from '../../editor/forms.ts';
import type { PreviewData } from '../../editor/preview-data.ts';
import { formFieldAt, valueInWords } from '../../editor/value-words.ts';
import { askServer } from '../protocol/ask-server.ts';
import { filledIn, published, type Row, rowFrom, stillRight } from './rows.ts';
import './several.css';

interface Shared {
  ask(action: string, params: object): Promise<unknown>;
  today: string;
  /** After how many days a check is due again. */
  everyDays: number;
}

export function showSeveral(place: HTMLElement, settings: AdminSettings, me: Person | null): void {
  if (me?.role === 'partner') {
    location.replace('#/');
    return;
  }
  const address = String(settings.config?.backend.proxy_url ?? '');
  const ask = (action: string, params: object) => askServer(address, { action, params });
  document.title = `Several at once – ${settings.name}`;
  createRoot(place).render(<SeveralPage ask={ask} today={settings.demoDate ?? todayFrom({})} />);
}

/** Saved and deleted in one go: as many as the server takes. */
const [mostSaved, mostDeleted] = [50, 20];

function SeveralPage({ ask, today }: Omit<Shared, 'everyDays'>) {
  const [rows, setRows] = useState<Row[]>([]);
  const [told, setTold] = useState('Reading the listings…');
  const [which, setWhich] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [filled, setFilled] = useState({ agreedOn: '', how: '' });
  const [everyDays, setEveryDays] = useState(365);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());

  const load = useCallback(
    async (done = '') => {
      try {
        const asked = { folder: 'content/listings', extension: 'md', depth: 1 };
        const found = (await ask('entriesByFolder', asked)) as { data: string; file: { path: string } }[];
        setRows(found.map(({ data, file }) => rowFrom(file.path, data, today)));
        setChosen(new Set());
        setTold(done);
      } catch (error) {
        setTold(`The listings could not be read. ${(error as Error).message}`);
      }
    },
    [ask, today],
  );
  useEffect(() => {
    void load();
    fetch('preview-data.json')
      .then((response) => response.json())
      .then(({ site, organisations }: PreviewData) => {
        setEveryDays(site.cautionAfterDays);
        setNames(new Map(organisations.map(({ slug, name }) => [slug, name])));
      })
      .catch(() => undefined);
  }, [load]);

  const shown = rows.filter((row) => which !== '' && groupsOf(row).some(({ id }) => id === which));
  const picked = shown.filter(({ path }) => chosen.has(path));

  /** Saves the texts that there are, in one commit for each fifty, then reads everything again. */
  async function save(texts: [Row, string | null][], did: string) {
    const ready = texts.filter((pair): pair is [Row, string] => pair[1] !== null && pair[1] !== pair[0].text);
    let saved = 0;
    try {
      for (let at = 0; at < ready.length; at += mostSaved) {
        const dataFiles = ready
          .slice(at, at + mostSaved)
          .map(([{ path, slug, text }, raw]) => ({ path, slug, raw, opened: text }));
        const options = { commitMessage: '', collectionName: 'listings', useWorkflow: false, status: 'draft' };
        await ask('persistEntry', { dataFiles, assets: [], options });
        saved += dataFiles.length;
      }
      const left = texts.length - ready.length;
      await load(`${ready.length} ${did}.${left > 0 ? ` ${left} left as they were.` : ''}`);
    } catch (error) {
      const refused = (error as Error).message;
      if (saved === 0) setTold(`Nothing was changed. ${refused}`);
      else await load(`${saved} ${did}; the others were not changed. ${refused}`);
    }
  }

  async function drop() {
    const drafts = picked.length === 1 ? 'this draft' : `these ${picked.length} drafts`;
    if (!window.confirm(`Delete ${drafts}? They were never shown on the site.`)) return;
    try {
      for (let at = 0; at < picked.length; at += mostDeleted)
        await ask('deleteFiles', {
          paths: picked.slice(at, at + mostDeleted).map(({ path }) => path),
          options: { commitMessage: '' },
        });
      await load(`${picked.length} deleted.`);
    } catch (error) {
      await load(`Not all were deleted. ${(error as Error).message}`);
    }
  }

  function choose(path: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(path);
    else next.delete(path);
    setChosen(next);
  }

  const drafts = picked.filter(({ data }) => data?.status === 'draft');
  return (
    <>
      <p>
        <a href="#/">All listings and settings</a>
      </p>
      <h1>Several listings at once</h1>
      <label>
        Whose listings{' '}
        <select value={which} onChange={({ target }) => setWhich(target.value)}>
          <option value="">Choose</option>
          {groupNames(rows, names).map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{told}</p>
      {shown.length > 0 && (
        <>
          <table>
            <thead>
              <tr>
                <th>
                  <label>
                    <input
                      type="checkbox"
                      checked={picked.length === shown.length}
                      onChange={({ target }) => setChosen(new Set(target.checked ? shown.map(({ path }) => path) : []))}
                    />{' '}
                    All
                  </label>
                </th>
                <th>Status</th>
                <th>Checked</th>
                <th>What it still lacks</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ path, slug, data, lacks }) => (
                <tr key={path}>
                  <td>
                    <label>
                      <input
                        type="checkbox"
                        checked={chosen.has(path)}
                        onChange={({ target }) => choose(path, target.checked)}
                      />{' '}
                      {data?.name ?? slug}
                    </label>{' '}
                    <a href={`#/collections/listings/entries/${slug}`}>Open</a>
                  </td>
                  <td>{data ? valueInWords(status, data.status) : 'To be mended'}</td>
                  <td>{data?.review.checkedOn ? dateWords(data.review.checkedOn) : 'Never'}</td>
                  <td>
                    <ul>
                      {lacks.map((each) => (
                        <li key={each}>{each}</li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{picked.length} chosen.</p>
          <button
            type="button"
            disabled={picked.length === 0}
            onClick={() =>
              save(
                picked.map((row) => [row, stillRight(row, today, everyDays)]),
                'marked as right today',
              )
            }
          >
            Still right: checked today
          </button>
          <fieldset>
            <legend>Drafts</legend>
            <label>
              Agreed to be listed on{' '}
              <input
                type="date"
                value={filled.agreedOn}
                onChange={({ target }) => setFilled({ ...filled, agreedOn: target.value })}
              />
            </label>
            <label>
              How they agreed{' '}
              <input value={filled.how} onChange={({ target }) => setFilled({ ...filled, how: target.value })} />
            </label>
            <button
              type="button"
              disabled={drafts.length === 0}
              onClick={() =>
                save(
                  drafts.map((row) => [row, filledIn(row, filled)]),
                  'filled in',
                )
              }
            >
              Fill in
            </button>
            <button
              type="button"
              disabled={drafts.length === 0}
              onClick={() =>
                save(
                  drafts.map((row) => [row, published(row, today, everyDays)]),
                  'published',
                )
              }
            >
              Publish those that lack nothing
            </button>
            <button
              type="button"
              className="away"
              disabled={drafts.length === 0 || drafts.length < picked.length}
              onClick={drop}
            >
              Delete them
            </button>
          </fieldset>
        </>
      )}
    </>
  );
}

interface Group {
  id: string;
  kind: 'organisation' | 'source' | 'broken';
  slug: string;
}

/** Under what a listing is found: its organisation, and its source where it is a draft of one. */
function groupsOf({ data }: Row): Group[] {
  if (!data) return [{ id: 'broken', kind: 'broken', slug: '' }];
  const { organisation, source, status } = data;
  const group = (kind: Group['kind'], slug: string): Group => ({ id: `${kind} ${slug}`, kind, slug });
  const from = status === 'draft' && source.feed ? [group('source', source.feed)] : [];
  return [group('organisation', organisation), ...from];
}

/** What can be chosen: organisations by name, drafts by where they came from, and what cannot be read. */
function groupNames(rows: Row[], names: ReadonlyMap<string, string>): { id: string; words: string }[] {
  const groups = new Map(rows.flatMap(groupsOf).map((group) => [group.id, group]));
  const wordsOf = ({ kind, slug }: Group) => {
    if (kind === 'broken') return 'Files to be mended';
    return kind === 'source' ? `Drafts from ${inWords(slug)}` : (names.get(slug) ?? inWords(slug));
  };
  return [...groups.values()]
    .map((group) => ({ id: group.id, words: wordsOf(group) }))
    .sort((one, other) => one.words.localeCompare(other.words, 'en'));
}

const status = formFieldAt(formOf('listings'), 'status');
