/** A program for `killed.test.ts`: saves without end, and says each turn that was answered as done. */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { answerEdit } from '../../src/server/embedded/own-computer.ts';
import { editAnswer } from '../../src/server/gateway/edit/answer.ts';
import type { Person } from '../../src/server/gateway/people.ts';
import { bareGit } from '../../src/server/gateway/repositories/bare-git.ts';
import type { Services } from '../../src/server/gateway/services.ts';
import { folderStore } from '../../src/server/gateway/stores/folder.ts';
import { listingText } from './small-folder.ts';

const [what, at = '', from] = process.argv.slice(2);
const text = (turn: number) => listingText({ summary: `Turn ${turn}.` });
const file = (name: string, turn: number) => ({ path: `content/listings/${name}.md`, slug: name, raw: text(turn) });
const options = { commitMessage: 'x', collectionName: 'listings' };
const done = (turn: number) => writeSync(1, `${turn}\n`);

/** Two files of one save, in a content folder. */
async function onOwnComputer(turn: number): Promise<void> {
  const dataFiles = [file('pair-a', turn), file('pair-b', turn)];
  const { status, json } = await answerEdit(at, { action: 'persistEntry', params: { dataFiles, options } });
  if (status !== 200) throw new Error(JSON.stringify(json));
}

const me: Person = { email: 'office@example.org', role: 'staff', organisations: [] };

/** A save straight to the site, a proposal, and each third time its publication. */
function inGateway(): (turn: number) => Promise<void> {
  const services: Services = {
    store: folderStore(join(at, 'private')),
    git: bareGit(join(at, 'directory.git')),
    mail: async () => undefined,
    mailAnswers: async () => true,
    settings: { site: new URL('https://larkbridge.example.org/'), folder: 'content', people: [me] },
    clock: Date.now,
    random: (bytes) => crypto.getRandomValues(bytes),
  };
  const ask = (action: string, params: object) => editAnswer(services, me, { action, params });
  return async (turn) => {
    await ask('persistEntry', { dataFiles: [file('straight', turn)], options });
    const proposal = { ...options, useWorkflow: true, status: 'draft' };
    const saved = await ask('persistEntry', { dataFiles: [file('proposed', turn)], options: proposal });
    const { version } = saved as { version: number };
    const named = { collection: 'listings', slug: 'proposed', version };
    if (turn % 3 === 0) await ask('publishUnpublishedEntry', named);
  };
}

const act = what === 'gateway' ? inGateway() : onOwnComputer;
for (let turn = Number(from); ; turn++) {
  await act(turn);
  done(turn);
}
