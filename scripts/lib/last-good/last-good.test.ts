import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { filesIn } from '../../../src/disk/files.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { type TestRepository, testRepository } from '../../../tests/lib/bare-repository.ts';
import { listingText, smallFolder } from '../../../tests/lib/small-folder.ts';
import { noMoreThanMeant } from './no-more-than-meant.ts';
import { leftOutSentence, shownAsBeforeSentence, withLastGood } from './with-last-good.ts';

let repository: TestRepository | null = null;
afterEach(() => repository?.remove());

/** A content folder with a history: `now` are the files as they lie there today, null for those deleted. */
function built(now: Record<string, string | null>, history: Record<string, string>[] = []) {
  repository = testRepository({ ...smallFolder });
  for (const commit of history) for (const [path, text] of Object.entries(commit)) repository.push(path, text);
  return builtNow(now);
}

/** The same in the folder that is there. */
function builtNow(now: Record<string, string | null>) {
  if (!repository) throw new Error('There is no folder.');
  for (const [path, text] of Object.entries(now)) {
    if (text === null) rmSync(join(repository.work, path));
    else writeFileSync(join(repository.work, path), text);
  }
  const found = filesIn(repository.work);
  const files = found.files.filter(({ path }) => !path.startsWith('.git/'));
  const read = readContent(files, repository.work);
  const result = withLastGood(
    files,
    found.problems.filter(({ file }) => !file.includes('/.git/')),
    read,
    '2026-11-23',
  );
  return { ...result, read, chess: read.content.listings.get('chess-club')?.data };
}

const chess = 'listings/chess-club.md';
const broken = (fields: Record<string, unknown> = {}) =>
  listingText(fields).replace('"summary":', 'summary: Learn to swim: five weeks\n"summery":');

describe('R-01 a broken file keeps its last good version', () => {
  test('from the history of the folder, past commits in which it was broken too', () => {
    const {
      chess: shown,
      shownAsBefore,
      leftOut,
    } = built({ [chess]: broken() }, [
      { [chess]: listingText({ name: 'Chess for All' }) },
      { [chess]: broken({ name: 'Broken and committed' }) },
    ]);
    expect(shown?.name).toBe('Chess for All');
    expect(leftOut).toEqual([]);
    expect(shownAsBeforeSentence(shownAsBefore[0]!)).toMatch(
      /chess-club\.md cannot be used \(line \d+, .*\)\. The site shows it as it was on \d+ \w+ \d{4}; mend it\./,
    );
  });

  test.each([
    'schools/mill-school.yaml',
    'vocabulary/interests.yaml',
    'settings/site.yaml',
    'settings/helplines.yaml',
    'organisations/hall-trust.yaml',
  ])('%s with one indent lost, merge marks, or nothing in it at all', (path) => {
    built({});
    for (const text of [`${smallFolder[path]}  extra: x\n`, `<<<<<<< HEAD\n${smallFolder[path]}`, '', '\u0000\u0001']) {
      const { shownAsBefore, chess: shown, read } = builtNow({ [path]: text });
      expect(shownAsBefore.map(({ file }) => file.endsWith(path))).toEqual([true]);
      expect(shown?.name).toBe('Chess Club');
      expect(read.content.helplines.get('helplines')?.data.helplines).toHaveLength(5);
    }
  });

  test('a file that was deleted on purpose is not brought back, nor one that was deleted and made anew', () => {
    expect(built({ [chess]: null })).toMatchObject({ chess: undefined, shownAsBefore: [] });
    repository?.remove();
    repository = testRepository({ ...smallFolder });
    const { work, git } = repository;
    rmSync(join(work, chess));
    repository.push('README.md', 'Chess has gone.');
    writeFileSync(join(work, chess), broken());
    const { files, problems } = filesIn(work);
    const read = readContent(
      files.filter(({ path }) => !path.startsWith('.git/')),
      work,
    );
    const { leftOut } = withLastGood(
      files,
      problems.filter(({ file }) => !file.includes('/.git/')),
      read,
      '2026-11-23',
    );
    expect(leftOut.map(leftOutSentence)).toEqual([expect.stringContaining('no earlier version was found; mend it')]);
    expect(git('log', '--oneline').split('\n')).toHaveLength(2);
  });

  test('a listing that never was good is left out; a school or the helplines stop the build', () => {
    expect(built({ 'listings/new.md': broken() }).leftOut).toHaveLength(1);
    repository?.remove();
    expect(() => built({ 'schools/new-school.yaml': 'name: New\nphase: primry\n' })).toThrow(
      /schools\/new-school\.yaml:2, Phase: .*Mend it and build again\. Nothing was changed\./s,
    );
    repository?.remove();
    expect(() => built({ 'settings/helplines.yaml': null })).toThrow(/helplines\.yaml.*is not there/);
  });

  test('C-02 a crisis line with another number keeps the last good file', () => {
    const wrong = String(smallFolder['settings/helplines.yaml']).replace('0800 1111', '0808 808 4994');
    const { read, shownAsBefore } = built({ 'settings/helplines.yaml': wrong });
    expect(shownAsBefore[0]?.problems[0]?.code).toBe('helpline.number');
    const phones = read.content.helplines.get('helplines')?.data.helplines.map(({ phone }) => phone);
    expect(phones).toContain('0800 1111');
  });
});

