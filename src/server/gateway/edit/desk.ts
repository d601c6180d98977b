/** One request at work: who asks, and the directory as it stands at this moment. */

import { londonDate } from '../../../domain/time/dates.ts';
import { editablePath } from '../../../editor/editable-path.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import type { KindName } from '../../../schema/collections.ts';
import type { Listing } from '../../../schema/listing.ts';
import { textOf } from '../bytes.ts';
import type { Person } from '../people.ts';
import { isOwn, isPartnersKind } from '../rights.ts';
import { hashed } from '../secrets.ts';
import type { Services } from '../services.ts';

export interface Desk {
  services: Services;
  me: Person;
  /** The newest commit when the request came in. */
  head: string;
}

/** The day in the United Kingdom by the gateway's clock. */
export const todayOf = ({ services }: Desk): string => londonDate(new Date(services.clock()));

/** Whether a file, as the repository has it, is one the person may see and change. */
export function mine({ me, services }: Desk, path: string, bytes: Uint8Array): boolean {
  if (me.role === 'staff') return true;
  const place = editablePath(path, services.settings.folder);
  if ('problem' in place || place.kind === 'picture' || !isPartnersKind(place.kind)) return false;
  // Of thousands of listings, those that do not even name their organisations need not be read whole.
  if (place.kind === 'listings' && !namesOneOf(me.organisations, bytes)) return false;
  return isOwn(me, place.kind, place.slug, organisationIn(place.kind, path, bytes));
}

function namesOneOf(organisations: string[], bytes: Uint8Array): boolean {
  const text = textOf(bytes);
  return organisations.some((slug) => text.includes(slug));
}

/** Whose listing it is; undefined for other kinds, and for a file that cannot be read, which is then nobody's. */
export function organisationIn(kind: KindName, path: string, bytes: Uint8Array): string | undefined {
  return kind === 'listings' ? listingIn(path, bytes)?.organisation : undefined;
}

export function listingIn(path: string, bytes: Uint8Array): Listing | null {
  return readContentFile({ path, bytes, kind: 'listings' }).data;
}

/** The id by which the editor knows this very text of a file. */
export const idOf = (bytes: Uint8Array): Promise<string> => hashed(bytes);
