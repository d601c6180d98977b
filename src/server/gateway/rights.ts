/** Who may do what, in one table. What a partner may not change inside a file is in `src/editor/partner-fields.ts`. */
import { schoolsOwnFields } from '../../editor/partner-fields.ts';
import type { KindName } from '../../schema/collections.ts';
import type { Person } from './people.ts';
import { Refused } from './refused.ts';
import type { Action } from './requests.ts';

/**
 * `all`: of the whole directory. `own`: of the listings of their organisations, the organisations themselves, and
 * their own proposals; of anything else they see nothing. A string says why not.
 */
type Right = 'all' | 'own' | { not: string };

const staffPublish = { not: 'The school publishes. Set your proposal to “In review”, and they will look at it.' };
const staffDelete = {
  not: 'The school takes listings down. Write to them, or propose a change that says it has stopped.',
};
const withListing = { not: 'A picture comes with its listing: open the listing, add it there and save.' };

const rights: Record<Action, Record<Person['role'], Right>> = {
  info: { staff: 'all', partner: 'all' },
  entriesByFolder: { staff: 'all', partner: 'own' },
  entriesByFiles: { staff: 'all', partner: 'own' },
  getEntry: { staff: 'all', partner: 'own' },
  unpublishedEntries: { staff: 'all', partner: 'own' },
  unpublishedEntry: { staff: 'all', partner: 'own' },
  unpublishedEntryDataFile: { staff: 'all', partner: 'own' },
  unpublishedEntryMediaFile: { staff: 'all', partner: 'own' },
  deleteUnpublishedEntry: { staff: 'all', partner: 'own' },
  // A partner's becomes a proposal; see `edit/saving.ts`.
  persistEntry: { staff: 'all', partner: 'own' },
  // A partner hands in (`pending_review`) or takes back (`draft`); see `edit/proposals.ts`.
  updateUnpublishedEntryStatus: { staff: 'all', partner: 'own' },
  publishUnpublishedEntry: { staff: 'all', partner: staffPublish },
  proposals: { staff: 'all', partner: 'own' },
  unpublishedEntriesWhole: { staff: 'all', partner: 'own' },
  proposalChanges: { staff: 'all', partner: 'own' },
  // A text that the person sends; of other files it tells nothing.
  checkEntry: { staff: 'all', partner: 'own' },
  getMedia: { staff: 'all', partner: 'own' },
  getMediaFile: { staff: 'all', partner: 'own' },
  persistMedia: { staff: 'all', partner: withListing },
  deleteFile: { staff: 'all', partner: staffDelete },
  deleteFiles: { staff: 'all', partner: staffDelete },
  getDeployPreview: { staff: 'all', partner: 'own' },
  getNotes: { staff: 'all', partner: 'own' },
  getPRMetadata: { staff: 'all', partner: 'own' },
};

/** Throws where this person may not do this at all. */
export function mayDo(me: Person, action: Action): void {
  const right = rights[action][me.role];
  if (typeof right === 'object') throw new Refused(403, right.not);
}

/** The kinds of file that a partner keeps. */
export type PartnersKind = keyof typeof schoolsOwnFields;
export const isPartnersKind = (kind: KindName): kind is PartnersKind => kind in schoolsOwnFields;

/** Whether a file is of one of the person's organisations; `organisation` is what a listing's file says. */
export function isOwn(me: Person, kind: KindName, slug: string, organisation: string | undefined): boolean {
  if (me.role === 'staff') return true;
  if (kind === 'organisations') return me.organisations.includes(slug);
  return kind === 'listings' && organisation !== undefined && me.organisations.includes(organisation);
}

/** Kinds of which a wrong digit can cost a life: whoever saved a change last is not the one who publishes it (C-01). */
const ofTwoPeople: ReadonlySet<KindName> = new Set(['helplines']);
export const needsTwoPeople = (kind: KindName | 'picture'): boolean => kind !== 'picture' && ofTwoPeople.has(kind);

/** How a person is named in the history and on screens: by role or organisation. */
export const nameOf = (me: Person): string => (me.role === 'staff' ? 'School staff' : me.organisations.join(', '));
