import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordsFor } from '../src/exchange/suggestions/question-table.ts';
import type { Suggestion } from '../src/exchange/suggestions/suggestion.ts';
import { suggestionText } from '../src/exchange/suggestions/suggestion-text.ts';
import { smallFolder } from '../tests/lib/small-folder.ts';
import { applyChange } from './lib/apply-change.ts';
import { applyNewClub } from './lib/apply-new-club.ts';
import { applyStillRight } from './lib/apply-still-right.ts';
import { type Asking, suggestionSituation } from './lib/suggestions.ts';

let folder = '';
const clubPath = 'listings/chess-club.md';
const club = `---
name: Chess Club
organisation: hall-trust
type: activity
interests:
  - games
# Agreed with the caretaker.
summary: Play chess with other children.
places:
  - name: The Hall
    postcode: "ZZ1 1AA"
    latitude: 53.75
    longitude: -4
    sessions:
      - days:
          - tuesday
        starts: "16:00"
        except:
          - 2026-12-22
status: published
consent:
  givenOn: 2026-09-01
review:
  checkedOn: 2026-05-05
  checkedBy: Pastoral lead
  nextDue: 2026-11-05
---

Come and play.
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suggestion-'));
  process.env.FINGERPOST_TODAY = '2026-11-23';
  for (const [path, text] of Object.entries({ ...smallFolder, [clubPath]: club })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (answers: Record<string, string>): Suggestion => ({ kind: 'change', listing: 'chess-club', answers });
const text = (path = clubPath) => readFileSync(join(folder, path), 'utf8');

/** Applies a suggestion, answering each question with yes or no in turn; says what was said. */
async function apply(suggestion: Suggestion, given: Partial<Asking> = {}, replies: boolean[] = []): Promise<string> {
  const said: string[] = [];
  const asking: Asking = {
    ask: async (question) => {
      said.push(question);
      return replies.shift() ?? false;
    },
    say: (line) => said.push(line),
    all: false,
    fields: undefined,
    checked: false,
    interests: undefined,
    dryRun: false,
    ...given,
  };
  const how = { change: applyChange, new: applyNewClub, 'still-right': applyStillRight }[suggestion.kind];
  await how(suggestionSituation(folder, suggestion), asking);
  return said.join('\n');
}

test('only what the editor says yes to is written; comments, status and review date stay', async () => {
  const said = await apply(change({ summary: 'Chess for everyone.', cost: 'free' }), {}, [false, true, false]);
  expect(said).toContain('now:        Play chess with other children.');
  expect(said).toContain('suggested:  Chess for everyone.');
  expect(text()).toBe(club.replace('status:', 'cost:\n  kind: free\nstatus:'));
});

test('a listing is checked when the editor says that it was, by the role of whoever wrote', async () => {
  await apply(change({ cost: 'free', role: 'Club secretary' }), {}, [true, true]);
  expect(text()).toContain('checkedOn: 2026-11-23\n  checkedBy: Club secretary\n  nextDue: 2027-05-26');
});

test('sessions are read from their lines, and one that did not change keeps its last detail', async () => {
  const when = 'Tuesdays, from 4pm, not on 22 December 2026\nSaturdays 10am to noon, term time';
  await apply(change({ 'place-1-when': when }), { all: true });
  expect(text()).toContain(
    '- 2026-12-22\n      - days:\n          - saturday\n        starts: "10:00"\n        ends: "12:00"\n        season: term-time',
  );
});

test('what cannot be read as days and times is told and left alone', async () => {
  const said = await apply(change({ 'place-1-when': 'When Sam is free', 'cost-amount': 'ten', phone: 'ask' }), {
    all: true,
  });
  expect(said).toContain('“when sam is free” is not understood as days and times');
  expect(said).toContain('Nothing was taken over');
  expect(text()).toBe(club);
});

test('with a new postcode the old position goes', async () => {
  const said = await apply(change({ 'place-1-postcode': 'zz12ab' }), { all: true });
  expect(text()).toContain('postcode: "ZZ1 2AB"\n    sessions');
  expect(said).toContain('Place 1 has moved');
});

test('one changed part of the organisation’s contact keeps the rest of it', async () => {
  await apply(change({ email: 'chess@example.org' }), { all: true });
  expect(text()).toContain('contact:\n  phone: "01632 960123"\n  email: chess@example.org');
});

test('a suggestion never publishes, and pauses or closes only when asked for by name', async () => {
  await apply(change({ status: 'closed', cost: 'free' }), { all: true });
  expect(text()).toContain('status: published');
  await apply(change({ status: 'paused' }), { fields: ['status'] });
  expect(text()).toContain('status: paused');
  const said = await apply(change({ status: 'published' }), { fields: ['status'] });
  expect(said).toContain('for you to publish');
  expect(text()).toContain('status: paused');
});

test('hostile answers are refused by the schema, field by field', async () => {
  const said = await apply(
    change({
      website: 'javascript:alert(1)',
      summary: '<script>alert(1)</script>',
      email: 'a@b',
      'contact-role': '=cmd()',
      body: '<img src=x onerror=alert(1)>',
      'review-checkedOn': '2026-11-23',
      organisation: 'other',
    }),
    { fields: ['body'] },
  ).catch((error: Error) => error.message);
  expect(said).toContain('Nothing was written');
  expect(text()).toBe(club);
  expect(await apply(change({ website: 'javascript:alert(1)' }), { all: true })).toContain('must start with https://');
  expect(await apply(change({ organisation: 'other' }), { all: true })).toContain('For you to judge');
  expect(text()).toBe(club);
});

test('what contradicts itself is not written', async () => {
  await expect(apply(change({ cost: 'amount' }), { all: true })).rejects.toThrow(/Nothing was written.*\n.*How much/);
  await apply(change({ cost: 'amount', 'cost-amount': '£2.50' }), { all: true });
  await apply(change({ cost: 'free' }), { all: true });
  expect(text()).toContain('cost:\n  kind: free\n');
});

test('a suggestion is never about a file elsewhere', async () => {
  await expect(apply({ ...change({ cost: 'free' }), listing: 'other-club' })).rejects.toThrow('There is no listing');
});

test('“still right” sets the date only after the editor says yes; the next check is as far off as before', async () => {
  const still: Suggestion = { kind: 'still-right', listing: 'chess-club', answers: {} };
  expect(await apply(still, {}, [false])).toContain('Nothing was written');
  expect(text()).toBe(club);
  await apply(still, {}, [true]);
  expect(text()).toContain('checkedOn: 2026-11-23\n  checkedBy: The provider\n  nextDue: 2027-05-26');
});

test('a new club becomes a draft with an organisation', async () => {
  const answers = {
    'runs-it': 'Mill Lane Cooks',
    name: 'Cook Together',
    summary: 'Cook and eat with friends.',
    interests: 'games',
    'place-1-name': 'Mill Hall',
    'place-1-postcode': 'zz1 2ab',
    'place-1-when': 'Fridays 4pm to 6pm',
    cost: 'free',
    agrees: 'yes',
    role: 'Cook',
    reply: 'cook@example.org',
    note: 'We open in May.',
    status: 'published',
  };
  const said = await apply({ kind: 'new', listing: '', answers }, { all: true });
  expect(said).toContain('E-mail to reply to: cook@example.org');
  expect(text('listings/cook-together.md')).toContain('organisation: mill-lane-cooks');
  expect(text('listings/cook-together.md')).toContain('consent:\n  givenOn: 2026-11-23\n  byRole: Cook');
  expect(text('listings/cook-together.md')).not.toContain('status');
  expect(text('listings/cook-together.md')).not.toContain('cook@example.org');
  expect(text('organisations/mill-lane-cooks.yaml')).toBe('name: Mill Lane Cooks\ncontactRole: Cook\n');
});

test('a new club without its main things is not written, and the editor is told what to add', async () => {
  const answers = { name: 'Cook Together', summary: 'Cook and eat with friends.' };
  await expect(apply({ kind: 'new', listing: '', answers }, { all: true })).rejects.toThrow('--interests');
  expect(readdirSync(join(folder, 'listings'))).toEqual(['chess-club.md']);
  await apply({ kind: 'new', listing: '', answers }, { all: true, interests: ['football'] });
  expect(text('listings/cook-together.md')).toContain('- football');
});

test('the command takes a pasted letter and answers; --dry-run writes nothing', () => {
  const letter = suggestionText(change({ cost: 'free', kit: 'None' }), 'Chess Club', wordsFor).replace(/^/gm, '> ');
  const run = (input: string, ...words: string[]) =>
    spawnSync(process.execPath, ['scripts/apply-suggestion.ts', '--content', folder, ...words], {
      input,
      encoding: 'utf8',
    });
  expect(run(`${letter}\ny\nn\nn\n`, '--dry-run').stdout).toContain('1 field would be written');
  expect(text()).toBe(club);
  expect(run(`${letter}\ny\n`).status).toBe(1);
  expect(text()).toBe(club);
  const done = run(`${letter}\ny\nn\nn\n`);
  expect([done.status, done.stderr]).toEqual([0, '']);
  expect(text()).toContain('cost:\n  kind: free');
  expect(run('Hello, we have moved.').stderr).toContain('has no suggestion in it');
});
