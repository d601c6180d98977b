/** What somebody typed, as it is compared with phrases: spelling tricks undone, shortened words written out. */
import { fold } from '../text/fold.ts';
import { together } from './together.ts';

/** Letters written as signs or numbers to get past filters: `su1c1de`, `r@pe`. */
const disguises: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** What a picture says in a message; most pictures say nothing of trouble. */
const pictures: [signs: RegExp, word: string][] = [
  [/[😭😢😥😿]/gu, ' crying '],
  [/[😔😞😟😣😖😩💔😰😨🥀☹🙁]/gu, ' sad '],
  [/🔪/gu, ' knife '],
  [/🔫/gu, ' gun '],
  [/💊/gu, ' pills '],
  [/[💀☠⚰🪦]/gu, ' die '],
  [/🩸/gu, ' bleeding '],
  [/🆘/gu, ' sos '],
];

/** “want 2 die”, “mum n dad”; but “year 2” and “dwi’n” too, so what is typed is read as it stands as well. */
const oneSign: Record<string, string> = { '2': 'to', '4': 'for', b: 'be', n: 'and', nd: 'and' };

/**
 * The ways in which `typed` may be read, each in plain words; the first is the plainest. Letters that are parted,
 * drawn out or disguised are put back: `I wanna d1e`, `s u i c i d e`, `heeelp meee`. `writtenOut` are shortened words.
 */
export function plainReadings(typed: string, writtenOut: ReadonlyMap<string, string>): string[] {
  const plain = (text: string) => plainText(text, writtenOut);
  const text = pictures.reduce((said, [signs, word]) => said.replace(signs, word), typed);
  const readings = new Set([
    plain(text),
    plain(withoutDisguise(text)),
    plain(
      text.replace(/(^|\s)([24bn]|nd)(?=\s|$)/gi, (_sign, before, word) => `${before}${oneSign[word.toLowerCase()]}`),
    ),
    plain(fold(text).replace(/(?:(?:^| )\p{L}(?= |$)){3,}/gu, (letters) => ` ${letters.replace(/ /g, '')}`)),
  ]);
  readings.delete('');
  return Array.from(readings);
}

function plainText(text: string, writtenOut: ReadonlyMap<string, string>): string {
  const words = fold(text)
    .split(' ')
    .map((word) => drawnOut(word))
    .map((word) => writtenOut.get(word) ?? spokenEnd(word));
  return together.reduce((joined, [from, to]) => joined.replace(from, to), words.join(' ')).trim();
}

/** `heeeelp` => `help`, `killll` => `kill`: a letter three times or more is meant once, or twice in a known word. */
function drawnOut(word: string): string {
  if (!/(\p{L})\1\1/u.test(word)) return word;
  const once = word.replace(/(\p{L})\1{2,}/gu, '$1');
  return /^(kil|hel|cal|fel|pil|fal|bul|stil)$/.test(once) && !once.startsWith('hel')
    ? `${once}${once.slice(-1)}`
    : once;
}

const endInIn = new Set(
  `again train brain drain grain strain chain stain plain spain captain mountain fountain curtain certain villain
  remain explain obtain contain complain entertain within begin cousin violin dolphin penguin pumpkin robin cabin muffin
  raisin satin puffin goblin latin margin origin virgin heroin aspirin insulin protein vitamin coffin basin resin admin
  login plugin napkin assassin ketamin codein ffrindin`.split(/\s+/),
);

/** `gettin` => `getting`: as it is said aloud. */
function spokenEnd(word: string): string {
  return word.length >= 5 && /[^aeiou]in$|[aeiou]yin$|oin$/.test(word) && !endInIn.has(word) ? `${word}g` : word;
}

function withoutDisguise(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => (/\p{L}/u.test(word) ? word.replace(/[@431!0$57]/g, (sign) => disguises[sign] ?? sign) : word))
    .join(' ');
}
