/** Sends letters by any SMTP server. */
import { createTransport } from 'nodemailer';
import type { Letter } from './services.ts';

/** `smtp`: `smtps://name:password@mail.example.org:465`. */
export function mailBy(smtp: string, from: string): (letter: Letter) => Promise<void> {
  const transport = createTransport(smtp, {
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  } as never);
  return async (letter) => {
    // Out-of-office programs answer no letter that says it is from a program.
    await transport.sendMail({ from, ...letter, headers: { 'Auto-Submitted': 'auto-generated' } });
  };
}
