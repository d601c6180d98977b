/**
 * A part of the site that failed to load once is asked for again, under another address.
 *
 * Firefox and Safari remember that a script could not be fetched for as long as the page is open, and would never ask
 * again. In the built files each `import()` of a file of ours is therefore followed by a second try with a new
 * `?again=…`, which any host answers with the same file.
 */
import type { Plugin } from 'vite';

export function askAgain(): Plugin {
  return {
    name: 'fingerpost:ask-again',
    apply: 'build',
    // After Vite's own work on imports, which looks for them as they were written.
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withSecondTries(file.code);
    },
  };
}

/** `` import(`./map.js`) `` => `` import(`./map.js`).catch(()=>import(`./map.js?again=`+Date.now())) ``. */
export function withSecondTries(code: string): string {
  return code.replace(
    /\bimport\(([`"'])(\.\/[^`"'?]+\.js)\1\)/g,
    (first, quote: string, path: string) => `${first}.catch(()=>import(${quote}${path}?again=${quote}+Date.now()))`,
  );
}
