/** Requests to a git host’s API. The token goes into a header here and nowhere else. */

interface HostRequest {
  method?: 'GET' | 'POST' | 'PATCH';
  body?: unknown;
  headers?: Record<string, string>;
}

/** A host’s “no”, by its status; what it said is not told on, because nobody knows what is in it. */
export class HostRefused extends Error {
  readonly status: number;

  constructor(status: number, what: string) {
    super(`The git host answered ${status} to ${what}.`);
    this.status = status;
  }
}

export type AskHost = (path: string, request?: HostRequest) => Promise<Response>;

/** Asks below an address; throws `HostRefused` for everything but success. */
export function askHost(at: string, ours: Record<string, string>, fetch = globalThis.fetch): AskHost {
  return async (path, { method = 'GET', body, headers = {} } = {}) => {
    const response = await fetch(`${at}${path}`, {
      method,
      // A host that sends us elsewhere must not get the token there.
      redirect: 'error',
      headers: { ...ours, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(20_000),
    });
    if (!response.ok) throw new HostRefused(response.status, `${method} ${path.split('?')[0]}`);
    return response;
  };
}

/** Null where the host has no such thing. */
export function nullIfMissing(error: unknown): null {
  if (error instanceof HostRefused && error.status === 404) return null;
  throw error;
}

export const pathInUrl = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
