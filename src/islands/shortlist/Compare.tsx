import { useState } from 'react';
import type { Card, CardFile } from '../../domain/finder/card.ts';
import { comingOf, type Moment } from '../../domain/finder/coming.ts';
import { factsOf } from './OpenEntry.tsx';

/** More would not stand side by side on any screen. */
const most = 3;

/** Two or three things side by side; on a narrow screen each question with its answers below. */
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
                {columns.map(({ slug, name }, column) => (
                  <td key={slug} data-of={name}>
                    {facts[column]?.[row]?.words || 'Ask them'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
