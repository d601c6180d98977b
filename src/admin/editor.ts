/** The editor itself: Decap CMS with our formats, our check before saving, our preview. */

import type { AdminSettings } from '../editor/decap/admin-settings.ts';
import './without-eval.ts';
import { configFor, type Person } from '../editor/decap/for-person.ts';
import { CMS, registerBackend, registerWords } from './cms.ts';
import { drawForms } from './form/form-pane.tsx';
import { registerFormats } from './formats.ts';
import { tellMarkedBoxes } from './marked-boxes.ts';
import { showPartnersButtons } from './partners-buttons.ts';
import { addPastePanel } from './paste/paste-panel.ts';
import { registerPreviews } from './preview/register-previews.ts';
import { recoverForms } from './recovery/recovery.ts';
import { checkBeforeSaving } from './saving.ts';
import { nameAt } from './taken-addresses.ts';

/** Opens the editor in the page, for a person whom the gateway knows or for anybody who may. */
export async function openEditor(settings: AdminSettings, me: Person | null): Promise<void> {
  const { config } = settings;
  if (!config) throw new Error('Nothing is edited here.');
  await registerBackend(config.backend.name);
  registerWords(config.publish_mode === 'editorial_workflow');
  registerFormats(CMS, config);
  checkBeforeSaving(CMS, settings.demoDate, nameAt);
  tellMarkedBoxes();
  recoverForms(CMS);
  drawForms(settings.demoDate);
  registerPreviews(CMS as never, (config.backend.proxy_url as string | undefined) ?? null);
  // Decap remembers who signed in; behind the gateway the cookie has said so already.
  if (me) localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: config.backend.name }));
  CMS.init({ config: { ...(me ? configFor(config, me) : config), ...lookOf(settings) } as never });
  if (me?.role === 'partner') showPartnersButtons();
  document.title = `Edit ${settings.name}`;
  const help = helpLink(settings);
  if (me?.role !== 'partner' && config.backend.proxy_url) help.append(severalLink());
  document.body.append(help);
  if (me?.notice) document.body.prepend(noticeOf(me.notice));
  if (me?.role !== 'partner') addPastePanel();
}

/** Our mark, and a way to the site: in `npm start` to the one on this computer, which shows what was just saved. */
function lookOf({ editing, base }: AdminSettings) {
  const here = `${location.origin}${base}`;
  return {
    logo: { src: `${base}icon.svg`, show_in_header: true },
    ...(editing === 'embedded' ? { site_url: here, display_url: here } : {}),
  };
}

/** The page of ours for several listings at once: Decap’s own menu has no place for it. */
function severalLink(): HTMLElement {
  const link = document.createElement('a');
  link.className = 'help several';
  link.href = '#/several';
  link.textContent = 'Several at once';
  return link;
}

/** What staff have to know before they go on, above the editor. */
function noticeOf(sentence: string): HTMLElement {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.textContent = sentence;
  return notice;
}

function helpLink({ base }: AdminSettings): HTMLElement {
  const link = document.createElement('a');
  link.className = 'help';
  link.href = `${base}guides/edit-the-directory/`;
  link.target = '_blank';
  link.rel = 'noopener';
  const more = document.createElement('span');
  more.className = 'for-ears';
  more.textContent = ' (opens a new window)';
  link.append('Help with editing', more);
  const place = document.createElement('aside');
  place.className = 'foot';
  place.setAttribute('aria-label', 'Help');
  place.append(link);
  return place;
}
