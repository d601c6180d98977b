/** What Decap asks of each open proposal after their list, answered once from what came with the list. */
import type { Asked } from './ask-server.ts';

export interface OpenProposal {
  entry: { collection: string; slug: string; version: number };
  /** By path. */
  texts: Record<string, string>;
}

export interface ProposalsAtOnce {
  /** Keeps them until they are asked for, and gives their ids. */
  keep: (all: OpenProposal[]) => string[];
  /** The answer to one request; undefined where it must be asked of the server. */
  answerTo: (asked: Asked) => unknown;
}

const idOf = ({ collection, slug }: { collection?: unknown; slug?: unknown }) => `${collection}/${slug}`;

/** Milliseconds: whoever opens a proposal later than that gets it as it is then. */
const keptFor = 10_000;

export function proposalsAtOnce(now = Date.now): ProposalsAtOnce {
  const entries = new Map<string, OpenProposal['entry']>();
  const texts = new Map<string, string>();
  let keptAt = 0;
  return {
    keep(all) {
      keptAt = now();
      entries.clear();
      texts.clear();
      for (const { entry, texts: own } of all) {
        entries.set(idOf(entry), entry);
        for (const [path, text] of Object.entries(own)) texts.set(`${idOf(entry)} ${path}`, text);
      }
      return [...entries.keys()];
    },
    answerTo({ action, params }) {
      if (now() - keptAt > keptFor) return undefined;
      if (action === 'unpublishedEntry') return taken(entries, String(params.id ?? idOf(params)));
      if (action !== 'unpublishedEntryDataFile') return undefined;
      const text = taken(texts, `${idOf(params)} ${params.path}`);
      return text === undefined ? undefined : { data: text };
    },
  };
}

function taken<T>(from: Map<string, T>, key: string): T | undefined {
  const found = from.get(key);
  from.delete(key);
  return found;
}
