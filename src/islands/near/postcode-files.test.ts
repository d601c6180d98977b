import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { postcodeFilesAt } from './postcode-files.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Files of which the first `hanging` are never answered; gives back how often one was asked for. */
function filesOfHost(name: string, hanging: number) {
  const asked = vi.fn(async (_: string, { signal }: RequestInit) => {
    if (asked.mock.calls.length > hanging) return new Response('null');
    return new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  });
  vi.stubGlobal('fetch', asked);
  return { asked, files: postcodeFilesAt({ near: `/${name}.json`, table: null, folder: '/postcodes/' }) };
}

test('a file that is never answered is given up after ten seconds, and asked for again at the next press', async () => {
  const { asked, files } = filesOfHost('never', 1);
  const first = files.near().catch(() => 'given up');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await first).toBe('given up');
  await files.near();
  expect(asked).toHaveBeenCalledTimes(2);
});

test('who presses again while a file hangs is answered by a new one', async () => {
  const { asked, files } = filesOfHost('healed', 1);
  const first = files.near().catch(() => 'given up');
  await vi.advanceTimersByTimeAsync(3000);
  await files.near();
  expect(asked).toHaveBeenCalledTimes(2);
  expect(await first).toBe('given up');
});

test('a file that has come, or was asked for a moment ago, is not asked for twice', async () => {
  const { asked, files } = filesOfHost('here', 0);
  await Promise.all([files.near(), files.near()]);
  await vi.advanceTimersByTimeAsync(60_000);
  await files.near();
  expect(asked).toHaveBeenCalledTimes(1);
});
