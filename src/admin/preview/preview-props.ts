/** What Decap hands to a preview, as far as we use it. */
import type { KindName } from '../../schema/collections.ts';

/** An Immutable map; `toJS` gives the plain values. */
interface FormEntry {
  get(key: 'data'): { toJS(): Record<string, unknown> };
  get(key: 'slug' | 'collection'): string;
}

export interface PreviewProps {
  entry: FormEntry;
  /** The address at which the browser finds a picture that a field names. */
  getAsset(file: string, field?: unknown): { toString(): string };
  /** Of the frame in which the preview is. */
  document: Document;
  window: Window;
}

/** The kinds that have a preview: `src/editor/decap/config.ts` turns it on for these. */
export type PreviewedKind = Extract<
  KindName,
  'listings' | 'organisations' | 'schools' | 'lists' | 'pages' | 'guides' | 'staff' | 'helplines'
>;
