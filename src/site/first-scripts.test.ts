import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withShortScripts } from './first-scripts.ts';
import { hashesIn } from './security.ts';

const page = (script: string) =>
  `<head>${script}<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-old=' 'sha256-older='; style-src 'self' 'sha256-style=';"></head><body><script type="application/ld+json">{ "a":  1 }</script><script src="/a.js" defer></script></body>`;

test('a script of the page itself is made small, and the policy allows it and no other', () => {
  const made = withShortScripts(
    page('<script data-exit="x">\n// why\nvar longName = "left"; go(longName);\n</script>'),
  );
  const [, code = ''] = /<script data-exit="x">(.*?)<\/script>/.exec(made) ?? [];
  expect(code).toContain('left');
  expect(code).not.toMatch(/why|\n|`/);
  const print = `sha256-${createHash('sha256').update(code).digest('base64')}`;
  expect(hashesIn(made)).toEqual({ scripts: [print], styles: [] });
  expect(made).toContain('{ "a":  1 }');
});

test('a style that stands in the page is allowed', () => {
  const style = '<style>astro-island{display:contents}</style>';
  const print = createHash('sha256').update('astro-island{display:contents}').digest('base64');
  expect(hashesIn(withShortScripts(page(style))).styles).toEqual([`sha256-${print}`]);
});

test('a page without one allows files alone', () => {
  expect(hashesIn(withShortScripts(page(''))).scripts).toEqual([]);
});

test('a script that cannot be read fails the build', () => {
  expect(() => withShortScripts(page('<script>var =</script>'))).toThrow('cannot be read');
});
