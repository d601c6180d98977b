/** One proposal: who proposes what, old against new, and what can be done with it. */
import { useState } from 'react';
import type { Person } from '../../editor/decap/for-person.ts';
import { type Comparison, Differences } from './Differences.tsx';
import type { Ask } from './ProposalsPage.tsx';
import { momentOf, type Summary, stateOf } from './proposal-states.ts';

interface Props {
  ask: Ask;
  me: Person | null;
  summary: Summary;
  /** Called with a sentence when something was done. */
  done: (told: string) => void;
}

export function Proposal({ ask, me, summary, done }: Props) {
  const [compared, setCompared] = useState<Comparison | null>(null);
  const [refused, setRefused] = useState(new Set<string>());
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { collection, slug, name, by, updatedAt, isNew } = summary;
  const isPartner = me?.role === 'partner';

  async function open() {
    setTold('Comparing…');
    try {
      setCompared((await ask('proposalChanges', { collection, slug })) as Comparison);
      setRefused(new Set());
      setTold('');
    } catch (error) {
      setTold((error as Error).message);
    }
  }

  /** Does one thing to the version that is shown; what it says is told where one is looking. */
  async function act(action: string, more: object, sentence: string) {
    setBusy(true);
    setTold('');
    try {
      await ask(action, { collection, slug, version: (compared ?? summary).version, ...more });
      done(sentence);
    } catch (error) {
      setTold((error as Error).message);
    } finally {
      setBusy(false);
    }
  }

  const chosen = compared?.fields.filter(({ id }) => !refused.has(id)) ?? [];
  const isWhole = compared !== null && chosen.length === compared.fields.length;
  const publish = () =>
    act(
      'publishUnpublishedEntry',
      { at: compared?.at, fields: chosen.map(({ id }) => id) },
      isWhole
        ? `“${name}” is published. The site shows it in a few minutes.`
        : `The ticked parts of “${name}” are published. The rest still waits here.`,
    );
  const remove = () => {
    if (confirm(`Delete this proposal for “${name}”? What it proposes is lost.`))
      void act('deleteUnpublishedEntry', {}, `The proposal for “${name}” was deleted.`);
  };

  return (
    <article className="proposal" aria-label={name}>
      <h3>{name}</h3>
      <p>
        {isNew ? 'New, by ' : 'By '}
        {by}, {momentOf(updatedAt)}. {stateOf(compared ?? summary)}.
      </p>
      {compared ? (
        <Differences
          compared={compared}
          refused={refused}
          refuse={setRefused}
          canChoose={!isPartner && !isNew && compared.fields.length > 1}
        />
      ) : (
        <button type="button" onClick={() => void open()}>
          See what changes
        </button>
      )}
      <p role="status" className="told">
        {told}
      </p>
      {compared && (
        <div className="actions">
          {!isPartner && (
            <button
              type="button"
              className="main"
              disabled={isBusy || chosen.length === 0}
              onClick={() => void publish()}
            >
              {isWhole ? 'Publish it' : `Publish the ${chosen.length} ticked`}
            </button>
          )}
          {isPartner && compared.status === 'draft' && (
            <button
              type="button"
              className="main"
              disabled={isBusy}
              onClick={() =>
                void act(
                  'updateUnpublishedEntryStatus',
                  { newStatus: 'pending_review' },
                  `The school will look at “${name}”.`,
                )
              }
            >
              Send it to the school
            </button>
          )}
          <a href={`#/collections/${collection}/entries/${slug}`}>Change it</a>
          <button type="button" className="plain" disabled={isBusy} onClick={remove}>
            Delete the proposal
          </button>
          {told && (
            <button type="button" className="plain" onClick={() => void open()}>
              Compare again
            </button>
          )}
        </div>
      )}
    </article>
  );
}
