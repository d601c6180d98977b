/** Rewrites a content file in its one true form, keeping people's comments. */
import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { KindName } from '../schema/collections.ts';
import { kinds } from '../schema/collections.ts';
import { frontMatterParts } from './front-matter.ts';
import type { ReadFile } from './read-file.ts';
import { fileText, yamlText } from './write-file.ts';

/** The comments of a document by the path of the field they stand before or after. */
type Comments = Map<string, string>;

/**
 * The tidy text of a file that was read without a problem, and the comments that could not be kept
 * because the field they stood at is a default and is left out.
 */
export function tidyText<K extends KindName>(
  kind: K,
  text: string,
  read: Pick<ReadFile<K>, 'data' | 'body'>,
): { text: string; lost: string[] } {
  const plain = fileText(kind, read.data, read.body);
  // As Windows saves it: comments are found in it all the same.
  const lines = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const parts = kinds[kind].format === 'md' ? frontMatterParts(lines) : { parts: { yaml: lines } };
  if (!('parts' in parts)) return { text: plain, lost: [] };
  const comments = commentsOf(parseDocument(parts.parts.yaml, { schema: 'core' }));
  if (comments.size === 0) return { text: plain, lost: [] };

  const [head = '', tail] = kinds[kind].format === 'md' ? splitAtClose(plain) : [plain, undefined];
  const document = parseDocument(head, { schema: 'core' });
  const lost = placeComments(document, comments);
  const yaml = yamlText(document);
  return { text: tail === undefined ? yaml : `---\n${yaml}---\n${tail}`, lost };
}

function splitAtClose(text: string): [yaml: string, rest: string] {
  const close = text.indexOf('\n---\n', 3);
  return [text.slice(4, close + 1), text.slice(close + 5)];
}

function commentsOf(document: Document): Comments {
  const comments: Comments = new Map();
  const add = (path: string, comment: string | null | undefined) => {
    if (comment) comments.set(path, [comments.get(path), comment].filter(Boolean).join('\n'));
  };
  add('', document.commentBefore);
  add('end', document.comment);
  eachField(document, (path, nodes) => {
    for (const node of nodes) {
      add(path, node.commentBefore);
      add(path, node.comment);
    }
  });
  return comments;
}

function placeComments(document: Document, comments: Comments): string[] {
  const left = new Map(comments);
  document.commentBefore = left.get('') ?? null;
  document.comment = left.get('end') ?? null;
  left.delete('');
  left.delete('end');
  eachField(document, (path, nodes) => {
    const comment = left.get(path);
    if (comment === undefined || !nodes[0]) return;
    nodes[0].commentBefore = comment;
    left.delete(path);
  });
  return [...left.values()].map((comment) => comment.trim());
}

interface Commented {
  commentBefore?: string | null | undefined;
  comment?: string | null | undefined;
}

/** Visits each field and list item with the nodes that carry its comments, the key first. */
function eachField(document: Document, at: (path: string, nodes: Commented[]) => void): void {
  const walk = (node: unknown, path: string): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const here = `${path}.${isScalar(key) ? String(key.value) : ''}`;
        at(
          here,
          [key, value].filter((each): each is Commented => typeof each === 'object' && each !== null),
        );
        walk(value, here);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const here = `${path}.${index}`;
        if (isScalar(item) || isMap(item)) at(here, [item]);
        walk(item, here);
      });
    }
  };
  walk(document.contents, '');
}
