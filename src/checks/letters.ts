/** Letters that look like others, and names that shout: search does not find the one, screen readers spell the other. */
import type { Problem } from '../reading/problem.ts';
import { type Check, error, everyEntry, type Spot, textsOf, warning } from './check.ts';

/** Alphabets with letters that look like those from A to Z. */
const lookalikeScripts =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
const latin = /\p{Script=Latin}/u;
/** Cyrillic and Greek letters that look like Latin ones: a word of these alone may be no word of its language. */
const onlyLookalikes = /^[АВЕКМНОРСТУХІЈЅԀԚԜаеорсухіјѕԁԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικυρ]+$/u;
/** Letters drawn as something else: 𝐁𝐨𝐥𝐝, ｗｉｄｅ, Ⓡⓞⓤⓝⓓ, ꜱᴍᴀʟʟ. */
const drawn =
  /[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{24B6}-\u{24E9}\u{1F130}-\u{1F189}]|[\u{1D00}-\u{1D2B}\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F\uA730\uA731]{2}/u;

export const letters: Check = (content) =>
  everyEntry(content).flatMap(({ kind, entry }) =>
    textsOf(kind, entry).flatMap((place) => [
      ...(/[^\p{ASCII}]/u.test(place.text) ? [...lookalikes(place), ...drawnLetters(place)] : []),
      ...capitals(place),
    ]),
  );

function lookalikes(place: Spot & { text: string }): Problem[] {
  // Addresses are looked at as links.
  const text = place.text.replace(/\(?<?https?:\/\/\S+|\S+@\S+/g, ' ');
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const mixed = words.find((word) => latin.test(word) && lookalikeScripts.test(word));
  const tell = isName(place) ? error : warning;
  if (mixed) {
    const odd = [...mixed].find((sign) => lookalikeScripts.test(sign)) ?? '';
    const message = `has “${mixed}” in it, where “${odd}” is a letter of another alphabet that only looks like ours; type the word again`;
    return [tell(place, 'text.lookalike', message)];
  }
  // “Аре” among English words; Russian or Greek words among their own are welcome.
  const others = words.filter((word) => lookalikeScripts.test(word));
  const disguised = others.find((word) => word.length > 1 && onlyLookalikes.test(word));
  if (!disguised || others.length > 1 || !words.some((word) => latin.test(word))) return [];
  const message = `has “${disguised}” in it, written in letters of another alphabet that look like ours; type the word again, unless it is meant`;
  return [warning(place, 'text.lookalike', message)];
}

function drawnLetters(place: Spot & { text: string }): Problem[] {
  const found = drawn.exec(place.text);
  if (!found) return [];
  const message = `has drawn letters in it (“${[...place.text.slice(found.index)].slice(0, 8).join('')}”), which screen readers and search cannot read; type plain ones`;
  return [(isName(place) ? error : warning)(place, 'text.drawn', message)];
}

/** “WEIR LANE CHESS CLUB”, but not “YMCA”, “RSPB WEX” or “BMX & DJ”. */
function capitals(place: Spot & { text: string }): Problem[] {
  if (!isName(place) && place.path.at(-1) !== 'summary') return [];
  const text = place.text.replace(/\p{M}/gu, '');
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => word !== word.toUpperCase()) || text === text.toLowerCase()) return [];
  if (!words.some((word) => word.length > 5) && words.filter((word) => word.length > 3).length < 2) return [];
  const plain = words.length > 1 ? 'write capitals only where a word begins with one' : 'write it in small letters';
  return [
    warning(place, 'text.capitals', `is all in capitals, which is hard to read and sounds like shouting; ${plain}`),
  ];
}

/** What something is called, in either language; an address, a role and a credit are not names. */
function isName({ path }: Spot): boolean {
  const [last, before] = [path.at(-1), path.at(-2)];
  return (last === 'name' || last === 'title' || last === 'shortName' || last === 'label') && before !== 'review';
}
