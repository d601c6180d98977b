/**
 * The oldest browsers in which the site works in full. The build lowers syntax and styles to them;
 * `tests/browsers.test.ts` counts what the built files need, and holds the pages that promise it to these numbers.
 */
export const oldestBrowsers = {
  /** Edge, Samsung Internet and most others follow Chrome; Chrome 88 is of January 2021. */
  chrome: '88',
  edge: '88',
  firefox: '78',
  safari: '14.1',
  /** iPhones and iPads: every browser there is Safari within. */
  safari_ios: '14.5',
} as const;

/** The same in the form that Vite takes. */
export const buildTarget = Object.entries(oldestBrowsers).map(([name, version]) => `${viteName(name)}${version}`);

function viteName(name: string): string {
  return name === 'safari_ios' ? 'ios' : name;
}
