/**
 * What the editor's preview needs to know of the rest of the directory, `/admin/preview-data.json`.
 *
 * The file can be read by anybody, like the site: only what the site shows is in it.
 */
import { type Content, directoryFrom, type PublicOrganisation } from '../domain/directory/directory.ts';
import type { School } from '../schema/school.ts';
import type { SiteSettings } from '../schema/settings.ts';
import type { Vocabulary, VocabularyName } from '../schema/vocabulary.ts';

export interface PreviewData {
  site: SiteSettings;
  vocabulary: Record<VocabularyName, Vocabulary>;
  organisations: PublicOrganisation[];
  schools: { slug: string; data: School }[];
  /** The slugs of the site's pages: one may be where people go who are worried about someone. */
  pages: string[];
}

/** What the preview needs of `content`; throws a sentence where the site's settings are missing. */
export function previewData(content: Content, today: string): PreviewData {
  const directory = directoryFrom(content, today);
  return {
    site: directory.site,
    vocabulary: directory.vocabulary,
    organisations: [...directory.organisations.values()],
    schools: [...directory.schools.values()].map(({ slug, data }) => ({
      slug,
      // What a school does not show stays unsaid.
      data: { ...data, view: { ...data.view, hide: [] } },
    })),
    pages: [...directory.pages.keys()],
  };
}
