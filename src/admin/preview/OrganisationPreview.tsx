import { useMemo } from 'react';
import WhoRunsIt from '../../components/listing/WhoRunsIt.astro';
import { publicOrganisation } from '../../domain/directory/directory.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import { readForm } from './read-form.ts';
import { SitePart } from './SitePart.tsx';
import type { KnowingPreviewProps } from './with-preview-data.tsx';

const standIns = { name: 'The name comes here' };

/** An organisation as the pages of its listings speak of it. */
export function OrganisationPreview({ form, slug, window }: KnowingPreviewProps) {
  const read = useMemo(() => readForm('organisations', form, slug, standIns), [form, slug]);
  const part = useMemo(() => {
    const shown = publicOrganisation({ slug, data: read.sound as unknown as Organisation });
    return { organisation: { ...shown, lone: shown.size === 'lone' } };
  }, [read, slug]);
  const isPrivate = Boolean(read.written.privateEmail || read.written.privatePhone);
  return (
    <PreviewFrame
      window={window}
      problems={read.problems}
      notes={isPrivate ? ['The e-mail and telephone for reviews are never shown on the site.'] : []}
    >
      <h2 className="preview-part">On the pages of its listings</h2>
      <main>
        <div className="wide">
          <SitePart part={WhoRunsIt} props={part} />
        </div>
      </main>
    </PreviewFrame>
  );
}
