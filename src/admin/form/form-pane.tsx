/** The pane with the boxes, as Decap draws it; the whole text in their place where boxes would lose some of it. */
import { Editor } from 'decap-cms-core/dist/esm/components/Editor/Editor.js';
import ControlPane from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js';
import { fromJS } from 'immutable';
import { todayFrom } from '../../domain/time/today.ts';
import { wholeText } from '../../editor/decap/values.ts';
import { WholeText } from './WholeText.tsx';
import './form.css';

/** To Decap the whole text is one more field, which no list of fields has. */
const wholeField = fromJS({ name: wholeText }) as never;

export function drawForms(demoDate: string | undefined): void {
  const draw = ControlPane.prototype.render;
  ControlPane.prototype.render = function drawPane() {
    const { collection, entry, onChange } = this.props;
    const text = entry.getIn(['data', wholeText]);
    if (typeof text !== 'string') return draw.call(this);
    return (
      <WholeText
        kind={collection.get('name')}
        path={entry.get('path') ?? ''}
        text={text}
        today={demoDate ?? todayFrom({})}
        onChange={(written) => onChange(wholeField, written)}
      />
    );
  };
  openMendedAgain();
}

/** Once a whole text has been saved, its file is opened anew: it fits into boxes now. */
function openMendedAgain(): void {
  const updated = Editor.prototype.componentDidUpdate;
  Editor.prototype.componentDidUpdate = function boxesComeBack(before) {
    updated.call(this, before);
    const isSaved = before.entryDraft.getIn(['entry', 'isPersisting']) && !this.props.hasChanged;
    const { collection, slug, entryDraft } = this.props;
    if (!isSaved || !slug || entryDraft.getIn(['entry', 'isPersisting'])) return;
    if (entryDraft.getIn(['entry', 'data', wholeText]) !== undefined) this.props.loadEntry(collection, slug);
  };
}
