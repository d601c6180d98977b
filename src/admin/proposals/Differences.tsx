/** Old against new, field by field, with the pictures and what the checks say. */
import type { Summary } from './proposal-states.ts';

/** What the server tells of one proposal: see `ProposalComparison` of the gateway. */
export interface Comparison extends Summary {
  at: string;
  fields: { id: string; label: string; before: string; after: string; clashes?: true }[];
  pictures: { name: string; content: string }[];
  problems: { field: string; message: string; severity: 'error' | 'warning' }[];
}

interface Props {
  compared: Comparison;
  /** The ids of the fields that are not to be published. */
  refused: Set<string>;
  refuse: (ids: Set<string>) => void;
  canChoose: boolean;
}

export function Differences({ compared, refused, refuse, canChoose }: Props) {
  const { fields, pictures, problems, isNew } = compared;
  const tick = (id: string, isTicked: boolean) => {
    const ids = new Set(refused);
    if (isTicked) ids.delete(id);
    else ids.add(id);
    refuse(ids);
  };
  return (
    <>
      {fields.length === 0 && <p>The site says all of this already.</p>}
      <dl className="differences">
        {fields.map(({ id, label, before, after, clashes }) => (
          <div key={id}>
            <dt>
              {canChoose ? (
                <label>
                  <input
                    type="checkbox"
                    checked={!refused.has(id)}
                    onChange={({ target }) => tick(id, target.checked)}
                  />
                  {label}
                </label>
              ) : (
                label
              )}
            </dt>
            {!isNew && (
              <dd className="before">
                <b>{clashes ? 'On the site, changed since: ' : 'Now: '}</b>
                <del>{before || 'not filled in'}</del>
              </dd>
            )}
            <dd className="after">
              <b>{isNew ? '' : 'Proposed: '}</b>
              <ins>{after || 'left empty'}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {pictures.map(({ name, content }) => (
        <figure key={name}>
          <img src={`data:image/${/png$/i.test(name) ? 'png' : 'jpeg'};base64,${content}`} alt="" />
          <figcaption>A new picture, “{name}”</figcaption>
        </figure>
      ))}
      {problems.length > 0 && (
        <>
          <h4>What the checks say</h4>
          <ul>
            {problems.map(({ field, message, severity }) => (
              <li key={`${field} ${message}`}>
                <b>{severity === 'error' ? 'To put right: ' : 'To look at: '}</b>
                {field}: {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
