/** `/admin/#/several`: the listings of one organisation or one source, marked, filled in, published or dropped together. */
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { todayFrom } from '../../domain/time/today.ts';
import type { AdminSettings } from '../../editor/decap/admin-settings.ts';
import type { Person } from '../../editor/decap/for-person.ts';
import { askServer } from '../protocol/ask-server.ts';
import { filledIn, published, type Row, rowFrom, stillRight } from './rows.ts';
import './several.css';

interface Shared {
  ask(action: string, params: object): Promise<unknown>;
  today: string;
  /** After how many days a check is due again. */
  everyDays: number;
}

export function showSeveral(place: HTMLElement, settings: AdminSettings, _me: Person | null): void {
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
      .then(({ site }) => setEveryDays(site.cautionAfterDays))
      .catch(() => undefined);
  }, [load]);

  const shown = rows.filter((row) => which !== '' && groupsOf(row).includes(which));
  const picked = shown.filter(({ path }) => chosen.has(path));

  /** Saves the texts that there are, in one commit for each fifty, then reads everything again. */
  async function save(texts: [Row, string | null][], did: string) {
    const ready = texts.filter((pair): pair is [Row, string] => pair[1] !== null && pair[1] !== pair[0].text);
    try {
      for (let at = 0; at < ready.length; at += mostSaved) {
        const dataFiles = ready
          .slice(at, at + mostSaved)
          .map(([{ path, slug, text }, raw]) => ({ path, slug, raw, opened: text }));
        const options = { commitMessage: '', collectionName: 'listings', useWorkflow: false, status: 'draft' };
        await ask('persistEntry', { dataFiles, assets: [], options });
      }
      const left = texts.length - ready.length;
      await load(`${ready.length} ${did}.${left > 0 ? ` ${left} left as they were.` : ''}`);
    } catch (error) {
      setTold(`Nothing was changed. ${(error as Error).message}`);
    }
  }

  async function drop() {
    if (!window.confirm(`Delete ${picked.length} listings? Their addresses lead nowhere then.`)) return;
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
          {[...new Set(rows.flatMap(groupsOf))].sort().map((group) => (
            <option key={group}>{group}</option>
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
                  <td>{data?.status ?? 'cannot be read'}</td>
                  <td>{data?.review.checkedOn ?? 'never'}</td>
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
              Drop
            </button>
          </fieldset>
        </>
      )}
    </>
  );
}

/** Under which names a listing is found: its organisation’s, and that of its source where it is a draft of one. */
function groupsOf({ data }: Row): string[] {
  if (!data) return ['Cannot be read'];
  const { organisation, source, status } = data;
  const from = status === 'draft' && source.feed ? [`Drafts from ${source.feed}`] : [];
  return [`Organisation: ${organisation}`, ...from];
}
