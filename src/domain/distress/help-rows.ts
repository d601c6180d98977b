/** Who can be rung or texted, one row for each number, and which of them stand first for what somebody is going through. */

import type { DistressKind } from '../../schema/distress-kinds.ts';
import type { School } from '../../schema/school.ts';
import type { Helpline } from '../../schema/settings.ts';
import { callCostWords, telephoneHref, textHref } from '../contact/telephone.ts';
import { fold } from '../text/fold.ts';
import { inASentence } from '../text/in-a-sentence.ts';

/** One number as one thing to press. */
export interface HelpRow {
  /** The short name of its helpline; `school` for the school's own person. */
  slug: string;
  href: string;
  icon: 'phone' | 'speech';
  /** `0800 1111`, `SHOUT to 85258`. */
  number: string;
  name: string;
  /** Whom it is for, and what it costs where that is not nothing. */
  about: string;
  emergency?: true;
}

/** The ways to reach a helpline, its telephone first. */
export function helpRows(line: Helpline): HelpRow[] {
  const { slug, name, forWhom, phone, textTo, textWord, website } = line;
  const emergency = line.emergency && { emergency: true as const };
  const rows: HelpRow[] = [];
  if (phone) {
    const about = [forWhom, callCostWords(phone)].filter(Boolean).join('. ');
    rows.push({ slug, href: telephoneHref(phone), icon: 'phone', number: phone, name, about, ...emergency });
  }
  if (textTo) {
    const number = [textWord, textTo].filter(Boolean).join(' to ');
    const href = textHref(textTo, textWord);
    rows.push({ slug, href, icon: 'speech', number, name: `${name}, by text`, about: forWhom });
  }
  if (rows.length === 0 && website)
    rows.push({ slug, href: website, icon: 'speech', number: 'Website', name, about: forWhom });
  return rows;
}

/** The school's own person, in a pupil's words and not by their title; null where its file gives no number. */
export function schoolRow({ role, forPupils, phone }: School['safeguarding']): HelpRow | null {
  if (!phone) return null;
  const name = forPupils ?? 'A grown-up in school, who you can talk to when something is wrong';
  const about = role ? `In school: ${inASentence(role)}` : 'In school';
  return { slug: 'school', href: telephoneHref(phone), icon: 'phone', number: phone, name, about };
}

/** How to find somebody in school, in a sentence; null where its file says nothing. */
export function inSchoolWords({ role, forPupils, phone, note }: School['safeguarding']): string | null {
  const person = forPupils ? `Ask for ${forPupils}.` : role && `Ask for the ${inASentence(role)}.`;
  if (!person && !phone && !note) return null;
  return [!phone && person, note ?? 'Tell any grown-up you trust.'].filter(Boolean).join(' ');
}

/** Which helplines stand first, by the beginning of their short names; the rest follow in the directory's own order. */
const firstFor: Record<DistressKind, readonly string[]> = {
  danger: ['emergency', 'school', 'childline', 'shout'],
  hurt: ['emergency', 'school', 'childline', 'shout'],
  'sexual-harm': ['school', 'childline', 'shout', 'samaritans', 'nhs-111'],
  home: ['school', 'childline', 'shout', 'samaritans', 'nhs-111'],
  'self-harm': ['school', 'childline', 'shout', 'samaritans', 'nhs-111'],
  eating: ['school', 'childline', 'shout', 'nhs-111', 'samaritans'],
  grief: ['school', 'childline', 'shout', 'samaritans', 'nhs-111'],
  worry: ['school', 'childline', 'shout', 'samaritans', 'nhs-111'],
};

/**
 * The rows for what somebody is going through, the best first. 999 is first where somebody is in danger or being hurt,
 * and last else; a helpline that was asked for by name is before all others.
 */
export function rowsFor(kind: DistressKind, rows: readonly HelpRow[], asked: string | null): HelpRow[] {
  const first = firstFor[kind];
  const rank = ({ slug, emergency }: HelpRow) => {
    if (slug === asked) return -1;
    const place = first.findIndex((each) => slug === each || slug.startsWith(`${each}-`));
    if (place >= 0) return place;
    return emergency ? first.length + 1 : first.length;
  };
  return rows
    .map((row, place) => ({ row, place, rank: rank(row) }))
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .map(({ row }) => row);
}

/** The short name of the helpline whose name or number was typed: `Childline`, `08001111`, `text SHOUT`; else null. */
export function helplineNamed(typed: string, rows: readonly HelpRow[]): string | null {
  const text = ` ${fold(typed)} `;
  const digits = typed.replace(/[^\d]/g, '');
  const named = rows.find(({ slug, number, name }) => {
    if (slug === 'school') return false;
    const own = number.replace(/[^\d]/g, '');
    return (own !== '' && own === digits) || text.includes(` ${plainName(name)} `);
  });
  return named?.slug ?? null;
}

/** `NHS 111 (England)` => `nhs 111`, `Shout, by text` => `shout`. */
function plainName(name: string): string {
  return fold(name.replace(/\(.*\)|, by text$| (?:wales|cymru|england)$/gi, ''));
}
