import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { IconAddress } from '../../islands/shared/Icon.tsx';
import type { Problem } from '../../reading/problem.ts';
import { addresses } from '../../site/addresses.ts';
import { ProblemLines } from './ProblemLines.tsx';

interface Props {
  /** Of the frame the preview is in. */
  window: Window;
  problems: Problem[];
  /** What the editor should know, in sentences. */
  notes?: string[];
  /** More to choose from beside the width. */
  choices?: ReactNode;
  children: ReactNode;
}

const widths = { phone: '24.375rem', computer: '' } as const;

/** Around every preview: how wide it is shown, what is not right yet, and then the thing itself. */
export function PreviewFrame({ window: frame, problems, notes = [], choices, children }: Props) {
  const [width, setWidth] = useState<keyof typeof widths>('phone');

  useEffect(
    function fitFrame() {
      // The frame itself is made narrow: only so do the site's own rules for telephones hold in it.
      const element = frame.frameElement as HTMLElement | null;
      if (!element) return;
      element.style.maxWidth = widths[width];
      element.style.display = 'block';
      element.style.marginInline = 'auto';
      element.title = 'Preview';
    },
    [frame, width],
  );

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on a link is a click too; nothing else here listens.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps links from leading away.
    <div className="preview" onClick={stayHere}>
      <div className="preview-bar">
        <fieldset>
          <legend className="for-ears">How wide</legend>
          {(['phone', 'computer'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={width === each} onClick={() => setWidth(each)}>
              {each === 'phone' ? 'Phone' : 'Computer'}
            </button>
          ))}
        </fieldset>
        {choices}
      </div>
      {notes.map((note) => (
        <p key={note} className="preview-note">
          {note}
        </p>
      ))}
      {problems.length > 0 && <ProblemLines heading="To put right before saving" problems={problems} />}
      <IconAddress value={`${addresses.icons()}#`}>{children}</IconAddress>
    </div>
  );
}

/** Another website may be looked at, in a tab of its own; the site's own links would lead away from the form. */
function stayHere(event: MouseEvent) {
  const link = (event.target as Element).closest('a[href]');
  if (!link) return;
  const address = new URL(link.getAttribute('href') ?? '', location.href);
  const isOutside = /^https?:$/.test(address.protocol) && address.origin !== location.origin;
  if (!isOutside) event.preventDefault();
}
