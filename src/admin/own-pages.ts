/**
 * Pages of ours beside Decap's, at addresses of their own (`/admin/#/proposals`): they are shown in place of Decap, and going
 * from the one to the other loads the page anew.
 */
import type { AdminSettings } from '../editor/decap/admin-settings.ts';
import type { Person } from '../editor/decap/for-person.ts';

type Show = (place: HTMLElement, settings: AdminSettings, me: Person | null) => void;

const pages: Record<string, () => Promise<Show>> = {
  '#/proposals': async () => (await import('./proposals/ProposalsPage.tsx')).showProposals,
  '#/several': async () => (await import('./several/SeveralPage.tsx')).showSeveral,
};
/** Decap's own board of proposals shows neither what is changed nor what the checks say. */
const instead: Record<string, string> = { '#/workflow': '#/proposals' };

const wanted = () => instead[location.hash] ?? location.hash;

/** Shows the page of ours that the address names; false where it is one of Decap's. */
export async function showOwnPage(settings: AdminSettings, me: Person | null): Promise<boolean> {
  const shown = wanted();
  window.addEventListener('hashchange', () => {
    if (wanted() !== shown && (wanted() in pages || shown in pages)) {
      if (wanted() !== location.hash) location.replace(wanted());
      location.reload();
    }
  });
  const load = pages[shown];
  if (!load) return false;
  if (location.hash !== shown) history.replaceState(null, '', shown);
  const show = await load();
  const place = document.createElement('main');
  place.className = 'own-page';
  document.body.prepend(place);
  show(place, settings, me);
  return true;
}