describe('no more is shown than was meant', () => {
  const meant = (before: Record<string, unknown>, now: Record<string, unknown>) => {
    const earlier = readContent([{ path: chess, bytes: new TextEncoder().encode(listingText(before)) }]);
    const data = earlier.content.listings.get('chess-club')?.data;
    expect(data).toBeDefined();
    return noMoreThanMeant('listings', data, new TextEncoder().encode(broken(now)));
  };

  test.each(['closed', 'paused', 'draft'])('a listing that now says it is %s is not shown as open', (status) => {
    expect(meant({}, { status })).toMatchObject({ data: { status } });
  });

  test('a mistyped status stays what it nearly says; one that nobody knows counts as paused', () => {
    expect(meant({}, { status: 'publishd' })).toMatchObject({ data: { status: 'published' } });
    expect(meant({}, { status: 'Close' })).toMatchObject({ data: { status: 'closed' } });
    expect(meant({}, { status: 'cancelled' })).toMatchObject({ data: { status: 'paused' } });
  });

  test('a closed one is not opened again by its earlier version', () => {
    expect(meant({ status: 'closed' }, {})).toMatchObject({ data: { status: 'closed' } });
  });

  test('an address hidden since, or an agreement taken back, keeps the earlier version off', () => {
    const hidden = [{ area: 'Millside', hideExactAddress: true }];
    expect(meant({}, { places: hidden })).toMatchObject({ reason: expect.stringContaining('hides an address') });
    expect(meant({}, { consent: undefined })).toMatchObject({ reason: expect.stringContaining('agreed') });
    expect(meant({}, { consent: { givenOn: '' } })).toMatchObject({ reason: expect.stringContaining('agreed') });
  });

  test('a telephone number that was taken out stays out; one that was changed does not', () => {
    const contact = { phone: '01632 960123', email: 'chess@example.org' };
    expect(meant({ contact }, { contact: { email: contact.email } })).toMatchObject({
      data: { contact: { email: contact.email } },
      changed: ['without its phone, which the new text no longer has'],
    });
    expect(meant({ contact }, { contact: { ...contact, phone: '01632 96' } })).toMatchObject({ changed: [] });
  });

  test('an end that is set now counts', () => {
    expect(meant({}, { publishTo: '2026-10-01' })).toMatchObject({ data: { publishTo: '2026-10-01' } });
  });

  test('a file that is nothing any more takes nothing away', () => {
    const { data } = readContent([
      { path: chess, bytes: new TextEncoder().encode(listingText()) },
    ]).content.listings.get('chess-club')!;
    for (const text of ['', '<!doctype html><title>Sign in</title>', '%PDF-1.7'])
      expect(noMoreThanMeant('listings', data, new TextEncoder().encode(text))).toEqual({ data, changed: [] });
  });
});
