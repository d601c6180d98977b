/**
 * The last look at a finished build before it is published: is all there that a school relies on?
 *
 * It reads the files as a host will serve them; the browser journeys in `tests/e2e` go further.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedFile } from '../../src/domain/finder/packed-cards.ts';
import { crisisLinesIn, type Nation } from '../../src/schema/crisis-lines.ts';
import type { Helpline } from '../../src/schema/settings.ts';
import { markupProblems, tagsOf } from './markup.ts';

/** What the build should have made. */
export interface Expected {
  /** Where the site sits: `/`, or `/town/`. */
  base: string;
  schools: { slug: string; listings: string[]; helplines: string[] }[];
  /** Addresses once published, whose pages must still be there: `larkbridge-high/chess-club/`. */
  addresses: string[];
}

/** What every page of a school must show: the nation's crisis lines, whatever the content says, and its other helplines. */
export function numbersToShow(helplines: Pick<Helpline, 'phone' | 'textTo' | 'nations'>[], nation: Nation): string[] {
  const lines = [...crisisLinesIn([nation]), ...helplines.filter(({ nations }) => nations.includes(nation))];
  return [...new Set(lines.flatMap(({ phone, textTo }) => [phone, textTo].filter((number) => number !== undefined)))];
}

/** Everything wrong with a built site, a sentence each; none means it may be published. */
export function smokeProblems(folder: string, expected: Expected): string[] {
  const problems: string[] = [];
  const must = (path: string, what: string) => {
    if (!existsSync(join(folder, path))) problems.push(`${path} is missing: ${what}`);
  };
  must('index.html', 'the first page');
  must('404.html', 'the page for addresses that are not there');
  must('help/index.html', 'urgent help');
  must('_headers', 'the browser’s rules');
  for (const { slug, listings } of expected.schools) {
    must(`${slug}/index.html`, 'the school’s page');
    must(`${slug}/all/index.html`, 'everything from A to Z');
    problems.push(...cardProblems(folder, slug), ...searchProblems(folder, slug));
    for (const listing of listings) must(`${slug}/${listing}/index.html`, 'a listing’s page');
  }
  for (const address of expected.addresses) must(`${address}index.html`, 'it was published once, and may be on paper');
  for (const page of pagesOf(folder)) {
    problems.push(...pageProblems(folder, page, expected).map((problem) => `${page}: ${problem}`));
  }
  return problems;
}

function pagesOf(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      // The editor’s page is for those who write the directory: it has a policy of its own and no helplines.
      .filter((path) => path.endsWith('.html') && !path.startsWith('admin/'))
      .sort()
  );
}

function pageProblems(folder: string, page: string, expected: Expected): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const problems = helplinesMissing(html, page, expected).map((line) => `the helpline ${line} is not on it (C-02)`);
  problems.push(...markupProblems(html));
  for (const style of stylesheetsOf(html)) {
    const path = style.startsWith(expected.base) ? style.slice(expected.base.length) : null;
    if (path === null || !existsSync(join(folder, path)) || statSync(join(folder, path)).size === 0)
      problems.push(`its stylesheet ${style} is missing`);
  }
  return problems;
}

/** The numbers that a page should show and let people press, and does not. */
function helplinesMissing(html: string, page: string, { schools }: Expected): string[] {
  const school = schools.find(({ slug }) => page.startsWith(`${slug}/`));
  const numbers = school?.helplines ?? [...new Set(schools.flatMap(({ helplines }) => helplines))];
  return numbers.filter((number) => {
    const digits = number.replace(/[^\d+]/g, '');
    const pressed = html.includes(`"tel:${digits}"`) || html.includes(`"sms:${digits}`);
    return !html.includes(number) || !pressed;
  });
}

function stylesheetsOf(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return tagsOf(head)
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href') ?? '');
}

function cardProblems(folder: string, school: string): string[] {
  const path = `${school}/cards.json`;
  try {
    unpackedFile(JSON.parse(readFileSync(join(folder, path), 'utf8')));
    return [];
  } catch (error) {
    return [`${path} cannot be read: the finder would be empty (${(error as Error).message})`];
  }
}

function searchProblems(folder: string, school: string): string[] {
  const path = join(folder, school, 'search');
  const files = existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  const there = ['.json', '.pf_meta', '.pf_index'].every((ending) => files.some((file) => file.endsWith(ending)));
  return there ? [] : [`${school}/search/ is missing or has no index: search would not work`];
}
