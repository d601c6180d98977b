/** A Markdown text as its parts, by the very parser that publishes it (`src/site/markdown.ts`). */
import type { Definition, Image, Link, Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** No honest text has lists in quotations in lists … this deep; parsers and browsers fall over far deeper ones. */
const deepest = 30;

/** Every part of a Markdown text in its order; null where they lie too deep. */
export function nodesOf(body: string): Nodes[] | null {
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

/** A link, or the line far from it that says where it leads. */
export type Leading = Link | Definition | Image;

export const isLeading = (node: Nodes): node is Leading =>
  node.type === 'link' || node.type === 'definition' || node.type === 'image';

/** The words of a part, without the signs around them. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
