/** The languages of a listing are languages. */
import type { Problem } from '../reading/problem.ts';
import { type Check, error, inListing } from './check.ts';

/** Languages of ISO 639-3 spoken or signed in Britain that the tables of browsers leave out. */
const alsoSpoken = new Set([
  ...['bfi', 'isg', 'apc', 'ajp', 'acm', 'apd', 'arz', 'ary', 'pst', 'pbu', 'pbt', 'skr', 'pnb', 'syl', 'hno', 'phr'],
  ...['rmy', 'rml', 'rmc', 'rmn', 'rme', 'sth', 'trl', 'bjs', 'jam', 'pcm', 'wes', 'kri', 'ktr', 'sdh', 'lki', 'hac'],
]);
/** Codes that say how much is known, not which language it is. */
const noLanguages = new Set(['mul', 'und', 'zxx', 'mis', 'art', 'root']);

/** What people write for a code: the country, or another standard. */
const meant: Record<string, string> = {
  gb: 'en',
  bsl: 'bfi',
  cz: 'cs',
  gr: 'el',
  dk: 'da',
  ua: 'uk',
  cn: 'zh',
  jp: 'ja',
  ir: 'fa',
  pk: 'ur',
};

export const languages: Check = (content) =>
  [...content.listings.values()].flatMap((entry) =>
    entry.data.languages.flatMap((code, index): Problem[] => {
      if (isLanguage(code)) return [];
      const guess = meant[code]
        ? `; did you mean “${meant[code]}”?`
        : '; write the short code of ISO 639, like “en”, “cy” or “pl”';
      return [error(inListing(entry, 'languages', index), 'language.unknown', `“${code}” is no language${guess}`)];
    }),
  );

/** Whether there is a language of this ISO 639 code: `cy`, `bfi`. */
export function isLanguage(code: string): boolean {
  if (noLanguages.has(code)) return false;
  if (alsoSpoken.has(code)) return true;
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
}
