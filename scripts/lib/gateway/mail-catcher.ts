/** A mail server that sends nothing on: it shows each letter in the terminal and on a page of this computer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { escaped } from '../../../src/domain/text/escaped.ts';
import { listening } from '../static-server.ts';

export interface CaughtLetter {
  to: string;
  subject: string;
  text: string;
}

export interface MailCatcher {
  smtp: string;
  page: string;
  close: () => void;
}

/** Starts it on this computer alone; `port` is that of the page. */
export async function mailCatcher(port: number, caught: (letter: CaughtLetter) => void): Promise<MailCatcher> {
  const letters: CaughtLetter[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    async onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const { to = [], subject = '', text = '' } = await PostalMime.parse(Buffer.concat(chunks));
      const letter = { to: to.map(({ address }) => address).join(', '), subject, text };
      letters.unshift(letter);
      caught(letter);
      done();
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port: smtpPort } = smtp.server.address() as AddressInfo;
  const server = await listening(
    createServer((_, response) => {
      const policy = "default-src 'none'; frame-ancestors 'none'";
      response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(letters));
    }),
    port,
  );
  return {
    smtp: `smtp://127.0.0.1:${smtpPort}`,
    page: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      smtp.close(() => undefined);
      server.close();
    },
  };
}

function pageOf(letters: CaughtLetter[]): string {
  const items = letters.map(({ to, subject, text }) => {
    const linked = escaped(text).replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`);
    return `<article><h2>${escaped(subject)}</h2><p>To ${escaped(to)}</p><pre>${linked}</pre></article>`;
  });
  const all = items.join('\n') || '<p>None yet. Ask for a sign-in link, and load this page again.</p>';
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Letters</title><h1>Letters</h1>\n${all}`;
}
