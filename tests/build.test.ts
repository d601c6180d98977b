/** The build as a person starts it: what it leaves out, what it refuses, and what it never harms. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repairPublished } from '../scripts/lib/publish.ts';
import { ledgerFrom } from '../src/domain/directory/ledger.ts';

const project = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'fingerpost-build-'));
// Inside the project, so that a finished build is moved and never copied.
const out = join('.cache', `test-build-${process.pid}`, 'site');

beforeAll(() => mkdirSync(join(project, out), { recursive: true }));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(project, out, '..'), { recursive: true, force: true });
});

/** A copy of the tests’ content, to be spoilt. */
function contentCopy(name: string): string {
  const copy = join(folder, name);
  cpSync(join(project, 'tests', 'content'), copy, { recursive: true });
  return copy;
}

interface Ended {
  code: number | null;
  output: string;
}

function start(
  script: string,
  args: string[],
  env: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join('scripts', script), ...args], {
    cwd: project,
    detached: true,
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795424400', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))) };
}

const build = (content: string, to = out, ...more: string[]) =>
  start('build.ts', ['--content', content, '--out', to, ...more]).ended;

/** Every file below a folder with the fingerprint of its bytes. */
function fingerprint(path: string): Record<string, string> {
  const files = readdirSync(join(project, path), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(join(project, path).length + 1))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(project, path, file)))
        .digest('hex'),
    ]),
  );
}

test('R-05 two builds of one content are the same to the byte', async () => {
  const content = contentCopy('same');
  const second = `${out}-again`;
  const first = await build(content);
  expect(first, first.output).toMatchObject({ code: 0 });
  const again = await build(content, second);
  expect(again, again.output).toMatchObject({ code: 0 });
  expect(fingerprint(second)).toEqual(fingerprint(out));
}, 180_000);

/** Twenty files, each wrong in its own way. */
const broken: Record<string, string> = {
  'no-front-matter.md': 'Just words.',
  'javascript.md': '---js\n{ name: (globalThis.__PWNED = 1) }\n---\n',
  'not-closed.md': '---\nname: A\n',
  'two-names.md': '---\nname: A\nname: B\n---\n',
  'unknown-field.md': '---\nname: A\npostcod: ZZ1 1AA\n---\n',
  'anchor.md': '---\nname: &a A\nsummary: *a\n---\n',
  'tag.md': '---\nname: !!js/function "function(){}"\n---\n',
  'conflict.md': '---\nname: A\n<<<<<<< HEAD\n=======\n>>>>>>> b\n---\n',
  'tab.md': '---\nname:\n\t- A\n---\n',
  'list.md': '---\n- a\n- b\n---\n',
  'empty.md': '',
  'comment.md': '---\nname: Chess #1 club\n---\n',
  'half-draft.md': '---\nname: A\nstatus: published\n---\n',
  'html.md': '---\nname: A\n---\n<script>alert(1)</script>\n',
  'link.md': '---\nname: A\n---\n[x](javascript:alert(1))\n',
  'bidi.md': '---\nname: "A\u202Eb"\n---\n',
  'Capitals.md': '---\nname: A\n---\n',
  'under_score.md': '---\nname: A\n---\n',
  'words.txt': 'Not a listing.',
  'all.md': '---\nname: A\n---\n',
};

test('R-01 twenty broken files and a picture: the check names each, and the site is built without them', async () => {
  const content = contentCopy('broken');
  for (const [name, text] of Object.entries(broken)) writeFileSync(join(content, 'listings', name), text);
  writeFileSync(join(content, 'photos', 'with-place.jpg'), await pictureWithPlace());
  const check = await start('check.ts', ['--content', content]).ended;
  expect(check.code).toBe(1);
  for (const name of Object.keys(broken)) expect(check.output, name).toContain(`listings/${name}`);
  expect(check.output).toMatch(/photos\/with-place\.jpg, Picture: carries where, when/);

  const before = fingerprint(out);
  const built = await build(content);
  expect(built, built.output).toMatchObject({ code: 0 });
  expect(fingerprint(out)).toEqual(before);
  for (const name of Object.keys(broken)) expect(built.output, name).toContain(`listings/${name}`);
  expect(built.output).toContain(`left out: ${content}/photos/with-place.jpg`);
  expect(built.output).toContain('21 files left out');
}, 180_000);

const pictureWithPlace = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#24544f' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 45/1 0/1' } })
    .jpeg()
    .toBuffer();

test('R-02 an empty directory is never published, and the old site stays', async () => {
  const before = fingerprint(out);
  const content = contentCopy('empty');
  rmSync(join(content, 'listings'), { recursive: true });
  const { code, output } = await build(content);
  expect(code).toBe(1);
  expect(output).toContain('an empty directory is never put online');
  expect(fingerprint(out)).toEqual(before);
}, 60_000);

