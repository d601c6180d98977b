/** What somebody typed, as it is compared with phrases: spelling tricks undone, shortened words written out. */
import { fold } from '../text/fold.ts';

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

const writtenOut: Record<string, string> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  im: 'i am',
  ima: 'i am going to',
  ive: 'i have',
  hes: 'he is',
  shes: 'she is',
  theyre: 'they are',
  youre: 'you are',
  were: 'were',
  wanna: 'want to',
  wana: 'want to',
  wna: 'want to',
  wnna: 'want to',
  wantto: 'want to',
  wantta: 'want to',
  wnt: 'want',
  wont: 'wont',
  gonna: 'going to',
  gona: 'going to',
  gunna: 'going to',
  gna: 'going to',
  gotta: 'got to',
  hav: 'have',
  havent: 'havent',
  sum1: 'someone',
  some1: 'someone',
  sumone: 'someone',
  somone: 'someone',
  somebody: 'someone',
  smone: 'someone',
  smn: 'someone',
  any1: 'anyone',
  every1: 'everyone',
  evry1: 'everyone',
  everybody: 'everyone',
  noone: 'nobody',
  no1: 'nobody',
  pls: 'please',
  plz: 'please',
  plss: 'please',
  cud: 'could',
  shud: 'should',
  becuz: 'because',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  bc: 'because',
  b4: 'before',
  tlk: 'talk',
  talkin: 'talking',
  kil: 'kill',
  kiling: 'killing',
  dieing: 'dying',
  dyin: 'dying',
  mi: 'my',
  mysel: 'myself',
  myslef: 'myself',
  meself: 'myself',
  mum: 'mum',
  ppl: 'people',
  bro: 'brother',
  sis: 'sister',
  hitin: 'hitting',
  hiting: 'hitting',
  hittin: 'hitting',
  hurtin: 'hurting',
  hert: 'hurt',
  herting: 'hurting',
  beatin: 'beating',
  touchin: 'touching',
  toched: 'touched',
  tuched: 'touched',
  scard: 'scared',
  scaird: 'scared',
  skared: 'scared',
  frightend: 'frightened',
  saftey: 'safety',
  saif: 'safe',
  alon: 'alone',
  liv: 'live',
  hom: 'home',
  runing: 'running',
  frend: 'friend',
  freind: 'friend',
  dosent: 'doesnt',
  doesn: 'doesnt',
  cannot: 'cant',
  carnt: 'cant',
  don: 'dont',
};

// A Map, so that `constructor` is a word like any other.
const shortened = new Map(Object.entries(writtenOut));

/** Said in two words or more, and in one; the one is compared. */
const together: [from: RegExp, to: string][] = [
  [/\bdo(?:nt| not| nt| n t|n t)\b/g, 'dont'],
  [/\bcan(?:nt| not| t)\b/g, 'cant'],
  [/\bdoes(?: not| nt|n t)\b/g, 'doesnt'],
  [/\bdid(?: not| nt|n t)\b/g, 'didnt'],
  [/\bis(?: not| nt|n t)\b/g, 'isnt'],
  [/\bwas(?: not| nt|n t)\b/g, 'wasnt'],
  [/\bwill not\b/g, 'wont'],
  [/\bi m\b/g, 'i am'],
  [/\bno one\b/g, 'nobody'],
  [/\bsome one\b/g, 'someone'],
  [/\bme self\b/g, 'myself'],
  [/\bmy self\b/g, 'myself'],
  [/\bany more\b/g, 'anymore'],
  [/\bwant to to\b/g, 'want to'],
];

/**
 * The ways in which `typed` may be read, each in plain words; the first is the plainest. Letters that are parted,
 * drawn out or disguised are put back: `I wanna d1e`, `s u i c i d e`, `heeelp meee`.
 */
export function plainReadings(typed: string): string[] {
  const asTyped = plain(typed);
  const readings = new Set([
    asTyped,
    plain(withoutDisguise(typed)),
    // “want 2 die”, “need 2 talk 4”, but also “year 2”.
    plain(typed.replace(/(^|\s)2(?=\s|$)/g, '$1to').replace(/(^|\s)4(?=\s|$)/g, '$1for')),
    plain(fold(typed).replace(/(?:(?:^| )\p{L}(?= |$)){3,}/gu, (letters) => ` ${letters.replace(/ /g, '')}`)),
  ]);
  readings.delete('');
  return [...readings];
}

function plain(text: string): string {
  const words = fold(text)
    .split(' ')
    .map((word) => drawnOut(word))
    .map((word) => shortened.get(word) ?? word);
  return together.reduce((joined, [from, to]) => joined.replace(from, to), words.join(' '));
}

/** `heeeelp` => `help`, `killll` => `kill`: a letter three times or more is meant once, or twice in a known word. */
function drawnOut(word: string): string {
  if (!/(\p{L})\1\1/u.test(word)) return word;
  const once = word.replace(/(\p{L})\1{2,}/gu, '$1');
  return /^(kil|hel|cal|fel|pil|fal|bul|stil)$/.test(once) && !once.startsWith('hel')
    ? `${once}${once.slice(-1)}`
    : once;
}

function withoutDisguise(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => (/\p{L}/u.test(word) ? word.replace(/[@431!0$57]/g, (sign) => disguises[sign] ?? sign) : word))
    .join(' ');
}
