/** Links that may be right: what a person should look at before children follow them (S-12). */
import type { Nodes } from 'mdast';
import { isWebAddress } from '../reading/field-at.ts';
import { isLeading, nodesOf, wordsOf } from '../reading/markdown-nodes.ts';
import type { Problem } from '../reading/problem.ts';
import { addressDoubts } from '../schema/address-doubts.ts';
import { kinds } from '../schema/collections.ts';
import { hostFamily } from '../schema/known-hosts.ts';
import { type Check, everyEntry, isMarkdown, type Spot, textsOf, warning } from './check.ts';

export const links: Check = (content) =>
  everyEntry(content).flatMap(({ kind, entry }) =>
    textsOf(kind, entry).flatMap((place): Problem[] => {
      if (isMarkdown(place)) return [...linkProblems(place), ...typedProblems(place)];
      if (!isWebAddress(kinds[kind].schema, place.path)) return typedProblems(place);
      return addressDoubts(place.text).map(({ code, message }) =>
        warning(place, code, `${message} (found “${place.text.slice(0, 80)}”)`),
      );
    }),
  );

function linkProblems(place: Spot & { text: string }): Problem[] {
  return linksIn(place.text).flatMap(({ address, line, says }) => {
    const tell = (code: string, message: string) => {
      const problem = warning(place, code, `has a link that ${message} (found “${address.slice(0, 80)}”)`);
      return { ...problem, line: problem.line === null ? null : problem.line + line };
    };
    const doubts = addressDoubts(address).map(({ code, message }) => tell(code, message));
    return says ? doubts : [tell('url.no_words', 'has no words; write between the brackets where it leads'), ...doubts];
  });
}

/** Addresses that are no links, and are typed from the page or from paper: `bit.ly/abc`. */
function typedProblems(place: Spot & { text: string }): Problem[] {
  const typed = place.text.match(/(?<![\w@./:-])(?!www\.)(?:[a-z0-9-]+\.)+[a-z]{2,6}\/[\w./?=&%-]*\w/gi) ?? [];
  for (const address of typed) {
    const family = hostFamily(new URL(`https://${address}`));
    const message = family === 'shortener' ? 'is a shortened link, which can change where it goes' : doubtOf(address);
    if (message && (family === 'shortener' || family === 'linkList' || family === 'redirector'))
      return [
        warning(
          place,
          `url.${family === 'linkList' ? 'link_list' : family}`,
          `has “${address.slice(0, 80)}” in it, which ${message}`,
        ),
      ];
  }
  return [];
}

const doubtOf = (address: string) => addressDoubts(`https://${address}`)[0]?.message;

/** Where the links of a Markdown text lead, as they are published; `line` from 0. */
function linksIn(text: string): { address: string; line: number; says: boolean }[] {
  // Taking a text apart is slow, and most have no link to another site, not even one in entities (`&#104;ttp`).
  if (!/http|www\.|&|\[\W*\]\(/i.test(text)) return [];
  return (nodesOf(text) ?? []).filter(isLeading).map((node) => ({
    address: node.url,
    line: (node.position?.start.line ?? 1) - 1,
    says: node.type !== 'link' || /[\p{L}\p{N}]/u.test(saidBy(node)),
  }));
}

/** The words of a link, those of a picture in it too. */
function saidBy(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(saidBy).join('') : wordsOf(node);
}
