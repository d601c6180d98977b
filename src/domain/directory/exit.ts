/** Which pages can be left in a hurry. */
import type { Listing } from '../../schema/listing.ts';

/**
 * Whether a listing's page has “Exit this page”: those about worries and support, unless the editor says otherwise.
 * Never on an ordinary club's page: GOV.UK found that the button puts off people who do not feel at risk.
 */
export function hasExit({ type, exitButton }: Pick<Listing, 'type' | 'exitButton'>): boolean {
  return exitButton === 'auto' ? type === 'advice-and-wellbeing' : exitButton === 'yes';
}
