/** In milliseconds: a file of which nothing comes for so long is taken for one that does not come. */
const longestSilence = 10_000;

interface Options extends RequestInit {
  signal?: AbortSignal | null;
  /** Where the page itself says by then that it waits, it may wait longer, in milliseconds. */
  silence?: number;
}

/**
 * `fetch`, for every file that a visitor's browser asks for. Rejects where nothing comes for ten seconds, in the
 * beginning or in the middle: by itself a browser waits for minutes, and a page with it. A slow line is no silence: the
 * answer is given back when all of it is here.
 */
export async function fetchFile(url: string, { silence = longestSilence, signal, ...init }: Options = {}) {
  const giveUp = new AbortController();
  const stop = () => giveUp.abort();
  let waiting = setTimeout(stop, silence);
  const hear = () => {
    clearTimeout(waiting);
    waiting = setTimeout(stop, silence);
  };
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const answer = await fetch(url, { ...init, signal: giveUp.signal });
    const body = await wholeBody(answer, hear);
    const { status, statusText, headers } = answer;
    return body ? new Response(body, { status, statusText, headers }) : answer;
  } finally {
    clearTimeout(waiting);
    signal?.removeEventListener('abort', stop);
  }
}

/** Calls `hear` whenever something came; null where the answer has no body. */
async function wholeBody({ body }: Response, hear: () => void): Promise<Blob | null> {
  if (!body) return null;
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    hear();
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value);
  }
}
