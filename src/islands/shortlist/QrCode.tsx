import { useMemo, useRef } from 'react';
import { Icon } from '../shared/Icon.tsx';
import { Drawing, drawingOf } from './QrDrawn.tsx';

export { QrDrawn } from './QrDrawn.tsx';

/** More modules across than this, and a telephone has to come very close. */
const mostAcross = 97;

/** The link as a QR code, and the same over the whole screen, to be read across a desk. */
export default function QrCode({ link }: { link: string }) {
  const drawing = useMemo(() => drawingOf(link), [link]);
  const whole = useRef<HTMLDialogElement>(null);
  if (!drawing)
    return <p role="status">There is too much here for a QR code. Make your own words shorter, or copy the link.</p>;
  return (
    <div className="qr">
      <Drawing drawing={drawing} />
      <p>
        <button type="button" className="button quiet" onClick={() => open(whole.current)}>
          <Icon name="whole" />
          <span>Show it full screen</span>
        </button>
      </p>
      {drawing.size > mostAcross && (
        <p className="small">This is a fine code: hold the telephone close, or make your own words shorter.</p>
      )}
      <p className="small soft">Point a telephone’s camera at it. The list is in the code itself.</p>
      <dialog ref={whole} className="qr-whole" aria-label="QR code of this shortlist">
        <Drawing drawing={drawing} />
        <p>
          <button type="button" className="button" onClick={() => close(whole.current)}>
            <Icon name="close" />
            <span>Close</span>
          </button>
        </p>
      </dialog>
    </div>
  );
}

/** Browsers before 2022 have no dialogues: there the element lies over the page by its style alone. */
function open(dialog: Partial<HTMLDialogElement> | null): void {
  if (dialog?.showModal) dialog.showModal();
  else dialog?.setAttribute?.('open', '');
}

function close(dialog: Partial<HTMLDialogElement> | null): void {
  if (dialog?.close) dialog.close();
  else dialog?.removeAttribute?.('open');
}
