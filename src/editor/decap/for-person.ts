/** The configuration as one person may use it, once the gateway has said who they are (`/api/me`). */
import { schoolsOwnFields } from '../partner-fields.ts';
import { headingWidget } from './fields.ts';
import type { DecapCollection, DecapConfig, DecapField } from './types.ts';

export interface Person {
  role: 'staff' | 'partner';
  /** The slugs of the organisations whose listings a partner keeps. */
  organisations: string[];
  /** What the gateway has to tell staff: that the site could not be made anew, and what to do. */
  notice?: string;
}

/**
 * Staff have everything. A partner has listings and organisations, without the boxes that are the school's, and
 * proposes: no deleting, no publishing. The gateway enforces the same; this only keeps the form from promising more.
 */
export function configFor(config: DecapConfig, me: Person): DecapConfig {
  if (me.role === 'staff') return config;
  const theirs = config.collections.filter(({ name }) => name in schoolsOwnFields);
  return {
    ...config,
    publish_mode: 'editorial_workflow',
    collections: theirs.map((collection) => forPartner(collection, me)),
  };
}

function forPartner(collection: DecapCollection, me: Person): DecapCollection {
  const kept: readonly string[] = schoolsOwnFields[collection.name as keyof typeof schoolsOwnFields];
  const fields = (collection.fields ?? []).flatMap((field): DecapField[] => {
    if (field.name === 'organisation') return [ownOrganisation(field, me.organisations)];
    return kept.includes(field.name) ? [] : [field];
  });
  return {
    ...collection,
    create: collection.name === 'listings',
    delete: false,
    publish: false,
    fields: fields.filter((field, index) => !isHeading(field) || hasMore(fields[index + 1])),
  };
}

/** A new listing is of the partner's own organisation. Of several, the gateway shows them no others to choose. */
function ownOrganisation(field: DecapField, organisations: string[]): DecapField {
  if (organisations.length !== 1) return field;
  return { name: field.name, label: field.label, widget: 'hidden', default: organisations[0] };
}

const isHeading = (field: DecapField) => field.widget === headingWidget;
const hasMore = (next: DecapField | undefined) => next !== undefined && !isHeading(next);
