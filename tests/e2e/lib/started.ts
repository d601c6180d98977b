/** `npm start` for a journey: on a copy of the tests' content (or of `from`), with a cache of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { testDay } from './sites.ts';

export interface Started {
  address: string;
  /** The copy of the content, which the journey may change. */
  content: string;
  stop(): void;
}

/** Starts it, and waits until its pages and its editor are there. */
export async function started(name: string, port: number, from = 'tests/content'): Promise<Started> {
  const content = `.cache/test/${name}-content`;
  rmSync(content, { recursive: true, force: true });
  cpSync(from, content, { recursive: true });
  const server = spawn(process.execPath, ['scripts/start.ts', '--port', String(port), '--content', content], {
    env: { ...process.env, FINGERPOST_TODAY: testDay, FINGERPOST_CACHE: `.cache/test/${name}-astro` },
    stdio: 'ignore',
    // Its own group, so that what it starts in turn is stopped with it.
    detached: process.platform !== 'win32',
  });
  const address = `http://localhost:${port}/`;
  const stop = () => stopGroup(server);
  for (const path of ['', 'admin/']) {
    if (!(await answers(`${address}${path}`))) {
      stop();
      throw new Error(`“npm start” did not answer at ${address}${path}.`);
    }
  }
  return { address, content, stop };
}

async function answers(address: string): Promise<boolean> {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return false;
}

function stopGroup(server: ChildProcess): void {
  if (process.platform === 'win32') server.kill();
  else if (server.pid) process.kill(-server.pid);
}
