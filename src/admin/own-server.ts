/** Decap’s proxy protocol, spoken with our own server. */
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { localForage } from 'decap-cms-lib-util';
import { type Changed, chosenOf, tellMerged } from './dialogs/changed-dialog.ts';
import { type Asked, askServer, Refusal } from './protocol/ask-server.ts';
import { opened } from './protocol/opened-versions.ts';
import { type OpenProposal, proposalsAtOnce } from './protocol/proposals-at-once.ts';
import { signOut } from './recovery/signing-out.ts';

export class OwnServer extends ProxyBackend {
  readonly atOnce = proposalsAtOnce();

  override async request(payload: Asked): Promise<unknown> {
    const known = this.atOnce.answerTo(payload);
    if (known === undefined) return this.ask(payload, opened.sent(payload));
    opened.answered(payload, known);
    return known;
  }

  /** Their texts come along in one answer, and what Decap asks of each next is answered from it. */
  override async unpublishedEntries(): Promise<string[]> {
    const all = await this.ask(...both({ action: 'unpublishedEntriesWhole', params: {} }));
    return this.atOnce.keep(all as OpenProposal[]);
  }

  private async ask(payload: Asked, sent: Asked): Promise<unknown> {
    try {
      const answer = (await askServer(this.proxyUrl, { branch: this.branch, ...sent })) as { merged?: true } | null;
      opened.answered(payload, answer);
      if (answer?.merged) tellMerged();
      return answer;
    } catch (error) {
      const changed = error instanceof Refusal && (error.answer.changed as Changed | undefined);
      const again = changed ? await withChoice(sent, changed) : null;
      if (again) return this.ask(payload, again);
      throw error;
    }
  }

  /** Behind the gateway this ends the session on the server too; in `npm start` there is none. */
  override async logout(): Promise<void> {
    const address = this.proxyUrl.replace(/edit$/, 'sign-out');
    let isThere = true;
    const end = async () => {
      const answer = await fetch(address, { method: 'POST' }).catch(() => null);
      isThere = answer?.status !== 404;
      return answer?.ok === true;
    };
    const isOut = await signOut(end, localForage, localStorage, (question) => confirm(question));
    if (isOut) location.reload();
    // Decap would show its sign-in page all the same: whoever is still signed in stays where they are.
    else if (isThere) await new Promise(() => undefined);
  }
}

const both = (asked: Asked): [Asked, Asked] => [asked, asked];

/** The request once more, with what the person chose of theirs and their own; null where they went back to the form. */
async function withChoice(sent: Asked, changed: Changed): Promise<Asked | null> {
  const yields = await chosenOf(changed);
  const { dataFiles } = sent.params;
  if (yields === null || !Array.isArray(dataFiles)) return null;
  const chosen = dataFiles.map((file) => (file.path === changed.path ? { ...file, over: changed.id, yields } : file));
  return { ...sent, params: { ...sent.params, dataFiles: chosen } };
}
