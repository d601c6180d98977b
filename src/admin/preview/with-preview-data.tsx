import { type ComponentType, useMemo } from 'react';
import { type Moment, momentAt } from '../../domain/finder/coming.ts';
import type { PreviewData } from '../../editor/preview-data.ts';
import { ProblemLines } from './ProblemLines.tsx';
import type { PreviewedKind, PreviewProps } from './preview-props.ts';
import { useChecks } from './use-checks.ts';
import { usePreviewData } from './use-preview-data.ts';

/** What a preview of ours is given. */
export interface KnowingPreviewProps {
  /** The values in the form. */
  form: Record<string, unknown>;
  /** The name of the file; `new` before there is one. */
  slug: string;
  /** The address of a picture in the form. */
  pictureUrl(file: string): string;
  /** Of the frame the preview is in. */
  window: Window;
  data: PreviewData;
  now: Moment;
}

/**
 * A preview for Decap from one of ours: with the rest of the directory once that is there, and a sentence until then.
 * Above it stands what the checks say; `server` is the address that knows the whole directory.
 */
export function withPreviewData(
  kind: PreviewedKind,
  Preview: ComponentType<KnowingPreviewProps>,
  server: string | null,
) {
  return function DecapPreview({ entry, getAsset, window }: PreviewProps) {
    const loaded = usePreviewData();
    const values = entry.get('data');
    const form = useMemo(() => values.toJS(), [values]);
    const demoDate = loaded.state === 'ready' ? loaded.data.site.demoDate : undefined;
    const now = useMemo(() => momentAt(new Date(), demoDate ?? null), [demoDate]);
    // On the way from one form to another, Decap for a moment hands the values of the one to the preview of the other.
    if (entry.get('collection') !== kind) return null;
    if (loaded.state === 'loading') return <p className="preview-note">The preview is getting ready.</p>;
    if (loaded.state === 'unavailable')
      return (
        <p className="preview-note">The preview cannot be shown just now. What you write is safe: you can save.</p>
      );
    const slug = entry.get('slug') || 'new';
    return (
      <>
        <WhatChecksSay kind={kind} slug={slug} form={form} today={now.date} server={server} />
        <Preview
          form={form}
          slug={slug}
          pictureUrl={(file) => getAsset(file).toString()}
          window={window}
          data={loaded.data}
          now={now}
        />
      </>
    );
  };
}

interface CheckProps {
  kind: PreviewedKind;
  slug: string;
  form: Record<string, unknown>;
  today: string;
  server: string | null;
}

function WhatChecksSay({ kind, slug, form, today, server }: CheckProps) {
  const problems = useChecks(kind, slug, form, today, server);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const doubts = problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {errors.length > 0 && <ProblemLines heading="The checks say: put this right" problems={errors} />}
      {doubts.length > 0 && <ProblemLines heading="The checks say: look at this" problems={doubts} />}
    </>
  );
}
