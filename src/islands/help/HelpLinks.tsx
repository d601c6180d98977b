import type { HelpRow } from '../../domain/distress/help-rows.ts';
import { Icon } from '../shared/Icon.tsx';

/** Who can be rung or texted, one press each; in full with whom it is for. */
export function HelpLinks({ rows, isFull }: { rows: readonly HelpRow[]; isFull: boolean }) {
  return (
    <ul className="plain help-rows">
      {rows.map(({ href, icon, number, name, about }) => (
        <li key={href}>
          <a href={href} rel={href.startsWith('http') ? 'noopener noreferrer' : undefined}>
            <Icon name={icon} />
            <b translate="no">{number}</b>
            <span>
              {name}
              {isFull && <small>{about}</small>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
