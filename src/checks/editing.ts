/** Editing online needs to know more than its own settings. */
import { type Check, error, type Spot } from './check.ts';

export const editing: Check = (content) => {
  const entry = content.editing.get('editing');
  const site = content.site.get('site');
  // The window in which people sign in is believed only if it is of the site’s own address.
  if (entry?.data.backend !== 'github' || !site || site.data.url) return [];
  const spot: Spot = { kind: 'editing', entry, path: ['backend'] };
  return [error(spot, 'settings.url', 'needs the web address of the site; write “url” in settings/site.yaml')];
};
