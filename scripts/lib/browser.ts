/** A Chromium to test with: one that the machine has, else one that we install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runNode } from './terminal.ts';

/** How a test’s browser is started, with nothing that calls home. */
export interface Browser {
  executablePath: string;
  args: string[];
}

/** Where Chromium, Chrome or Edge sit on Linux, macOS and Windows; `$CHROME` goes before them. */
function usualPlaces(): string[] {
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  return [
    // Debian's Chromium without windows first: with them, each page of a test costs half as much again.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
  ];
}

/** The browser of this machine, or null. */
export function browserHere(): Browser | null {
  const places = [process.env.CHROME, ...usualPlaces(), chromium.executablePath()];
  const executablePath = places.find((place) => place && existsSync(place) && starts(place));
  return executablePath ? { executablePath, args: browserArguments() } : null;
}

/** Whether a program runs at all: Ubuntu’s package `chromium` is only a note that says to install another. */
function starts(program: string): boolean {
  return process.platform === 'win32' || spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
}

/** The browser of this machine, installed first where there is none. Throws a sentence where that fails. */
export async function browserForTests(): Promise<Browser> {
  const here = browserHere();
  if (here) return here;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('  No browser found: installing Chromium with apt-get.');
    await run('apt-get', ['update'], { quiet: true });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const { code } = await run('apt-get', ['install', '-y', '--no-install-recommends', name], { quiet: true });
      if (code === 0 && browserHere()) break;
    }
  }
  if (!browserHere()) {
    console.log('  No browser found: letting Playwright download its Chromium.');
    await runNode('node_modules/playwright/cli.js', ['install', 'chromium']);
  }
  const installed = browserHere();
  if (installed) return installed;
  throw new Error(
    'No browser was found and none could be installed: install Chromium or Chrome, or set CHROME to its path.',
  );
}

function browserArguments(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  // Chromium refuses to run as root inside its own sandbox.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
