/** What may stand in a Markdown body: words, lists, headings and safe links; no web code, no pictures from elsewhere. */
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { textProblem } from '../schema/text.ts';
import { webAddressProblem } from '../schema/web-address.ts';
import type { Finding } from './problem.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const textRules = ['text.lone_surrogate', 'text.control', 'text.invisible', 'text.combining_marks', 'url.scheme'];

/** No honest text has lists in quotations in lists … this deep; parsers and browsers fall over far deeper ones. */
const deepest = 30;
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

/** Every node of a Markdown text in its order; null where they lie too deep. */
function nodesOf(body: string): Nodes[] | null {
  let waiting: { node: Nodes; depth: number }[];
  try {
    waiting = [{ node: markdown.parse(body), depth: 0 }];
  } catch (error) {
    // The parser goes one call deeper for each node inside a node, until there is no room.
    if (error instanceof RangeError) return null;
    throw error;
  }
  const nodes: Nodes[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return null;
    nodes.push(node);
    if ('children' in node)
      for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
  return nodes;
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
    case 'definition':
      return linkProblem(node.url) ?? textProblem(node.title ?? '', textRules);
    case 'text':
      // Tabs and line breaks are ordinary in Markdown. A link that the parser did not take for one,
      // because its address is disguised, stays in the text: another parser might.
      return textProblem(node.value, textRules);
    case 'code':
    case 'inlineCode':
      return textProblem(node.value, ['text.lone_surrogate', 'text.control', 'text.invisible']);
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
  if (/^mailto:[^?]+@[^?]+$/i.test(bare) || /^tel:\+?[\d-]+$/i.test(bare)) return null;
  if (/^https?:/i.test(bare)) {
    const problem = webAddressProblem(bare);
    return (
      problem && { code: problem.code, message: `has a link that ${problem.message} (found “${bare.slice(0, 60)}”)` }
    );
  }
  return {
    code: 'url.scheme',
    message: `has a link to “${bare.slice(0, 60)}”; links start with https://, mailto:, tel: or “/”`,
  };
}

/** `/guides/add-a-listing/`, but not `//elsewhere.example`, which browsers take for another site. */
function isOfThisSite(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && !address.includes('\\');
}
