/** A few choices that are all in sight, so that one press chooses: “Published”, “Closed for good”. */
import type { Values } from 'decap-cms-core/dist/esm/backend.js';
import { Component } from 'react';
import { choicesWidget as name } from '../../editor/decap/fields.ts';
import { plainField } from './FormParts.tsx';

interface Props {
  field: Values;
  forID: string;
  value: string | undefined;
  onChange(value: string): void;
}

// A class, because Decap asks each box for a reference to it.
class Choices extends Component<Props> {
  override render() {
    const { forID, value, onChange } = this.props;
    const { label, options = [] } = plainField(this.props.field);
    return (
      <fieldset className="choices" id={forID}>
        <legend>{label}</legend>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={forID}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
    );
  }
}

export const choicesWidget = { name, controlComponent: Choices, previewComponent: () => null };
