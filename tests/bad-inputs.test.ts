/** The shared examples of bad input, through the reader and the checks: one code per cause, never a crash. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { shrank } from '../src/checks/whole.ts';
import { filesIn } from '../src/disk/files.ts';
import type { Problem } from '../src/reading/problem.ts';
import { listingText, problemsWith, readWith } from './lib/small-folder.ts';

interface Case {
  id: string;
  kind: string;
  input: unknown;
  expected: { outcome: string; field: string; code: string; note: string };
}

const path = '../shared/data/bad-inputs-examples.json';
const cases: Case[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
const of = (kind: string) => cases.filter((each) => each.kind === kind && !(each.id in notHere));

/** Cases of other parts of the software, and where they are tested or why not yet. */
const notHere: Record<string, string> = {
  'v-postcode-mismatch': 'needs a table of postcodes: the import has one and tests it',
  'u-content-swap': 'a check of links over the network is later work',
  'u-cert-expired': 'a check of links over the network is later work',
  'k-exit-url': 'there is no exit button yet, and no setting for it: the key is unknown and refused',
};
const otherKinds: Record<string, string> = {
  csv: 'tests/bad-sheets.test.ts',
  xlsx: 'tests/bad-sheets.test.ts',
  ical: 'calendars are later work',
  'json-feed': 'feeds are later work',
  image: 'src/checks/image-bytes.test.ts',
  'shared-link': 'shared links are later work; the search box is tested with the finder',
  translation: 'the Welsh interface is later work',
};

/** Their codes that have another name here. */
const ourCodes: Record<string, string> = {
  // No setting takes free HTML, so the mistake is the field itself.
  'privacy.third_party': 'key.unknown',
};

/** Their fields as a listing here has them, and the label under which the problem is told. */
const asOurs: Record<string, (input: never) => { fields: object; label: string; files?: Record<string, string> }> = {
  name: ({ name }: { name: string }) => ({ fields: { name }, label: 'Name' }),
  summary: ({ summary }: { summary: string }) => ({ fields: { summary }, label: 'In one line, for pupils' }),
  age_min: ({ age_min, age_max, audience }: { age_min: number; age_max: number; audience: string }) => ({
    fields: { ages: { from: age_min, to: age_max }, audience: [audience] },
    label: 'Whom it is for',
  }),
  opens: ({ opens }: { opens: string }) => ({
    fields: { places: [{ name: 'Hall', sessions: [{ days: ['monday'], starts: opens }] }] },
    label: 'Places 1, Sessions here 1, Starts',
  }),
  last_checked: ({ last_checked }: { last_checked: string }) => ({
    fields: { review: { checkedOn: last_checked } },
    label: 'Checked, Checked on',
  }),
  session: ({ session }: { session: string }) => ({
    fields: {
      sessions: [{ repeats: 'on-dates', dates: [session.slice(0, 10), '2027-01-05'], starts: session.slice(11, 16) }],
    },
    label: 'Sessions with no place 1, Starts',
  }),
  lat: ({ lat, lon }: { lat: number; lon: number }) => ({
    fields: { places: [{ name: 'Hall', latitude: lat, longitude: lon }] },
    label: 'Places 1, Latitude',
  }),
  provider_type: ({ email, hide_address, lat, lon }: { [key: string]: never }) =>
    email
      ? { fields: { contact: { email } }, label: 'Contact, E-mail' }
      : {
          fields: { places: [{ area: 'Millside', hideExactAddress: hide_address, latitude: lat, longitude: lon }] },
          label: 'Places 1, Latitude',
          files: { 'organisations/hall-trust.yaml': 'name: Hall Trust\nsize: lone\n' },
        },
  phone: ({ phone }: { phone: string }) => ({ fields: { contact: { phone } }, label: 'Contact, Telephone' }),
  categories: ({ categories }: { categories: string[] }) => ({
    fields: { interests: categories },
    label: 'Interests 1',
  }),
  // Each school decides whether statements are needed; the strict setting keeps the listing off pupils' pages (G-01).
  unaccompanied: ({ audience }: { audience: string }) => ({
    fields: { audience: [audience] },
    label: 'Keeping people safe',
    files: {
      'schools/strict-school.yaml':
        'name: Strict School\nphase: primary\nyears: { from: 0, to: 6 }\nview: { onlyWithSafeguarding: true }\n',
    },
  }),
};
/** Which field of theirs decides: the first of these that is there. */
const deciding = ['provider_type', 'unaccompanied', 'age_min', 'session', 'lat', ...Object.keys(asOurs)];

afterAll(() => {
  expect((globalThis as { __PWNED?: unknown }).__PWNED, 'S-01: something that was read was run').toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted, 'S-17').toBeUndefined();
});

