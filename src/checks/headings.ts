/** Headings that a page shows as headings: it has four levels, and its own title is the first. */
import { nodesOf } from '../reading/markdown-nodes.ts';
import { type Check, everyEntry, isMarkdown, textsOf, warning } from './check.ts';

/** Taking a text apart is slow: most need not be. */
const maybe = /#{5}/;

export const headings: Check = (content) =>
  everyEntry(content).flatMap(({ kind, entry }) =>
    textsOf(kind, entry)
      .filter((place) => isMarkdown(place) && maybe.test(place.text))
      .flatMap((place) =>
        (nodesOf(place.text) ?? []).flatMap((node) => {
          if (node.type !== 'heading' || node.depth <= 4) return [];
          const message = `has a heading with ${node.depth} “#”, which is shown as plain words; use two, three or four`;
          const problem = warning(place, 'body.heading', message);
          const line = problem.line === null ? null : problem.line + (node.position?.start.line ?? 1) - 1;
          return [{ ...problem, line }];
        }),
      ),
  );
