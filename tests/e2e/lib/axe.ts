/** What axe finds on a page, with contrast as WCAG's AAA asks for it (7 : 1, large text 4.5 : 1). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** The one that @axe-core/playwright brings. That sends it to a page twice for each look, and opens a tab to tell the result. */
const source = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
);

declare const axe: {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** Every violation that axe finds, best practice among them, in a line each; with `tags`, of the rules so tagged. */
export async function violations(page: Page, ...tags: string[]): Promise<string[]> {
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(`${axeSource()};0`);
  return page.evaluate(async (values) => {
    const { violations: found } = await axe.run(document, {
      // What passes is not told, which takes half the time; the greater contrast implies the lesser.
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
      ...(values.length > 0 && { runOnly: { type: 'tag', values } }),
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ')}`),
    );
  }, tags);
}

/** The whole of axe in light; in dark, where nothing but the colours differs, its rules about colours. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await violations(page, 'cat.color');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...inLight.map((line) => `light: ${line}`), ...inDark.map((line) => `dark: ${line}`)];
}

let text: string | undefined;

function axeSource(): string {
  text ??= readFileSync(source, 'utf8');
  return text;
}
