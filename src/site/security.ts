/**
 * The rules a browser is given for every public page, written once.
 *
 * `astro.config.mjs` puts the policy in each page as a `<meta>`, so that it holds on any host; the build
 * writes the same policy as a header, which also binds workers and framing. Both are tested in a browser.
 */

/** What a page may load, but for scripts and styles, which Astro writes with the hashes of its own. */
const directives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

// Pagefind's search runs as WebAssembly; `wasm-unsafe-eval` allows that and no JavaScript `eval`.
const scriptSources = ["'self'", "'wasm-unsafe-eval'"];
const styleSources = ["'self'"];

/** The hashes of the small inline scripts and styles that Astro itself writes. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

/** The policy for Astro’s `security.csp`. Browsers ignore `frame-ancestors` in a `<meta>`, so it is in the header alone. */
export function policyForAstro() {
  return {
    directives: directives as never[],
    scriptDirective: { resources: scriptSources },
    styleDirective: { resources: styleSources },
  };
}

/** The value of the Content-Security-Policy header. */
export function contentSecurityPolicy(hashes: InlineHashes): string {
  const quoted = (values: string[]) => [...values].sort().map((hash) => `'${hash}'`);
  return [
    ...directives,
    `script-src ${[...scriptSources, ...quoted(hashes.scripts)].join(' ')}`,
    `style-src ${[...styleSources, ...quoted(hashes.styles)].join(' ')}`,
    "frame-ancestors 'none'",
  ].join('; ');
}

const powerfulFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/** The headers that are the same for every file of every build (trust check S-05). */
export const fixedHeaders: Record<string, string> = {
  // Two years. Not for subdomains: a school's directory may sit on a domain whose other names we do not know.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Where somebody is: only for our own pages, and they ask only when “Use my location” is pressed.
  // The whole screen: for slides, at a press.
  'Permissions-Policy': [
    ...powerfulFeatures.map((feature) => `${feature}=()`),
    'fullscreen=(self)',
    'geolocation=(self)',
  ].join(', '),
};

/** The headers that are the same for every public page, and others for the editor at `/admin/`. */
export const perPage: Record<string, string> = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/** The folders whose files have a print of their own bytes in their names, so that a changed file is another file. */
export const assetFolders = ['_astro', 'photos'];

/** Files whose names change with what is in them may be kept for a year. */
export const assetHeaders: Record<string, string> = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Headers by path, in the format that Netlify, Cloudflare Pages and others read from a file named `_headers`.
 * A name that begins with `! ` takes off what rules before gave.
 */
export function headersFile(rules: Record<string, Record<string, string>>): string {
  return Object.entries(rules)
    .map(([path, headers]) =>
      [
        path,
        ...Object.entries(headers).map(([name, value]) => `  ${name.startsWith('! ') ? name : `${name}: ${value}`}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** The hashes in the policy of one built page; none where it has no policy. */
export function hashesIn(html: string): InlineHashes {
  const written = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  const policy = written.replaceAll('&#39;', "'").split(';');
  const hashesOf = (directive: string) => {
    const found = policy.find((each) => each.trim().startsWith(`${directive} `)) ?? '';
    return [...found.matchAll(/'(sha(?:256|384|512)-[A-Za-z0-9+/=]+)'/g)].map(([, hash]) => hash as string);
  };
  return { scripts: hashesOf('script-src'), styles: hashesOf('style-src') };
}
