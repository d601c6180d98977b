/** The buttons over a form: one press saves, and none is there that leads nowhere. */
import { EditorToolbar } from 'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js';

export function drawToolbar(): void {
  const draw = EditorToolbar.prototype.render;
  EditorToolbar.prototype.render = function drawPlainly() {
    const { isPersisting, isNewEntry, onPersist, onPersistAndNew, onDuplicate } = this.props;
    this.renderNewEntrySimplePublishControls = ({ canCreate }) => (
      <>
        <button type="button" className="main" onClick={() => onPersist()}>
          {isPersisting ? 'Saving …' : 'Save'}
        </button>
        {canCreate && isNewEntry && (
          <button type="button" onClick={() => onPersistAndNew()}>
            Save and add another
          </button>
        )}
      </>
    );
    this.renderExistingEntrySimplePublishControls = ({ canCreate }) =>
      canCreate ? (
        <button type="button" onClick={() => onDuplicate()}>
          Copy
        </button>
      ) : null;
    return draw.call(this);
  };
}
