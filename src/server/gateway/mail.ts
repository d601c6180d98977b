/** Sends letters by any SMTP server. */
import { createTransport } from 'nodemailer';
import type { Services } from './services.ts';

/** How long an answer is good for, and how long a person waits for one: milliseconds. */
const goodFor = 20_000;
const longest = 6_000;

/** `smtp`: `smtps://name:password@mail.example.org:465`. */
export function mailBy(smtp: string, from: string): Pick<Services, 'mail' | 'mailAnswers'> {
  const transport = createTransport(smtp, {
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  } as never);
  let asked = { at: 0, answers: Promise.resolve(false) };
  return {
    async mail(letter) {
      // Out-of-office programs answer no letter that says it is from a program.
      await transport.sendMail({ from, ...letter, headers: { 'Auto-Submitted': 'auto-generated' } });
    },
    mailAnswers() {
      // Whoever asks often must not make us ask the mail server as often.
      if (Date.now() - asked.at > goodFor) asked = { at: Date.now(), answers: answers(transport) };
      return asked.answers;
    },
  };
}

async function answers(transport: ReturnType<typeof createTransport>): Promise<boolean> {
  let clock: NodeJS.Timeout | undefined;
  const tooLong = new Promise<false>((resolve) => {
    clock = setTimeout(resolve, longest, false);
  });
  const verified = transport.verify().then(
    () => true,
    (error: Error) => {
      console.error(`The mail server does not answer: ${error.message}`);
      return false;
    },
  );
  return Promise.race([verified, tooLong]).finally(() => clearTimeout(clock));
}
