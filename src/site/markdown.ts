/** Markdown of listings, pages and guides as safe HTML. */
import type { Element, Root } from 'hast';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { contentLink } from './addresses.ts';

/**
 * What may come out: text, headings, lists, links, tables, and pictures that are handed over. Raw HTML in the
 * Markdown is dropped (`remark-rehype` without `allowDangerousHtml`), and then everything not named here.
 */
const allowed: Options = {
  ...defaultSchema,
  tagNames: [
    'h2',
    'h3',
    'h4',
    'p',
    'ul',
    'ol',
    'li',
    'a',
    'strong',
    'em',
    'del',
    'br',
    'hr',
    'blockquote',
    'code',
    'pre',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'img',
  ],
  attributes: { a: ['href'], th: ['scope'], ol: ['start'], img: ['src', 'alt'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
  clobberPrefix: '',
};

const sanitised = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(lowerHeadings)
  .use(rehypeSanitize, allowed)
  .use(safeLinks)
  .use(knownPictures)
  .use(rehypeStringify);

// The same listing stands on the pages of many schools.
const known = new Map<string, string>();

/** A picture as the site serves it; `src` is its address, the others are pixels. */
export interface ShownPicture {
  src: string;
  width: number;
  height: number;
}

/** By how the text names them: `pictures/the-list.webp`. */
export type Pictures = ReadonlyMap<string, ShownPicture>;

/**
 * `markdown` as HTML that can hold no script, handler or link but http(s), mailto, tel and the site's own. It shows
 * `pictures` and no others: those of listings are fields of their own.
 */
export function htmlFrom(markdown: string, pictures?: Pictures): string {
  if (pictures) return String(sanitised.processSync({ value: markdown, data: { pictures } }));
  const before = known.get(markdown);
  if (before !== undefined) return before;
  const html = String(sanitised.processSync(markdown));
  known.set(markdown, html);
  return html;
}

/** The page has its own h1: a `#` in content becomes h2, and so on down. */
function lowerHeadings() {
  return (tree: Root) =>
    visit(tree, 'element', (node: Element) => {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (level === '1') node.tagName = 'h2';
    });
}

/** Links off the site say nothing of the visitor (P-19, S-14); a link with nowhere safe to go becomes its own text. */
function safeLinks() {
  return (tree: Root) =>
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName !== 'a') return;
      const href = node.properties.href;
      if (typeof href !== 'string' || href === '' || href.startsWith('//')) {
        if (parent && index !== undefined) parent.children.splice(index, 1, ...node.children);
        return [SKIP, index ?? 0];
      }
      node.properties.href = contentLink(href);
      if (/^https?:/.test(href)) node.properties.rel = ['noopener', 'noreferrer'];
      return undefined;
    });
}

/** A picture that was handed over is shown, with its size, so that the page does not jump; any other is left out. */
function knownPictures() {
  return (tree: Root, { data }: { data: Record<string, unknown> }) => {
    const pictures = data.pictures as Pictures | undefined;
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName !== 'img' || !parent || index === undefined) return undefined;
      const picture = pictures?.get(String(node.properties.src));
      if (picture) {
        node.properties = { alt: node.properties.alt, ...picture, loading: 'lazy', decoding: 'async' };
        return undefined;
      }
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

/** The words of Markdown, without its signs. */
export function plainText(markdown: string): string {
  return htmlFrom(markdown).replaceAll(/<[^>]*>|&#?\w+;/g, ' ');
}
