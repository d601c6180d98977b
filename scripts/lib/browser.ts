/** A Chromium to test with: one that the machine has, else one that we install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runNode } from './terminal.ts';

/** Debian’s Chromium that cannot open a window: with windows, each page of a test costs half as much again. */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell';

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
    WITHOUT_WINDOWS,
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
  if (!process.env.CHROME && !existsSync(WITHOUT_WINDOWS) && mayInstall()) {
    console.log('  Installing Chromium without windows with apt-get: the journeys take a third less time in it.');
    await run('apt-get', ['update'], { quiet: true });
    await installed('chromium-headless-shell');
  }
  if (!browserHere() && mayInstall()) await installed('chromium');
  if (!browserHere()) {
    console.log('  No browser found: letting Playwright download its Chromium.');
    await runNode('node_modules/playwright/cli.js', ['install', 'chromium']);
  }
  const browser = browserHere();
  if (browser) return browser;
  throw new Error(
    'No browser was found and none could be installed: install Chromium or Chrome, or set CHROME to its path.',
  );
}

/** Root on Debian or Ubuntu: a container, as a rule. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installed(name: string): Promise<void> {
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], { quiet: true });
}

function browserArguments(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  // Chromium refuses to run as root inside its own sandbox.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