test('R-02 a directory that shrank suddenly is published only when somebody says that it is right', async () => {
  const before = fingerprint(out);
  const content = contentCopy('shrunk');
  for (const name of readdirSync(join(content, 'listings')).slice(0, 15)) rmSync(join(content, 'listings', name));
  const refused = await build(content);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('would shrink from 26 listings');
  expect(refused.output).toContain('--fewer-listings-is-right');
  expect(fingerprint(out)).toEqual(before);
  writeFileSync(join(content, 'settings', 'editing.yaml'), 'suggestions: netlify\n');
  const allowed = await build(content, `${out}-fewer`, '--fewer-listings-is-right');
  expect(allowed, allowed.output).toMatchObject({ code: 0 });
}, 120_000);

test('S-18 where Netlify takes suggestions, it finds a form with every box, and each page sends to that form', () => {
  const made = (path: string) => readFileSync(join(project, `${out}-fewer`, 'suggest', path), 'utf8');
  const [, declared = ''] = /(<form [^>]*data-netlify="true".*?<\/form>)/s.exec(made('thanks/index.html')) ?? [];
  expect(declared).toContain('name="suggestion"');
  expect(declared).toContain('netlify-honeypot="leave-empty"');
  const namesIn = (html: string) =>
    [...html.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
  const known = new Set(namesIn(declared));
  for (const page of readdirSync(join(project, `${out}-fewer`, 'suggest'), { withFileTypes: true })) {
    const path = page.isDirectory() ? join(page.name, 'index.html') : page.name;
    const forms = made(path).match(/<form [\s\S]*?<\/form>/g) ?? [];
    expect(forms.length, path).toBeGreaterThan(0);
    for (const form of forms) {
      expect(form, path).toMatch(/^<form [^>]*action="\/suggest\/thanks\/"/);
      expect(form, path).toContain('<input type="hidden" name="form-name" value="suggestion">');
      for (const name of namesIn(form)) expect(known, `${path}: ${name}`).toContain(name);
    }
  }
});

test('R-03 a build that fails in the middle leaves the old site as it was, and nothing behind', async () => {
  const before = fingerprint(out);
  const content = contentCopy('no-settings');
  rmSync(join(content, 'settings', 'site.yaml'));
  expect((await build(content)).code).toBe(1);
  const bad = contentCopy('bad-ledger');
  writeFileSync(join(bad, 'published.json'), '<<<<<<< HEAD');
  const { code, output } = await build(bad);
  expect(code).toBe(1);
  expect(output).toContain('published.json cannot be read');
  expect(fingerprint(out)).toEqual(before);
}, 60_000);

test('R-03 killed at any moment, a build leaves the old site as it was: 10 of 10', async () => {
  const content = contentCopy('killed');
  const before = fingerprint(out);
  for (let kill = 0; kill < 10; kill++) {
    const { child, ended } = start('build.ts', ['--content', content, '--out', out]);
    await new Promise((wait) => setTimeout(wait, 150 + kill * 450));
    // The whole family: the build starts other programs.
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL');
    await ended;
    if (!existsSync(join(project, out))) repairPublished(join(project, out));
    expect(fingerprint(out), `kill ${kill}`).toEqual(before);
  }
}, 120_000);

test('R-12 a build that is published records its addresses and calendars, and one of the next day changes neither', async () => {
  const content = contentCopy('ledger');
  const record = async (today = '2026-11-23') => {
    const args = ['--content', content, '--out', `${out}-recorded`, '--record'];
    const { code, output } = await start('build.ts', args, { FINGERPOST_TODAY: today }).ended;
    expect(code, output).toBe(0);
    return readFileSync(join(content, 'published.json'), 'utf8');
  };
  const first = await record();
  expect(Object.keys(ledgerFrom(first).addresses)).toEqual(
    expect.arrayContaining([
      'bryn-high/',
      'bryn-high/chess-club/',
      'bryn-high/gone-club/',
      'north-primary/old-chess-club/',
    ]),
  );
  const calendars = calendarsIn(`${out}-recorded`);
  expect(Object.keys(calendars).length).toBeGreaterThan(20);
  expect(await record('2026-11-24')).toBe(first);
  expect(calendarsIn(`${out}-recorded`)).toEqual(calendars);
}, 120_000);

/** The calendars of a built site with the fingerprints of their bytes. */
const calendarsIn = (path: string) =>
  Object.fromEntries(Object.entries(fingerprint(path)).filter(([file]) => file.endsWith('.ics')));