describe.skipIf(cases.length === 0)('the shared examples of bad input (skipped where ../shared/data is absent)', () => {
  test('every case is tested here, or its place is named', () => {
    const here = ['frontmatter-file', 'yaml-file', 'field', 'url', 'path', 'repo', 'config'];
    for (const { id, kind } of cases) expect(here.includes(kind) || kind in otherKinds, id).toBe(true);
  });

  test.each(of('frontmatter-file'))('S-01, S-02: file $id gives $expected.code', ({ input, expected }) => {
    const { problems, ms } = timed({ 'listings/x.md': fileOf(input) });
    expectRefused(problems, 'content/listings/x.md', expected.code);
    expect(ms).toBeLessThan(1000);
  });

  test.each(of('yaml-file'))('S-08: YAML $id gives $expected.code', ({ input, expected }) => {
    const { problems, ms } = timed({ 'organisations/x.yaml': fileOf(input) });
    expectRefused(problems, 'content/organisations/x.yaml', expected.code);
    expect(ms).toBeLessThan(1000);
  });

  test.each(of('field'))('field $id is to be: $expected.outcome $expected.code', ({ id, input, expected }) => {
    const name = deciding.find((each) => each in (input as object)) as string;
    const { fields, label, files } = asOurs[name]?.(input as never) ?? { fields: {}, label: `no mapping for ${id}` };
    const { problems } = timed({ 'listings/x.md': listingText({ name: `Club ${id}`, ...fields }), ...files });
    const about = problems.filter(({ file }) => file === 'content/listings/x.md');
    if (expected.outcome === 'accept') return expect(about).toEqual([]);
    const warns = expected.outcome === 'warn' || id === 'v-safeguarding-missing';
    const wanted = { code: expected.code, severity: warns ? 'warning' : 'error', field: label };
    return expect(about).toContainEqual(expect.objectContaining(wanted));
  });

  test.each(of('url'))('address $id is to be: $expected.outcome $expected.code', ({ input, expected }) => {
    const files = { 'listings/x.md': listingText({ contact: { website: input } }) };
    if (expected.outcome !== 'normalise')
      return expectRefused(timed(files).problems, 'content/listings/x.md', expected.code);
    return expect(readWith(files).content.listings.get('x')?.data.contact.website).toBe(expected.note);
  });

  test.each(of('path'))('S-10: path $id gives $expected.code', ({ input, expected }) => {
    const { slug, files, generate } = input as { slug?: string; files?: string[]; generate?: Generated };
    const names = files ?? [generate ? generated(generate) : `${slug}.md`];
    const { problems } = timed(Object.fromEntries(names.map((name) => [`listings/${name}`, listingText()])));
    const codes = problems.map(({ code }) => code);
    // A path that climbs out of its folder is in no folder that is read.
    expect(codes).toContain(slug?.includes('..') ? 'file.folder' : expected.code);
    if (slug)
      expectRefused(
        timed({ 'listings/y.md': listingText({ previousSlugs: [slug] }) }).problems,
        'content/listings/y.md',
        expected.code,
      );
  });

  test.each(of('repo'))('R-02, S-10: repository $id gives $expected.code', ({ id, expected }) => {
    if (id === 'r-big-drop') {
      expect(expected.code).toBe('build.count_drop');
      return expect(shrank(180, 120)).toBe(true);
    }
    const folder = mkdtempSync(join(tmpdir(), 'fingerpost-'));
    mkdirSync(join(folder, 'listings'));
    writeFileSync(join(folder, 'listings/x.md'), listingText());
    writeFileSync(join(folder, 'listings/y.md'), listingText());
    chmodSync(join(folder, 'listings/x.md'), 0o755);
    const { files, problems } = filesIn(folder);
    rmSync(folder, { recursive: true });
    expect(files.map((file) => file.path)).toEqual(['listings/y.md']);
    expect(problems.map(({ code }) => code)).toEqual([expected.code]);
    const scripts = timed({ 'listings/x.js': '1', 'pages/x.ts': '1', 'listings/x.astro': '1' }).problems;
    return expect(scripts.filter(({ code }) => code === expected.code)).toHaveLength(3);
  });

  test.each(of('config'))('settings $id gives $expected.code', ({ input, expected }) => {
    const lines = Object.entries(input as object).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
    const { problems } = timed({ 'settings/site.yaml': `name: A\nplace: B\n${lines.join('')}` });
    expectRefused(problems, 'content/settings/site.yaml', ourCodes[expected.code] ?? expected.code);
  });
});

interface Generated {
  prefix: string;
  repeat: string;
  times: number;
  suffix: string;
}

function generated({ prefix, repeat, times, suffix }: Generated): string {
  return prefix + repeat.repeat(times) + suffix;
}

function fileOf(input: unknown): string | Uint8Array {
  if (typeof input === 'string') return input;
  const { base64, generate } = input as { base64?: string; generate?: Generated };
  return generate ? generated(generate) : new Uint8Array(Buffer.from(base64 ?? '', 'base64'));
}

function timed(files: Parameters<typeof problemsWith>[0]): { problems: Problem[]; ms: number } {
  const started = performance.now();
  const problems = problemsWith(files);
  return { problems, ms: performance.now() - started };
}

function expectRefused(problems: Problem[], file: string, code: string): void {
  expect(problems).toContainEqual(expect.objectContaining({ file, code, severity: 'error' }));
}
