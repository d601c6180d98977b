/** Links that may be right: what a person should look at before children follow them (S-12). */
import { isWebAddress } from '../reading/field-at.ts';
import { isLeading, nodesOf } from '../reading/markdown-nodes.ts';
import type { Problem } from '../reading/problem.ts';
import { addressDoubts } from '../schema/address-doubts.ts';
import { kinds } from '../schema/collections.ts';
import { type Check, everyEntry, isMarkdown, textsOf, warning } from './check.ts';

export const links: Check = (content) =>
  everyEntry(content).flatMap(({ kind, entry }) =>
    textsOf(kind, entry).flatMap((place): Problem[] => {
      if (isMarkdown(place))
        return linksIn(place.text).flatMap(({ address, line }) =>
          addressDoubts(address).map(({ code, message }) => {
            const problem = warning(place, code, `has a link that ${message} (found “${address.slice(0, 80)}”)`);
            return { ...problem, line: problem.line === null ? null : problem.line + line };
          }),
        );
      if (!isWebAddress(kinds[kind].schema, place.path)) return [];
      return addressDoubts(place.text).map(({ code, message }) =>
        warning(place, code, `${message} (found “${place.text.slice(0, 80)}”)`),
      );
    }),
  );

/** Where the links of a Markdown text lead, as they are published; `line` from 0. */
function linksIn(text: string): { address: string; line: number }[] {
  // Taking a text apart is slow, and most have no link to another site, not even one in entities (`&#104;ttp`).
  if (!/http|www\.|&/i.test(text)) return [];
  return (nodesOf(text) ?? [])
    .filter(isLeading)
    .map((node) => ({ address: node.url, line: (node.position?.start.line ?? 1) - 1 }));
}
