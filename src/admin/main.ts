/** `/admin/`: finds out how this site is edited and by whom, then opens the editor. */

import './without-eval.ts';
import { showMessage } from './message.ts';
import { showOwnPage } from './own-pages.ts';
import { adminSettings } from './settings.ts';
import { showSignIn, whoAmI } from './sign-in.ts';

try {
  const settings = await adminSettings();
  const me = settings.editing === 'gateway' ? await whoAmI(settings.base) : null;
  if (settings.editing === 'gateway' && me === null) showSignIn(settings);
  else {
    document.getElementById('message')?.remove();
    if (!(await showOwnPage(settings, me))) {
      const { openEditor } = await import('./editor.ts');
      await openEditor(settings, me);
    }
  }
} catch (error) {
  showMessage('The editor could not start', `${(error as Error).message} Load the page again in a little while.`);
}
