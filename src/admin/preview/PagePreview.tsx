import { useMemo } from 'react';
import { htmlFrom } from '../../site/markdown.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import { readForm } from './read-form.ts';
import type { KnowingPreviewProps } from './with-preview-data.tsx';

const standIns = { title: 'The title comes here', summary: '', audience: 'editors' };

export const PagePreview = (props: KnowingPreviewProps) => <Shown {...props} kind="pages" />;
export const GuidePreview = (props: KnowingPreviewProps) => <Shown {...props} kind="guides" />;
export const StaffPreview = (props: KnowingPreviewProps) => <Shown {...props} kind="staff" />;

/** A page, a guide or a text for staff: its title, its summary and its text, with what each school fills in as written. */
function Shown({ form, slug, window, kind }: KnowingPreviewProps & { kind: 'pages' | 'guides' | 'staff' }) {
  const read = useMemo(() => readForm(kind, form, slug, standIns), [kind, form, slug]);
  const html = useMemo(() => htmlFrom(read.body), [read.body]);
  const { title, summary } = read.sound as { title: string; summary?: string };
  return (
    <PreviewFrame window={window} problems={read.problems}>
      <main>
        <div className="wide">
          <h1>{title}</h1>
          {summary && <p className="lead">{summary}</p>}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: htmlFrom sanitises Markdown, as on the site. */}
          <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
        </div>
      </main>
    </PreviewFrame>
  );
}
