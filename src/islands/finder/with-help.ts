/** What the finder shows where somebody may be in trouble: what helps, and never a guess at what they meant. */
import type { HelpOffered } from '../help/HelpNow.tsx';
import type { Help } from '../help/use-help.ts';
import type { Model } from './model.ts';

/** `model` with the results that may be shown for what was typed. */
export function withHelp(model: Model, { isLookedAt, seen }: Help, { listings }: HelpOffered): Model {
  if (seen?.found.sure) {
    const cards = model.cards.state === 'ready' ? model.cards.loaded.file.cards : [];
    const places = cards.flatMap(({ slug }, place): [number, number][] => {
      const rank = listings.findIndex((listing) => listing.slug === slug);
      return rank < 0 ? [] : [[place, listings.length - rank]];
    });
    return {
      ...model,
      search: { state: 'found' },
      result: { q: model.asked.q.trim(), scores: new Map(places), showing: null },
    };
  }
  const isGuess = model.result !== null && model.result.showing !== null;
  if (isGuess && (!isLookedAt || seen !== null))
    return { ...model, result: { q: model.asked.q.trim(), scores: new Map(), showing: null } };
  return model;
}
