/** Signing in through the gateway: an e-mail with a link, and no password. */

import type { AdminSettings } from '../editor/decap/admin-settings.ts';
import type { Person } from '../editor/decap/for-person.ts';
import { showMessage } from './message.ts';

/** Whom the gateway takes us for; null for nobody. */
export async function whoAmI(base: string): Promise<Person | null> {
  const response = await fetch(`${base}api/me`, { headers: { Accept: 'application/json' }, cache: 'no-store' });
  if (response.status === 401) return null;
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `The gateway does not answer (${response.status}).`);
  return answer;
}

/** The page with the box for an e-mail address. */
export function showSignIn({ base, name }: Pick<AdminSettings, 'base' | 'name'>): void {
  const place = showMessage(
    `Edit ${name}`,
    'Write the e-mail address that the directory knows you by. We send you a link that signs you in: no password.',
  );
  const form = document.createElement('form');
  form.innerHTML = `
    <label for="email">Your e-mail address</label>
    <input id="email" name="email" type="email" autocomplete="email" required maxlength="254" />
    <button>Send me a link</button>
    <p role="status"></p>`;
  const status = form.querySelector('[role=status]') as HTMLElement;
  const button = form.querySelector('button') as HTMLButtonElement;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    status.textContent = 'Sending …';
    status.textContent = await askForLink(base, String(new FormData(form).get('email')));
    button.disabled = false;
  });
  place.append(form);
}

/** What to tell the person; the same whether the address is known or not, so that nobody can find out whose is. */
async function askForLink(base: string, email: string): Promise<string> {
  const response = await fetch(`${base}api/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email }),
  }).catch(() => null);
  if (!response) return 'The gateway does not answer. Check your connection and try again.';
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) return answer.error ?? 'That did not work. Try again in a few minutes.';
  return 'If we know that address, a link is on its way. It works once, for 15 minutes. Look in your junk mail too.';
}
