import type { Page } from '@playwright/test';

/**
 * From now on the pages of this tab may keep nothing: no storage, no cookies, no caches, no channel to other pages, no
 * name of the window and no state of its history. Browsers refuse in the same way: those that throw do so here.
 */
export async function refuseAllStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
    Object.defineProperty(window, 'BroadcastChannel', {
      value: class {
        constructor() {
          refuse();
        }
      },
    });
    Object.defineProperty(window, 'name', { get: () => '', set: () => {} });
    Object.defineProperty(history, 'state', { get: () => null });
  });
}
