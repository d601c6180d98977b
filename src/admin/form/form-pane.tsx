/** The pane with the boxes that Decap draws, in parts; the whole text in their place where boxes would lose some of it. */
import { Editor } from 'decap-cms-core/dist/esm/components/Editor/Editor.js';
import ControlPane from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js';
import { fromJS } from 'immutable';
import { cloneElement } from 'react';
import { todayFrom } from '../../domain/time/today.ts';
import { wholeText } from '../../editor/decap/values.ts';
import { goToNewThings, nameButtons } from './button-names.ts';
import { type Box, FormParts } from './FormParts.tsx';
import { foldListThings } from './list-things.tsx';
import { drawToolbar } from './toolbar.tsx';
import { WholeText } from './WholeText.tsx';
import './form.css';

/** To Decap the whole text is one more field, which no list of fields has. */
const wholeField = fromJS({ name: wholeText }) as never;

export function drawForms(demoDate: string | undefined): void {
  const draw = ControlPane.prototype.render;
  ControlPane.prototype.render = function drawPane() {
    const { collection, entry, onChange } = this.props;
    const text = entry.getIn(['data', wholeText]);
    if (typeof text !== 'string') {
      const pane = draw.call(this);
      // Decap’s first child is for other languages, its second the boxes.
      const boxes = (pane?.props.children as [unknown, Iterable<Box>] | undefined)?.[1];
      if (!pane || !boxes) return pane;
      const parts = <FormParts boxes={[...boxes]} values={entry.get('data').toJS()} isNew={!entry.get('path')} />;
      return cloneElement(pane, { children: parts });
    }
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
  foldListThings();
  nameButtons();
  goToNewThings();
  drawToolbar();
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
