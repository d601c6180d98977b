/**
 * Browsers that Playwright does not drive: Firefox with pages kept in memory, WebKit, and a Chromium of 2023.
 *
 * A journey in them uses what they all can: open an address, ask the page something, press a key.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type KeyInput, launch } from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { WebSocket } from 'ws';
import { otherBrowsersHere } from '../../../scripts/lib/other-browsers.ts';

export interface RealBrowser {
  open(address: string): Promise<void>;
  /** What a JavaScript expression is worth in the page. */
  ask<T>(expression: string): Promise<T>;
  /** A key pressed by hand: `Shift`, `Tab`. */
  press(key: KeyInput): Promise<void>;
  /** The page as a PDF file, where the browser can be told to make one. */
  pdf?(): Promise<Buffer>;
  close(): Promise<void>;
}

/** How each is started; null where this machine has it not. */
export const realBrowsers = { Firefox: startFirefox, WebKit: startWebKit, 'Chromium 109': startOldChromium };

export const missing: Record<keyof typeof realBrowsers, string | null> = {
  Firefox: otherBrowsersHere().firefox ? null : 'there is no Firefox: install it, or set FIREFOX to its path',
  WebKit: otherBrowsersHere().webkit ? null : 'there is no WebKit: on Debian install webkit2gtk-driver and xvfb',
  'Chromium 109': process.platform === 'linux' && process.arch === 'x64' ? null : 'it runs on Linux (x64) alone',
};

async function startFirefox(): Promise<RealBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: otherBrowsersHere().firefox as string,
    headless: true,
    extraPrefsFirefox: { 'browser.sessionhistory.max_total_viewers': 8, 'intl.accept_languages': 'en-GB' },
  });
  const page = await browser.newPage();
  // “This page asks you to confirm that you want to leave”: yes.
  page.on('dialog', (dialog) => void dialog.accept());
  return {
    // Its own `goto` waits for ever after Back to a kept page.
    async open(address) {
      const here = () => page.evaluate(arrived(address)).catch(() => false);
      await page.evaluate(`void (location.href = ${JSON.stringify(address)})`).catch(() => {});
      await until(async () => (await here()) === true, `Firefox opens ${address}`);
    },
    ask: (expression) => page.evaluate(expression) as Promise<never>,
    press: (key) => page.keyboard.press(key),
    pdf: async () => Buffer.from(await page.pdf({ format: 'a4', preferCSSPageSize: true })),
    close: () => browser.close(),
  };
}

/** WebKit of GTK, on a screen that nobody sees. */
async function startWebKit(): Promise<RealBrowser> {
  const {
    driver: program,
    browser,
    screen,
  } = otherBrowsersHere().webkit as { driver: string; browser: string; screen: string };
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve) =>
    xvfb.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`)),
  );
  const port = await freePort();
  const driving = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // Its sandbox does not start for the system’s administrator.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  const server = `http://127.0.0.1:${port}`;
  await answers(`${server}/status`);
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  const driver = await new Builder().disableEnvironmentOverrides().usingServer(server).withCapabilities(wanted).build();
  return {
    open: (address) => driver.get(address),
    ask: (expression) => driver.executeScript(`return (${expression})`),
    press: async (key) => {
      const code = webdriverKeys[key] ?? key;
      await driver.actions().keyDown(code).keyUp(code).perform();
    },
    async close() {
      await driver.quit().catch(() => {});
      driving.kill();
      xvfb.kill();
    },
  };
}

const webdriverKeys: Partial<Record<KeyInput, string>> = { Shift: '\uE008', Tab: '\uE004', Enter: '\uE007' };

/** Chromium of January 2023, the last for Windows 7 and 8: no driver of today starts it, so it is spoken to directly. */
async function startOldChromium(): Promise<RealBrowser> {
  const { executablePath } = createRequire(import.meta.url)('@sparticuz/chromium') as {
    executablePath: Promise<string> | (() => Promise<string>);
  };
  const program = await (typeof executablePath === 'function' ? executablePath() : executablePath);
  const profile = mkdtempSync(join(tmpdir(), 'fingerpost-chromium-'));
  const port = await freePort();
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-background-networking'];
  const child = spawn(program, [...options, `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`], {
    stdio: 'ignore',
    env: { ...process.env, LD_LIBRARY_PATH: dirname(program) },
  });
  await answers(`http://127.0.0.1:${port}/json/version`);
  const made = await fetch(`http://127.0.0.1:${port}/json/new`, { method: 'PUT' });
  const { webSocketDebuggerUrl } = (await made.json()) as { webSocketDebuggerUrl: string };
  const send = await protocol(webSocketDebuggerUrl);
  await send('Page.enable');
  return {
    async open(address) {
      await send('Page.navigate', { url: address });
      const loaded = async () => {
        const state = await send('Runtime.evaluate', { expression: arrived(address) });
        return (state.result as { value?: boolean }).value === true;
      };
      await until(loaded, `Chromium 109 opens ${address}`);
    },
    async ask(expression) {
      const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
      return (answer.result as { value: never }).value;
    },
    async press(key) {
      for (const type of ['keyDown', 'keyUp']) await send('Input.dispatchKeyEvent', { type, key, code: `${key}Left` });
    },
    async close() {
      await stopped(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

async function protocol(address: string): Promise<Send> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  socket.on('message', (data) => {
    const { id, result, error } = JSON.parse(String(data));
    waiting.get(id)?.(result ?? { exceptionDetails: error });
    waiting.delete(id);
  });
  await new Promise((resolve) => socket.once('open', resolve));
  let last = 0;
  return (method, params = {}) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A page may add its shortlist to the end of its address. */
const arrived = (address: string) =>
  `location.href.split('#')[0] === ${JSON.stringify(address.split('#')[0])} && document.readyState === 'complete'`;

const answers = (address: string) =>
  until(async () => (await fetch(address).catch(() => null))?.ok === true, `${address} answers`);

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
