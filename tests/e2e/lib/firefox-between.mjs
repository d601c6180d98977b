#!/usr/bin/env node
/**
 * Stands between Playwright and a Firefox of the system: both speak WebDriver BiDi, but not the same words.
 *
 * Playwright starts it as if it were Firefox. It starts the real one (`$FIREFOX`) and hands every message on, but for
 * two: a command that Firefox ESR does not know is answered here, and text is put into boxes as a hand would.
 */
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

const firefox = spawn(process.env.FIREFOX ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));
firefox.on('exit', (code) => process.exit(code ?? 0));

let told = '';
firefox.stderr.on('data', (data) => {
  told += data;
  const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(told);
  if (!found) return;
  told = '';
  standBetween(found[1]);
});

/** @param {string} address */
function standBetween(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    // What Playwright waits for.
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${/** @type {any} */ (server.address()).port}`);
  });
  server.on('connection', (near, { url }) => {
    const far = new WebSocket(`${address}${url}`, { maxPayload: 2 ** 30, perMessageDeflate: false });
    /** @type {string[]} */
    const waiting = [];
    far.on('open', () => {
      for (const each of waiting.splice(0)) far.send(each);
    });
    near.on('message', (data) => {
      const text = String(data);
      const { id, method } = JSON.parse(text);
      if (method === 'emulation.setMediaFeaturesOverride')
        return near.send(JSON.stringify({ type: 'success', id, result: {} }));
      const sent = method === 'script.callFunction' ? withTextTyped(text) : text;
      if (far.readyState === WebSocket.OPEN) far.send(sent);
      else waiting.push(sent);
    });
    far.on('message', (data) => near.send(String(data)));
    near.on('close', () => far.close());
    far.on('close', () => near.close());
    far.on('error', () => near.close());
  });
}

/**
 * `fill()` sets the value, which React does not notice: Firefox inserts the text instead.
 * @param {string} text
 */
function withTextTyped(text) {
  return text.replace('window.__pw_bidiInsertText(text3)', "void document.execCommand('insertText', false, text3)");
}
