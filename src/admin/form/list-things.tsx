/** One thing of a list (a place, a session): what is usual of it is shown, the rest is folded. */
import type { Values } from 'decap-cms-core/dist/esm/backend.js';
import ObjectControl from 'decap-cms-widget-object/dist/esm/ObjectControl.js';
import { OwnFold } from './Fold.tsx';
import { plainField } from './FormParts.tsx';
import { holdsWords } from './holds.ts';

export function foldListThings(): void {
  const draw = ObjectControl.prototype.render;
  ObjectControl.prototype.render = function drawFolded() {
    this.renderFields = (fields, single) => {
      if (!fields) return this.controlFor(single as Values);
      const all = [...fields];
      const boxes = (folded: boolean) =>
        all.flatMap((field, index) => (Boolean(field.get('folded')) === folded ? [this.controlFor(field, index)] : []));
      const rest = all.filter((field) => field.get('folded')).map(plainField);
      if (rest.length === 0) return boxes(false);
      const { value, field } = this.props;
      return (
        <>
          {boxes(false)}
          <OwnFold
            label={`More about this ${String(field.get('label_singular', 'one')).toLowerCase()}`}
            holds={holdsWords(rest, value?.toJS?.() ?? {})}
            rank={3}
          >
            {boxes(true)}
          </OwnFold>
        </>
      );
    };
    return draw.call(this);
  };
}
