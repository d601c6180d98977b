/** The boxes of a form in parts: the usual ones open, the rest folded, with a list of the parts to jump to. */
import type { Values } from 'decap-cms-core/dist/esm/backend.js';
import { type ReactElement, useState } from 'react';
import { headingWidget } from '../../editor/decap/fields.ts';
import type { DecapField } from '../../editor/decap/types.ts';
import { Fold } from './Fold.tsx';
import { holdsWords } from './holds.ts';

/** One box as Decap draws it. */
export type Box = ReactElement<{ field: Values }>;

interface Part {
  label: string;
  boxes: Box[];
  fields: DecapField[];
}

interface Props {
  boxes: Box[];
  values: Record<string, unknown>;
  /** Of a new entry, the parts with boxes that are needed are open too. */
  isNew: boolean;
}

export function FormParts({ boxes, values, isNew }: Props) {
  const parts = partsOf(boxes);
  const needed = (part: Part) => part.fields.some(({ required }) => required);
  const [opened, setOpened] = useState(
    () => new Set(parts.filter((part, index) => index === 0 || (isNew && needed(part))).map(({ label }) => label)),
  );
  if (parts.length < 2) return <>{boxes}</>;

  function turn(label: string, opens: boolean) {
    const next = new Set(opened);
    if (opens) next.add(label);
    else next.delete(label);
    setOpened(next);
  }

  function jumpTo(label: string) {
    turn(label, true);
    const part = document.querySelector(`.fold[data-part="${CSS.escape(label)}"]`);
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector('button')?.focus({ preventScroll: true });
  }

  return (
    <div className="form-parts">
      <nav aria-label="Parts of this form">
        <ul>
          {parts.map(({ label }) => (
            <li key={label}>
              <button type="button" onClick={() => jumpTo(label)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ label, boxes: inside, fields }) => (
        <Fold
          key={label}
          label={label}
          holds={holdsWords(fields, values)}
          isOpen={opened.has(label)}
          onToggle={() => turn(label, !opened.has(label))}
          rank={2}
        >
          {inside}
        </Fold>
      ))}
    </div>
  );
}

function partsOf(boxes: Box[]): Part[] {
  const parts: Part[] = [];
  for (const box of boxes) {
    const field = plainField(box.props.field);
    if (field.widget === headingWidget) parts.push({ label: field.label, boxes: [], fields: [] });
    const part = parts.at(-1);
    if (!part || field.widget === headingWidget) continue;
    part.boxes.push(box);
    part.fields.push(field);
  }
  return parts;
}

const known = new WeakMap<object, DecapField>();

/** A field of Decap’s as it was configured; each is asked for with every key that is pressed. */
export function plainField(field: Values): DecapField {
  const plain = known.get(field) ?? (field.toJS() as unknown as DecapField);
  known.set(field, plain);
  return plain;
}
