/** A text that sends somebody to a crisis line carries its number, exactly (C-05). */
import leven from 'leven';
import type { Problem } from '../reading/problem.ts';
import { type CrisisLine, crisisLines } from '../schema/crisis-lines.ts';
import { type Check, error, everyEntry, type Spot, textsOf, warning } from './check.ts';

type Text = Spot & { text: string };

/** “ring”, “call us on”, “helpline”: a text with one of these next to a name sends people there. */
const sends =
  /\b(?:ring|call|phone|dial|text|txt|contact|talk to|speak to|message|helpline|hotline|freephone|tel|ffoni\w*|tecsti\w*|cysyllt\w*|siarad)\b/i;

/** How people write the names of the lines. “The good Samaritan” and “we shout a lot” are none of them. */
const namesOf: Partial<Record<string, RegExp>> = {
  childline: /\bchild-?line\b|\bChild Line\b|\bCHILD LINE\b|\b(?:ring|call|phone|ffoni\w*) child line\b/gi,
  samaritans:
    /\b(?<!good |parable of the |story of the |jews and |the biblical )samaritans\b(?!['’]? (?:purse|(?:charity )?shop|fundrais|volunteer))|\bsamariaid\b/gi,
  shout:
    /\b(?:text|txt|tecstio|tecstiwch)\s+(?:the word\s+|y gair\s+)?["“‘'*_]*shout\b|\bSHOUT\b(?=[^.!?\n]{0,30}\b[1-9]\d{4}\b)|\bshout (?:crisis|text ?line|helpline)|\bshout[ :(,–-]+(?:to |on |at |text )*(?=[1-9]\d{3,5}\b)|\bgiveusashout\b/gi,
  'nhs-111': /\b(?:NHS|GIG)(?:’s|'s)? ?(?:111|one[ -]one[ -]one)\b|\bNHS Direct\b/gi,
};

export const namedHelplines: Check = (content) =>
  everyEntry(content)
    .filter(({ kind }) => kind !== 'helplines' && kind !== 'vocabulary')
    .flatMap(({ kind, entry }) => {
      const texts = textsOf(kind, entry);
      return [
        ...crisisLines.flatMap((line) => namedProblems(line, texts)),
        ...optionProblems(texts),
        ...texts.flatMap(misspelt),
      ];
    });

function namedProblems(line: CrisisLine, texts: Text[]): Problem[] {
  const names = namesOf[line.slug];
  if (!names) return [];
  const named = texts.flatMap((place) => [...place.text.matchAll(names)].map((found) => ({ place, found })));
  const [first] = named;
  if (!first) return [];
  const right = [line.phone, line.textTo, line.welsh].filter((number) => number !== undefined);
  const other = named.map((each) => ({
    ...each,
    number: numberOfAnother(each.place.text, each.found, right) ?? numberBeside(each.place.text, each.found, right),
  }));
  const wrong = other.find(({ number }) => number !== null);
  if (wrong) {
    const message = `gives ${line.name} the number “${wrong.number}”; write its own, exactly “${right[0]}”`;
    return [error(wrong.place, 'helpline.number', message)];
  }
  if (texts.some(({ text }) => right.some((number) => saysNumber(text, number)))) return [];
  if (named.every(({ place, found }) => isShownElsewhere.test(place.text.slice(found.index + found[0].length))))
    return [];
  const message = `names ${line.name}; write its number beside it, exactly “${right[0]}”`;
  const sending = named.find(({ place, found }) => sends.test(sentenceAround(place.text, found)));
  // Somebody who was trained by Samaritans may say so without a number.
  return [
    sending ? error(sending.place, 'helpline.number', message) : warning(first.place, 'helpline.number', message),
  ];
}

/** “Childline’s number is on our door”: it says where the number is. */
const isShownElsewhere =
  /^['’]?s? (?:\w+ )?(?:numbers?|posters?|leaflets?|cards?|details)\b[^.!?\n]{0,30}\b(?:on|in|at|by|beside|inside) (?:the|our|every|each|your|a) \w+/i;

/** The number of another crisis line right before a name, as in “0800 1111 for Samaritans”; else null. */
function numberOfAnother(text: string, found: RegExpExecArray, right: string[]): string | null {
  const before = text.slice(Math.max(0, found.index - 40), found.index);
  const number = /(\d[\d ()-]*\d)\)?,? (?:is |are )?(?:for|to reach|i|am) (?:the |y )?["“*[]*$/i.exec(before)?.[1];
  if (!number) return null;
  const isTheirs = (numbers: (string | undefined)[]) =>
    numbers.some((each) => each !== undefined && digitsOf(each) === digitsOf(number));
  if (isTheirs(right)) return null;
  return crisisLines.some(({ phone, textTo, welsh }) => isTheirs([phone, textTo, welsh])) ? number : null;
}

/** “Samaratins”, “Chldline”: whoever looks the name up finds somebody else. */
function misspelt(place: Text): Problem[] {
  const words = place.text.match(/\b\p{L}{7,11}\b/gu) ?? [];
  for (const word of words) {
    const small = word.toLowerCase();
    const line = ['Samaritans', 'Childline'].find((name) => {
      const slips = leven(small, name.toLowerCase());
      return slips > 0 && slips <= (name === 'Samaritans' ? 2 : 1) && word.charAt(0) === name.charAt(0);
    });
    if (!line || /^(?:samaritan|childlike|childline)$/.test(small)) continue;
    return [warning(place, 'helpline.spelling', `has “${word}” in it; if this is ${line}, write it so`)];
  }
  return [];
}

/** The number that stands right after a name, where it is not one of the `right` ones; else null. */
function numberBeside(text: string, found: RegExpExecArray, right: string[]): string | null {
  const after = text.slice(found.index + found[0].length);
  const beside = /^[^.!?\n\d+]{0,30}?(\+?\(?\d[\d ()–-]*\d)/u.exec(after.replaceAll('\u00A0', ' '))?.[1];
  if (
    !beside ||
    /^(?:24|7|365|18|19|25)\b/.test(beside) ||
    /\p{L}{2,}[^\d]*\b(?:aged?|years?|days?|hours?)\b/u.test(beside)
  )
    return null;
  // “Samaritans and 0800 1111 for Childline”: the number is that of the next.
  const next = after.slice(after.indexOf(beside) + beside.length, after.indexOf(beside) + beside.length + 40);
  const meantFor = /^\)?,? (?:is |are )?(?:for|i|am) (?:the |y )?(.*)/i.exec(next)?.[1];
  if (meantFor && Object.values(namesOf).some((names) => meantFor.search(names!) === 0)) return null;
  const digits = digitsOf(beside);
  // Ages, years and prices are no telephone numbers.
  if (digits.length < 5 && !/^(?:101|112|911|999|111|119)$/.test(digits)) return null;
  return right.some((number) => digits.startsWith(digitsOf(number))) ? null : beside.trim();
}

const digitsOf = (number: string) => number.replace(/^\+44\s?(?:\(0\))?/, '0').replace(/\D/g, '');

function saysNumber(text: string, number: string): boolean {
  const spaced = [...digitsOf(number)].join('[\\s\u00A0-]?');
  return new RegExp(`(?<![\\d])${spaced}(?![\\s\u00A0-]?\\d)`).test(text.replace(/\+44\s?(?:\(0\))?\s?/g, '0'));
}

/** “NHS 111, option 3”: for urgent help with mental health it is 2 in both nations. */
function optionProblems(texts: Text[]): Problem[] {
  const option = crisisLines.find((line) => line.option)?.option;
  return texts.flatMap((place) => {
    const found =
      /\b(?:NHS|GIG|ring|call|dial|phone|ffoni\w*) (?:NHS |GIG |on )?111\b[^.!?\n]{0,40}?\b(?:options?|press|choose|select|opsiwn|dewis\w*|pwys\w*|gwasg\w*)\s+(?:option\s+|opsiwn\s+)?(\d)\b/i.exec(
        place.text,
      );
    if (!found || found[1] === option) return [];
    const message = `says “${found[0]}”; for urgent help with mental health it is option ${option}`;
    return [error(place, 'helpline.option', message)];
  });
}

function sentenceAround(text: string, found: RegExpExecArray): string {
  const start = Math.max(...['.', '!', '?', '\n'].map((sign) => text.lastIndexOf(sign, found.index)));
  const rest = text.slice(found.index + found[0].length);
  const end = rest.search(/[.!?\n]/);
  return text.slice(start + 1, found.index + found[0].length + (end < 0 ? rest.length : end));
}
