/** What is to be looked at in a web address that may be right. */
import punycode from 'punycode.js';
import { hostFamily } from './known-hosts.ts';

/** Each doubt about an address that is sound otherwise (see `webAddressProblem`); a message goes on from “is”/“the link”. */
export function addressDoubts(address: string): { code: string; message: string }[] {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  const doubts: { code: string; message: string }[] = [];
  const doubt = (code: string, message: string) => doubts.push({ code, message });
  if (url.protocol === 'http:')
    doubt('url.http', 'starts with http://, which others can read and change on its way; write https:// if it works');
  if (/(?:^|\.)xn--/.test(url.hostname))
    doubt(
      'url.punycode',
      `leads to “${punycode.toUnicode(url.hostname)}” (${url.hostname}); make sure that no letter in it is there to deceive`,
    );
  const family = hostFamily(url);
  if (family === 'shared')
    doubt(
      'url.shared',
      'leads to a document or a drive that somebody shares, who can change or close it; give a page of their website',
    );
  if (family === 'redirector')
    doubt('url.redirector', 'only leads on to another page; open it, and give the address of that page');
  if (family === 'linkList')
    doubt('url.link_list', 'is a page of links, which can change with every day; give the page that is meant');
  if (family === 'meeting')
    doubt('url.meeting', 'opens a meeting to whoever has it; give the page on which a family asks for the link');
  return doubts;
}
