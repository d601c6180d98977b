/** Decap’s proxy protocol, spoken with our own server, whose refusals are sentences for people. */
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { type Changed, chosenOf, tellMerged } from './dialogs/changed-dialog.ts';
import { NotSaved } from './not-saved.ts';
import { type Asked, openedVersions } from './opened-versions.ts';

/** The status is Decap’s to read: 404 means that there is no such proposal. */
class Refusal extends NotSaved {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

export class OwnServer extends ProxyBackend {
  readonly versions = openedVersions();

  override async request(payload: Asked): Promise<unknown> {
    return this.ask(payload, this.versions.sent(payload));
  }

  private async ask(payload: Asked, sent: Asked): Promise<unknown> {
    const response = await fetch(this.proxyUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ branch: this.branch, ...sent }),
    }).catch(() => {
      throw new Refusal('The server does not answer. What you wrote is still here: wait a little and save again.', 0);
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) {
      this.versions.answered(payload, answer);
      if (answer?.merged) tellMerged();
      return answer;
    }
    const again = answer.changed ? await withChoice(sent, answer.changed) : null;
    if (again) return this.ask(payload, again);
    throw new Refusal(answer.error ?? `The server refused (${response.status}). Try again.`, response.status);
  }

  /** Behind the gateway this ends the session on the server too; in `npm start` there is none. */
  override async logout(): Promise<void> {
    const signOut = this.proxyUrl.replace(/edit$/, 'sign-out');
    const answer = await fetch(signOut, { method: 'POST' }).catch(() => null);
    if (answer?.ok) location.reload();
  }
}

/** The request once more, with what the person chose of theirs and their own; null where they went back to the form. */
async function withChoice(sent: Asked, changed: Changed): Promise<Asked | null> {
  const yields = await chosenOf(changed);
  const { dataFiles } = sent.params;
  if (yields === null || !Array.isArray(dataFiles)) return null;
  const chosen = dataFiles.map((file) => (file.path === changed.path ? { ...file, over: changed.id, yields } : file));
  return { ...sent, params: { ...sent.params, dataFiles: chosen } };
}
