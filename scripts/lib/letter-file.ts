import { createTransport } from 'nodemailer';

interface Letter {
  to?: string;
  from?: string;
  subject: string;
  text: string;
}

/** A letter as a file that mail programs open ready to send (RFC 5322; `X-Unsent` opens it as a draft in Outlook). */
export async function letterFile(letter: Letter): Promise<string> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({ ...letter, headers: { 'X-Unsent': '1' } });
  return message.toString();
}
