/**
 * A browser's page translation, emulated: what Chrome, Edge and Safari do to the texts of a page.
 *
 * Some time after the page has loaded each text node is replaced by one inside two `<font>` elements, and so is each
 * text that comes later. A script that goes on writing into the old text node then writes where nobody sees it.
 */
import type { Page } from '@playwright/test';

/** Has every page that is opened from now on translated: `Free` becomes `⟦Free⟧`. */
export async function translated(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new WeakSet<Node>();
    const left = 'script, style, textarea, svg, [translate="no"], .notranslate';

    function translate(root: Node) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root.nodeType === Node.TEXT_NODE ? [root as Text] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (seen.has(text) || !text.data.trim() || !text.parentElement || text.parentElement.closest(left)) continue;
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        const made = document.createTextNode(`⟦${text.data}⟧`);
        seen.add(made);
        inner.append(made);
        text.replaceWith(outer);
      }
    }

    addEventListener('load', () =>
      setTimeout(() => {
        translate(document.body);
        document.documentElement.dataset.translated = 'yes';
        new MutationObserver((changes) =>
          setTimeout(() => {
            for (const { type, target, addedNodes } of changes) {
              if (type === 'characterData') {
                seen.delete(target);
                if (target.isConnected && !(target as Text).data.startsWith('⟦')) translate(target);
              }
              for (const node of addedNodes) if (node.isConnected) translate(node);
            }
          }, 60),
        ).observe(document.body, { childList: true, characterData: true, subtree: true });
      }, 500),
    );
  });
}
