/** `/admin/#/proposals`: what waits to be published, old against new. */
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { AdminSettings } from '../../editor/decap/admin-settings.ts';
import type { Person } from '../../editor/decap/for-person.ts';
import { askServer } from '../protocol/ask-server.ts';
import './proposals.css';
import { Proposal } from './Proposal.tsx';
import { countedWaiting, type Summary, sorted } from './proposal-states.ts';

export type Ask = (action: string, params?: object) => Promise<unknown>;

export function showProposals(place: HTMLElement, settings: AdminSettings, me: Person | null): void {
  const address = String(settings.config?.backend.proxy_url ?? '');
  const ask: Ask = (action, params = {}) => askServer(address, { action, params });
  document.title = `Proposals – ${settings.name}`;
  createRoot(place).render(<ProposalsPage ask={ask} me={me} />);
}

function ProposalsPage({ ask, me }: { ask: Ask; me: Person | null }) {
  const [all, setAll] = useState<Summary[] | null>(null);
  const [told, setTold] = useState('Reading the proposals…');
  const load = useCallback(
    async (done?: string) => {
      try {
        const found = (await ask('proposals')) as Summary[];
        setAll(found);
        setTold([done, countedWaiting(sorted(found, me))].filter(Boolean).join(' '));
      } catch (error) {
        // A list that could not be read is not an empty one.
        setTold(`The proposals could not be read. ${(error as Error).message}`);
      }
    },
    [ask, me],
  );
  useEffect(() => {
    void load();
  }, [load]);
  const { waiting, others } = sorted(all ?? [], me);
  const list = (proposals: Summary[]) =>
    proposals.map((each) => (
      <Proposal key={`${each.collection}/${each.slug}`} ask={ask} me={me} summary={each} done={load} />
    ));
  return (
    <>
      <p>
        <a href="#/">All listings and settings</a>
      </p>
      <h1>Proposals</h1>
      <p role="status">{told}</p>
      <button type="button" className="plain" onClick={() => void load()}>
        Look again
      </button>
      {waiting.length > 0 && <h2>Waiting for you</h2>}
      {list(waiting)}
      {others.length > 0 && <h2>{me?.role === 'partner' ? 'With the school' : 'Still being written'}</h2>}
      {list(others)}
    </>
  );
}
