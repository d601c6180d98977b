/** One request to our own server, in Decap’s proxy protocol; its refusals are sentences for people. */
import { NotSaved } from './not-saved.ts';

export interface Asked {
  action: string;
  params: Record<string, unknown>;
}

/** The status is Decap’s to read: 404 means that there is no such proposal. */
export class Refusal extends NotSaved {
  readonly status: number;
  /** What else the server said of it. */
  readonly answer: Record<string, unknown>;
  constructor(message: string, status: number, answer: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.answer = answer;
  }
}

/** The answer of the server at `address`; throws a `Refusal`. */
export async function askServer(address: string, asked: object): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(asked),
  }).catch(() => {
    throw new Refusal('The server does not answer. What you wrote is still here: wait a little and save again.', 0);
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw new Refusal(answer.error ?? `The server refused (${response.status}). Try again.`, response.status, answer);
}
