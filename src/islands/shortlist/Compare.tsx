import { useState } from 'react';
import type { Card, CardFile } from '../../domain/finder/card.ts';
import { comingOf, type Moment } from '../../domain/finder/coming.ts';
import { Icon } from '../shared/Icon.tsx';
import { type Fact, factsOf } from './facts.ts';

/** More would not stand side by side on any screen. */
const most = 3;

/** Two or three things side by side; on a narrow screen one at a time, to swipe along. */
export function Compare({ file, cards, today }: { file: CardFile; cards: readonly Card[]; today: Moment }) {
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const chosen = (picked ?? cards.slice(0, most).map(({ slug }) => slug)).filter((slug) =>
    cards.some((card) => card.slug === slug),
  );
  const columns = cards.filter(({ slug }) => chosen.includes(slug));
  const facts = columns.map((card) =>
    factsOf(card, file, today, comingOf({ cards: [card], patterns: file.patterns }, today)[0] ?? null),
  );
  const toggle = (slug: string, isOn: boolean) =>
    setPicked(isOn ? [...chosen, slug] : chosen.filter((each) => each !== slug));

  return (
    <>
      <h2 id="pick-compare">Side by side</h2>
      {cards.length > 2 && (
        <fieldset className="pick-show">
          <legend>Which two or three?</legend>
          {cards.map(({ slug, name }) => {
            const isOff = chosen.length >= most && !chosen.includes(slug);
            return (
              <label key={slug} className={isOff ? 'choice is-empty' : 'choice'}>
                <input
                  type="checkbox"
                  checked={chosen.includes(slug)}
                  aria-disabled={isOff || undefined}
                  onChange={({ target }) => isOff || toggle(slug, target.checked)}
                />
                <span translate="no">{name}</span>
              </label>
            );
          })}
        </fieldset>
      )}
      {columns.length > 1 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is moved by keyboard too
        <section className="pick-scroll" aria-labelledby="pick-compare" tabIndex={0}>
          <table className="pick-table" aria-labelledby="pick-compare">
            <thead>
              <tr>
                <td />
                {columns.map(({ slug, name }) => (
                  <th key={slug} scope="col" translate="no">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {facts[0]?.map(({ part, about }, row) => (
                <tr key={part}>
                  <th scope="row">{about}</th>
                  {columns.map(({ slug }, column) => (
                    <td key={slug}>
                      <Answer fact={facts[column]?.[row]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function Answer({ fact }: { fact: Fact | undefined }) {
  if (!fact?.first && !fact?.words) return <span className="soft">Ask them</span>;
  if (!fact.yes)
    return (
      <>
        {fact.first && <b>{fact.first}</b>} {fact.words && <span>{fact.words}</span>}
      </>
    );
  return (
    <ul className="pick-yes plain">
      {fact.yes.map((words) => (
        <li key={words}>
          <Icon name="check" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
