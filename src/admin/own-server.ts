/** Decap’s proxy protocol, spoken with our own server, whose refusals are sentences for people. */
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { NotSaved } from './not-saved.ts';
import { openedVersions } from './opened-versions.ts';

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

  override async request(payload: { action: string; params: Record<string, unknown> }): Promise<unknown> {
    const response = await fetch(this.proxyUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ branch: this.branch, ...this.versions.sent(payload) }),
    }).catch(() => {
      throw new Refusal('The server does not answer. What you wrote is still here: wait a little and save again.', 0);
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) {
      this.versions.answered(payload, answer);
      return answer;
    }
    throw new Refusal(answer.error ?? `The server refused (${response.status}). Try again.`, response.status);
  }

  /** Behind the gateway this ends the session on the server too; in `npm start` there is none. */
  override async logout(): Promise<void> {
    const signOut = this.proxyUrl.replace(/edit$/, 'sign-out');
    const answer = await fetch(signOut, { method: 'POST' }).catch(() => null);
    if (answer?.ok) location.reload();
  }
}
