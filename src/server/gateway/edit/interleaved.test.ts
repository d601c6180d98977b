/**
 * People at work on one listing in any order: what the gateway has answered with “saved” is on the site or in the proposal,
 * or somebody who saw it wrote over it.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryGit } from '../../../../tests/lib/memory-git.ts';
import { mockGithubFiles } from '../../../../tests/lib/mock-github-files.ts';
import { listingText, smallFolder } from '../../../../tests/lib/small-folder.ts';
import { partner, staff } from '../../../../tests/lib/test-gateway.ts';
import { readContentFile } from '../../../reading/read-file.ts';
import type { Person } from '../people.ts';
import { ChangedMeanwhile, Refused } from '../refused.ts';
import { github } from '../repositories/github.ts';
import type { Services } from '../services.ts';
import { memoryStore } from '../stores/memory.ts';
import { editAnswer } from './answer.ts';

const path = 'content/listings/chess-club.md';
const named = { collection: 'listings', slug: 'chess-club' };
const fields = ['name', 'summary', 'whoFor'] as const;
type Field = (typeof fields)[number];

/** What one of three tabs does next: two of the club's, one of the school's. */
type Deed =
  | { tab: number; does: 'open' }
  | { tab: number; does: 'save'; field: Field; ifChanged: 'over' | 'yield' | 'leave' }
  | { tab: number; does: 'publish'; only?: Field }
  | { tab: number; does: 'status' };

const tab = fc.integer({ min: 0, max: 2 });
const field = fc.constantFrom(...fields);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ tab, does: fc.constant('open' as const) }),
  fc.record({
    tab,
    does: fc.constant('save' as const),
    field,
    ifChanged: fc.constantFrom('over' as const, 'yield' as const, 'leave' as const),
  }),
  fc.record({ tab: fc.constant(2), does: fc.constant('publish' as const), only: fc.option(field, { nil: undefined }) }),
  fc.record({ tab, does: fc.constant('status' as const) }),
);

/** What happens at the same moment, each in a tab of its own. */
const round = fc.uniqueArray(deed, { minLength: 1, maxLength: 2, selector: ({ tab: each }) => each });

interface Tab {
  me: Person;
  opened: string;
  form: Record<string, unknown>;
  version: number;
}

function directory() {
  const files = Object.fromEntries(Object.entries(smallFolder).map(([name, text]) => [`content/${name}`, text]));
  const git = memoryGit({ ...files, [path]: listingText() });
  const place = { at: 'https://api.github.com', repository: 'larkbridge/directory', branch: 'main', token: 'x' };
  let now = Date.parse('2026-11-23T09:00:00Z');
  const services: Services = {
    store: memoryStore(),
    git: github(place, mockGithubFiles(git, 'x')),
    mail: async () => undefined,
    mailAnswers: async () => true,
    settings: { site: new URL('https://larkbridge.example.org/'), folder: 'content', people: [staff, partner] },
    clock: () => now++,
    random: (bytes) => crypto.getRandomValues(bytes),
  };
  const ask = (me: Person, action: string, params: object = {}) => editAnswer(services, me, { action, params });
  return { ask, onSite: () => new TextDecoder().decode(git.files().get(path)) };
}

/** The fields that are written in a listing's text. */
function fieldsIn(text: string): Record<Field, unknown> {
  const { data } = readContentFile({ path, kind: 'listings', bytes: new TextEncoder().encode(text) });
  return Object.fromEntries(fields.map((each) => [each, data?.[each]])) as Record<Field, unknown>;
}

test('no saved word is lost, whoever opens, saves, publishes in part or changes the status in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { maxLength: 10 }), async (rounds) => {
      const { ask, onSite } = directory();
      const tabs: Tab[] = [partner, partner, staff].map((me) => ({ me, opened: '', form: {}, version: 0 }));
      const expected = { ...fieldsIn(onSite()) };
      let count = 0;

      const openedBy = async (me: Person): Promise<{ text: string; version: number }> => {
        const found = await ask(me, 'unpublishedEntry', named).catch(() => null);
        if (!found) return { text: onSite(), version: 0 };
        const file = await ask(me, 'unpublishedEntryDataFile', { ...named, path }).catch(() => null);
        // Published between the two: whoever is told so loads the page again.
        if (!file) return openedBy(me);
        return { text: (file as { data: string }).data, version: (found as { version: number }).version };
      };
      const open = async (mine: Tab) => {
        const { text, version } = await openedBy(mine.me);
        Object.assign(mine, { opened: text, form: fieldsIn(text), version });
      };
      for (const mine of tabs) await open(mine);

      /** Gives what was saved of it, or nothing where it was refused. */
      const save = async (mine: Tab, { field: of, ifChanged }: Extract<Deed, { does: 'save' }>) => {
        mine.form[of] = `Word ${++count}`;
        const value = mine.form[of];
        const raw = listingText(mine.form);
        const sent = (more: object) =>
          ask(mine.me, 'persistEntry', {
            dataFiles: [{ slug: 'chess-club', path, raw, opened: mine.opened, ...more }],
            options: { commitMessage: 'x', collectionName: 'listings', useWorkflow: true, status: 'draft' },
          }) as Promise<{ version: number }>;
        const answered = ({ version }: { version: number }) => Object.assign(mine, { opened: raw, version });
        try {
          answered(await sent({}));
          return [of, value] as const;
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          if (!(error instanceof ChangedMeanwhile) || ifChanged === 'leave') {
            // Whoever is refused and goes, loads the page again.
            await open(mine);
            return null;
          }
          const { id, differences } = error.changed;
          const others = differences.map(({ field: each }) => each);
          const yields = ifChanged === 'yield' ? others : others.filter((each) => each !== of);
          const again = await sent({ over: id, yields }).catch(() => null);
          if (again) answered(again);
          else await open(mine);
          return again && !yields.includes(of) ? ([of, value] as const) : null;
        }
      };
      const act = async (one: Deed) => {
        const mine = tabs[one.tab] as Tab;
        if (one.does === 'open') await open(mine);
        else if (one.does === 'save') return save(mine, one);
        else if (one.does === 'status')
          await ask(mine.me, 'updateUnpublishedEntryStatus', {
            ...named,
            version: mine.version || 1,
            newStatus: 'pending_review',
          }).then((answer) => Object.assign(mine, answer), ignored);
        else {
          const only = one.only && { fields: [`${path} ${one.only}`] };
          await ask(mine.me, 'publishUnpublishedEntry', { ...named, version: mine.version || 1, ...only }).catch(
            ignored,
          );
        }
        return null;
      };

      for (const deeds of rounds) {
        const saved = (await Promise.all(deeds.map(act))).filter((each) => each !== null);
        // Of two at the same moment that change one field, the second has seen the first or was refused.
        const found = fieldsIn((await openedBy(staff)).text);
        for (const each of fields) {
          const words = saved.filter(([of]) => of === each).map(([, value]) => value);
          if (words.length > 0) expect(words).toContain(found[each]);
          else expect(found[each], each).toEqual(expected[each]);
          expected[each] = found[each];
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

function ignored(error: unknown) {
  if (!(error instanceof Refused)) throw error;
}
