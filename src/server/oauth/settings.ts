/** What signing in with GitHub must know. It comes from the environment, never from the content: one value is secret. */

export interface OauthSettings {
  /** Where the site is published, with a slash at its end; `/api/oauth/…` and `/admin/` lie below it. */
  site: URL;
  clientId: string;
  clientSecret: string;
  /** GitHub, or a school’s own GitHub Enterprise. */
  server: URL;
}

type Environment = Record<string, string | undefined>;

/** The settings in the environment, or a sentence for each that is missing or wrong. */
export function oauthSettings(environment: Environment): { settings: OauthSettings } | { problems: string[] } {
  const problems: string[] = [];
  // Netlify gives each site’s own address as URL.
  const site = ownAddress(environment.FINGERPOST_SITE || environment.URL);
  if (!site) problems.push('FINGERPOST_SITE: write where the site is published, like https://larkbridge.example.org/');
  const clientId = environment.GITHUB_CLIENT_ID ?? '';
  if (!/^[\w.-]{4,100}$/.test(clientId)) problems.push('GITHUB_CLIENT_ID: copy the “Client ID” of the app at GitHub');
  const clientSecret = environment.GITHUB_CLIENT_SECRET ?? '';
  if (!/^[\w.-]{16,200}$/.test(clientSecret))
    problems.push('GITHUB_CLIENT_SECRET: make a “client secret” for the app at GitHub and copy it whole');
  const server = ownAddress(environment.GITHUB_SERVER || 'https://github.com/');
  if (!server) problems.push('GITHUB_SERVER: write the address of GitHub Enterprise, or leave it out');
  if (problems.length > 0 || !site || !server) return { problems };
  return { settings: { site, clientId, clientSecret, server } };
}

/** An address with a slash at its end: https, or http on this machine alone; null for anything else. */
function ownAddress(written: string | undefined): URL | null {
  if (!written || !URL.canParse(written)) return null;
  const url = new URL(written);
  const here = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) return null;
  if (url.username || url.password || url.search || url.hash) return null;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
