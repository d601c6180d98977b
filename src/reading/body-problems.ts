/** What may stand in a Markdown body: words, lists, headings and safe links; no web code, no pictures from elsewhere. */
import type { Nodes } from 'mdast';
import { textProblem } from '../schema/text.ts';
import { webAddressProblem } from '../schema/web-address.ts';
import { nodesOf, wordsOf } from './markdown-nodes.ts';
import type { Finding } from './problem.ts';

const textRules = [
  'text.lone_surrogate',
  'text.control',
  'text.invisible',
  'text.combining_marks',
  'url.userinfo',
  'url.scheme',
];

/** Characters without an empty line between. The time to find what is *emphasised* grows with the square of this. */
const longestParagraph = 4000;

interface BodyRules {
  /** What problems call it. */
  field?: string | undefined;
  /** True where it may show the pictures of the folder `pictures` beside it. */
  pictures?: boolean | undefined;
}

/** Problems of a body; `firstLine` is the line of the file on which it starts, `longest` a number of characters. */
export function bodyProblems(body: string, firstLine: number, longest: number, rules: BodyRules = {}): Finding[] {
  const { field = 'Text', pictures = false } = rules;
  const tooMuch = (code: string, message: string) => [{ line: firstLine, field, code, message }];
  if (body.length > longest)
    return tooMuch('text.too_long', `is ${body.length} characters long; write at most ${longest}`);
  if (body.split(/\n[ \t]*\n/).some((paragraph) => paragraph.length > longestParagraph))
    return tooMuch('text.long_paragraph', `has a paragraph of over ${longestParagraph} characters; break it up`);

  const nodes = nodesOf(body);
  if (!nodes) return tooMuch('text.depth', 'has things inside things too many times over; write it more simply');
  const problems: Finding[] = [];
  for (const node of nodes) {
    const line = firstLine + (node.position?.start.line ?? 1) - 1;
    const problem = nodeProblem(node, pictures);
    // `<b>` and `</b>` are two nodes and one mistake.
    const told = problems.some((other) => other.line === line && other.code === problem?.code);
    if (problem && !told) problems.push({ line, field, ...problem });
  }
  return problems;
}

function nodeProblem(node: Nodes, pictures: boolean): { code: string; message: string } | null {
  switch (node.type) {
    case 'html':
      return {
        code: 'html.not_allowed',
        message: `has web code in it (“${node.value.split('\n')[0]?.slice(0, 40)}”); write plain words`,
      };
    case 'image':
      if (pictures && /^pictures\/[a-z0-9-]+\.webp$/.test(node.url)) return altProblem(node.alt);
      return isOfThisSite(node.url)
        ? null
        : { code: 'image.remote', message: 'shows a picture from another website; delete it' };
    case 'link':
      return linkProblem(node.url) ?? saidProblem(wordsOf(node), node.url) ?? textProblem(node.title ?? '', textRules);
    case 'definition':
      return linkProblem(node.url) ?? textProblem(node.title ?? '', textRules);
    case 'text':
      // Tabs and line breaks are ordinary in Markdown. A link that the parser did not take for one,
      // because its address is disguised, stays in the text: another parser might.
      return textProblem(node.value, textRules);
    case 'code':
    case 'inlineCode':
      return textProblem(node.value, ['text.lone_surrogate', 'text.control', 'text.invisible', 'url.userinfo']);
    default:
      return null;
  }
}

function altProblem(alt: string | null | undefined): { code: string; message: string } | null {
  if (alt?.trim()) return null;
  return {
    code: 'image.alt',
    message: 'shows a picture without saying what is on it; write that between the square brackets',
  };
}

/** Why a link is refused, after the Markdown parser has decoded its entities; or null. */
export function linkProblem(address: string): { code: string; message: string } | null {
  // Browsers drop these characters from an address, so `java&#9;script:` is a scheme to them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  const bare = address.replace(/[\u0000-\u0020]/g, '');
  if (isOfThisSite(bare) || bare.startsWith('#')) return null;
  if (/^mailto:/i.test(bare)) return mailProblem(bare);
  if (/^tel:\+?[\d-]+$/i.test(bare)) return null;
  if (/^https?:/i.test(bare)) {
    // As it is published: a space in the middle is kept there.
    const problem = webAddressProblem(address.trim());
    return (
      problem && { code: problem.code, message: `has a link that ${problem.message} (found “${bare.slice(0, 60)}”)` }
    );
  }
  return {
    code: 'url.scheme',
    message: `has a link to “${bare.slice(0, 60)}”; links start with https://, mailto:, tel: or “/”`,
  };
}

/** An e-mail link opens a letter to one address; more in it (`?bcc=…`) would fill in what the reader does not see. */
function mailProblem(address: string): { code: string; message: string } | null {
  if (/^mailto:[^\s@?&,;:%<>]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(address)) return null;
  const message = `has an e-mail link with more in it than one address; write it like “mailto:hello@example.org” (found “${address.slice(0, 60)}”)`;
  return { code: 'url.mailto', message };
}

/** A link whose words are an address or a number leads there and nowhere else. */
function saidProblem(words: string, address: string): { code: string; message: string } | null {
  const said = words.trim();
  const tell = (found: string) => ({
    code: 'url.other_than_said',
    message: `has a link that says “${said.slice(0, 60)}” and leads to “${found.slice(0, 60)}”; let both be the same`,
  });
  if (/^tel:/i.test(address)) {
    const number = (text: string) => text.replace(/^\+44\s?(?:\(0\))?/, '0').replace(/\D/g, '');
    const isNumber = /^[+\d][\d\s()+-]{2,}$/.test(said);
    return isNumber && number(said) !== number(address.slice(4)) ? tell(address) : null;
  }
  if (/^mailto:/i.test(address)) {
    const isMail = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(said);
    return isMail && said.toLowerCase() !== address.slice(7).toLowerCase() ? tell(address) : null;
  }
  const host = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#:]\S*)?$/i.exec(said)?.[1]?.toLowerCase();
  const leads = /^https?:/i.test(address) ? hostOf(address) : null;
  if (!host || !leads || leads === host || leads.endsWith(`.${host}`) || host.endsWith(`.${leads}`)) return null;
  // “Booking.com” may be a name: only an address that is written as one is held to it.
  return /^(?:https?:\/\/|www\.)|[/?#]/i.test(said) || /\.(?:uk|org|wales|cymru)$/.test(host) ? tell(leads) : null;
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}

/** `/guides/add-a-listing/`, but not `//elsewhere.example`, which browsers take for another site. */
function isOfThisSite(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && !address.includes('\\');
}
