/** How the state of a proposal is said, and to whom it is up next. */
import type { Person } from '../../editor/decap/for-person.ts';

/** A proposal as the server lists it: see `ProposalSummary` of the gateway. */
export interface Summary {
  collection: string;
  slug: string;
  name: string;
  version: number;
  status: 'draft' | 'pending_review' | 'pending_publish';
  by: string;
  organisation: string | null;
  isNew: boolean;
  updatedAt: string;
}

const states: Record<Summary['status'], string> = {
  draft: 'Still being written',
  pending_review: 'Waits for the school',
  pending_publish: 'Read, and ready to publish',
};

export const stateOf = ({ status }: Summary): string => states[status];

/** Those that wait for this person, and the others; the one that waits longest first. */
export function sorted(all: Summary[], me: Person | null): { waiting: Summary[]; others: Summary[] } {
  const isUp = ({ status }: Summary) => (me?.role === 'partner' ? status === 'draft' : status !== 'draft');
  return { waiting: all.filter(isUp), others: all.filter((each) => !isUp(each)) };
}

/** “3 proposals wait for you.” */
export function countedWaiting({ waiting, others }: ReturnType<typeof sorted>): string {
  if (waiting.length + others.length === 0) return 'No proposal waits.';
  if (waiting.length === 0) return 'No proposal waits for you.';
  return waiting.length === 1 ? 'One proposal waits for you.' : `${waiting.length} proposals wait for you.`;
}

/** `23 November, 9:05am` */
export function momentOf(iso: string): string {
  const date = new Date(iso);
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  const time = date.toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true }).replace(' ', '');
  return `${day}, ${time}`;
}
