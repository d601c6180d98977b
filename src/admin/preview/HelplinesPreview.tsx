import { useMemo } from 'react';
import Helplines from '../../components/Helplines.astro';
import type { Helpline } from '../../schema/settings.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import { readForm } from './read-form.ts';
import { SitePart } from './SitePart.tsx';
import type { KnowingPreviewProps } from './with-preview-data.tsx';

/** Urgent help as it stands at the foot of every page. */
export function HelplinesPreview({ form, slug, window, data }: KnowingPreviewProps) {
  const read = useMemo(() => readForm('helplines', form, slug, { helplines: [] }), [form, slug]);
  const lines = read.sound.helplines as Helpline[];
  const part = useMemo(() => {
    const helplines = lines.filter(({ checkedOn }) => checkedOn);
    return { directory: { helplines, schools: new Map(data.schools.map((each) => [each.slug, each])) } };
  }, [lines, data]);
  const notes = lines
    .filter(({ checkedOn }) => !checkedOn)
    .map(({ name }) => `${name} is not shown: nobody has written when its number was checked.`);
  return (
    <PreviewFrame window={window} problems={read.problems} notes={notes}>
      <SitePart part={Helplines} props={part} />
    </PreviewFrame>
  );
}
