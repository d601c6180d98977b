/** The previews, handed to Decap by the names that `src/editor/decap/config.ts` gives the collections and files. */
import type { ComponentType } from 'react';
import { HelplinesPreview } from './HelplinesPreview.tsx';
import { ListingPreview } from './ListingPreview.tsx';
import { ListPreview } from './ListPreview.tsx';
import { OrganisationPreview } from './OrganisationPreview.tsx';
import { GuidePreview, PagePreview, StaffPreview } from './PagePreview.tsx';
import stylesUrl from './preview.css?url';
import type { PreviewedKind, PreviewProps } from './preview-props.ts';
import { SchoolPreview } from './SchoolPreview.tsx';
import { type KnowingPreviewProps, withPreviewData } from './with-preview-data.tsx';

const previews: Record<PreviewedKind, ComponentType<KnowingPreviewProps>> = {
  listings: ListingPreview,
  organisations: OrganisationPreview,
  schools: SchoolPreview,
  lists: ListPreview,
  pages: PagePreview,
  guides: GuidePreview,
  staff: StaffPreview,
  helplines: HelplinesPreview,
};

/** The part of Decap's `CMS` that is needed here. */
interface Cms {
  registerPreviewTemplate(name: string, preview: ComponentType<PreviewProps>): void;
  registerPreviewStyle(address: string): void;
}

/**
 * The site's own look for every preview: a file of the admin bundle, so that the page's policy allows it. `server` is the
 * address of our own server, where there is one.
 */
export function registerPreviews(cms: Cms, server: string | null): void {
  cms.registerPreviewStyle(new URL(stylesUrl, location.href).href);
  for (const [kind, preview] of Object.entries(previews) as [PreviewedKind, ComponentType<KnowingPreviewProps>][])
    cms.registerPreviewTemplate(kind, withPreviewData(kind, preview, server));
}
