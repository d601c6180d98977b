/** Numbers that are a slip of one digit away from a crisis line's: nobody answers there, or a stranger (C-05). */
import leven from 'leven';
import type { Problem } from '../reading/problem.ts';
import { type Check, error, everyEntry, type Spot, textsOf } from './check.ts';

interface Watched {
  name: string;
  number: string;
  /** How many digits a slip can leave, and how they begin. */
  looksLike: RegExp;
  /** What must stand near it, where other numbers look the same; null where no other British number does. */
  beside: RegExp | null;
}

/** Names spelt with a slip or two, to see that a number beside them is meant for their line. */
const samaritans = String.raw`\b(?:the )?s[am]{1,3}r?[air]{1,3}t[aio]{1,2}ns?\b|samaritans?|samariaid`;
const atAnyHour = String.raw`day (?:and|or) night|24 ?hours|24\/7|any (?:time|hour)|nos a dydd`;

const ring = String.raw`\b(?:ring|call|phone|dial|ffoni\w*|helpline|crisis|freephone|tel)\b`;

const watched: Watched[] = [
  { name: 'Childline', number: '0800 1111', looksLike: /^0\d{6,8}$/, beside: null },
  { name: 'Samaritans in Welsh', number: '0808 164 0123', looksLike: /^0\d{9,11}$/, beside: null },
  {
    name: 'Samaritans',
    number: '116 123',
    // Not the European numbers for missing children, victims of crime, children and out-of-hours doctors.
    looksLike: /^(?!116(?:000|006|111|117)$)1?\d{5,6}$/,
    beside: new RegExp(`${ring}|${samaritans}|${atAnyHour}`, 'i'),
  },
  {
    name: 'Shout',
    number: '85258',
    looksLike: /^\d{4,6}$/,
    beside: /\btext|\btxt\b|\bsms\b|\bshout|\btecst|\bcrisis\b/i,
  },
  { name: 'NSPCC', number: '0808 800 5000', looksLike: /^0\d{9,11}$/, beside: /\bNSPCC\b/i },
  { name: 'Papyrus HOPELINE247', number: '0800 068 4141', looksLike: /^0\d{9,11}$/, beside: /\bpapyrus\b|\bhopeline/i },
  {
    name: 'the emergency services',
    number: '999',
    // Not 99 or 199 of anything: it stands right after “ring”, or “ring the police on”.
    looksLike: /^(?:99|9999|9\d9|99\d|899|911)$/,
    beside:
      /\b(?:ring|call|dial|phone|ffoni\w*)\s+(?:(?:the |yr )?(?:police|ambulance|fire brigade|emergency services|heddlu|ambiwlans)\s+)?(?:on\s+|ar\s+)?["“'*]*$/i,
  },
];

/** Numbers that lines had once. They are still in old leaflets, and nobody answers there, or not for nothing. */
const retired: { name: string; number: string; was: RegExp }[] = [
  { name: 'Samaritans', number: '116 123', was: /^0845790(?:9090|9192)$/ },
  { name: 'NHS 111', number: '111', was: /^08454647$/ },
];

/** What makes a run of digits the number of something else. */
const ofSomethingElse =
  /(?:£|€|\$|#|\b(?:charity|company|registered|registration|reg|ref|no|urn|membership|elusen|cwmni)\b\.?[^.\n]{0,24})$/i;

export const nearNumbers: Check = (content) =>
  everyEntry(content).flatMap(({ kind, entry }) => textsOf(kind, entry).flatMap(nearMisses));

function nearMisses(place: Spot & { text: string }): Problem[] {
  const text = place.text.replaceAll('\u00A0', ' ');
  // Telephone boxes hold nothing but a number that is to be rung or texted.
  const isNumber = ['phone', 'textTo', 'privatePhone'].includes(String(place.path.at(-1)));
  return [...text.matchAll(/(?<![\w/.@=&%+-])\d(?:[\d ()-]*\d)?(?![\w/@=%]|[.,:]\d)/g)].flatMap((found) => {
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    const after = text.slice(found.index, found.index + 80);
    const old = retired.find(({ was }) => was.test(found[0].replace(/\D/g, '')));
    if (old) {
      const message = `has “${found[0]}”, an old number of ${old.name}; write today’s, ${old.number}`;
      return [error(place, 'helpline.retired', message)];
    }
    const line = watched.find(({ number, looksLike, beside }) => {
      if (!runsOf(found[0]).some((digits) => looksLike.test(digits) && isOneSlip(digits, number.replace(/\D/g, ''))))
        return false;
      if (runsOf(found[0]).includes(number.replace(/\D/g, ''))) return false;
      return beside === null || isNumber || (!ofSomethingElse.test(before) && isBeside(beside, before, after));
    });
    if (!line) return [];
    const message = `has the number “${found[0]}”, one slip away from ${line.name}: ${line.number}; write the right one`;
    return [error(place, 'helpline.near', message)];
  });
}

const isBeside = (words: RegExp, before: string, after: string) =>
  words.source.endsWith('$') ? words.test(before) : words.test(before + after);

/** The digits of “116 132 24 hours”: with and without the groups at its end. A whole number has none to spare. */
function runsOf(written: string): string[] {
  const whole = written.replace(/\D/g, '');
  const groups = written.split(/ +/).map((group) => group.replace(/\D/g, ''));
  const isWhole = /^0\d{10}$/.test(whole) || (/^0\d{9}$/.test(whole) && groups[1]?.length !== 4);
  if (isWhole) return [whole];
  return groups.map((_, index) => groups.slice(0, index + 1).join(''));
}

/** Whether one digit is wrong, left out or too many, or two neighbours are swapped. */
function isOneSlip(digits: string, right: string): boolean {
  if (right === '999' && digits === '911') return true;
  const swapped = [...right].some((_, at) => {
    const signs = [...right];
    [signs[at], signs[at + 1]] = [signs[at + 1] ?? '', signs[at] ?? ''];
    return signs.join('') === digits;
  });
  return digits !== right && (swapped || leven(digits, right) === 1);
}
