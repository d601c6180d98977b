/** The built sites that the journeys visit; `scripts/test.ts` builds them. */

export interface TestSite {
  content: string;
  folder: string;
  port: number;
  base: string;
  withHeaders: boolean;
  url: string;
}

function site(content: string, folder: string, port: number, base: string, withHeaders: boolean): TestSite {
  return { content, folder, port, base, withHeaders, url: `http://127.0.0.1:${port}${base}` };
}

/** The day on which the tests’ directory is read. */
export const testDay = '2026-11-23';

export const sites = {
  withHeaders: site('tests/content', '.cache/test/site', 4361, '/', true),
  metaOnly: site('tests/content', '.cache/test/below', 4362, '/town/', false),
  demo: site('content', '.cache/test/demo', 4363, '/', true),
};

/** The demo on a host that gives only whole files (no HTTP Range). */
export const wholeFilesOnly = { ...sites.demo, port: 4364, url: 'http://127.0.0.1:4364/' };
