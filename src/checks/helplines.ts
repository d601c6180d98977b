/** Crisis lines are protected data: a wrong digit can cost a life. */
import { daysBetween } from '../domain/time/dates.ts';
import type { Problem } from '../reading/problem.ts';
import { type Check, error, everyEntry, type Spot, textsOf, warning } from './check.ts';

/**
 * The known lines and their exact numbers (trust checks C-01 and C-05), repeated in a test: change both, and have
 * a second person look. `named` finds a text that sends a reader to the line.
 */
export const knownHelplines = [
  { slug: 'emergency', name: 'Emergency', phone: '999', named: null },
  { slug: 'childline', name: 'Childline', phone: '0800 1111', named: /\bchildline\b/i },
  {
    slug: 'samaritans',
    name: 'Samaritans',
    phone: '116 123',
    welsh: '0808 164 0123',
    named: /\b(?:the|ring|call|phone|to|y) samari(?:tans|aid)\b|\bsamari(?:tans|aid) (?:on|ar|helpline)\b/i,
  },
  {
    slug: 'shout',
    name: 'Shout',
    textTo: '85258',
    named: /\b[Tt]ext\s+(?:the word\s+)?["“‘']?SHOUT\b|\bShout helpline\b/,
  },
  { slug: 'nhs-111', name: 'NHS 111', phone: '111', named: null },
] as const;

/** Days after which a person should look again whether a helpline’s entry is still right (C-06). */
const checkAfterDays = 90;

export const helplines: Check = (content, today) => [
  ...settingsProblems(content, today),
  ...everyEntry(content)
    .filter(({ kind }) => kind !== 'helplines' && kind !== 'organisations')
    .flatMap(({ kind, entry }) => namedWithoutNumber(textsOf(kind, entry))),
];

function settingsProblems(content: Parameters<Check>[0], today: string): Problem[] {
  const entry = content.helplines.get('helplines');
  if (!entry) return [];
  const at = (...path: (string | number)[]): Spot => ({ kind: 'helplines', entry, path: ['helplines', ...path] });
  const lines = entry.data.helplines;
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    const known = knownHelplines.find(({ slug, name }) => line.slug.startsWith(slug) || line.name === name);
    for (const [field, right] of Object.entries({ phone: phoneOf(known), textTo: textOf(known) })) {
      const written = line[field as 'phone' | 'textTo'];
      if (right !== undefined && written !== right)
        problems.push(
          error(at(index, field), 'helpline.number', `must be exactly “${right}” (found “${written ?? 'nothing'}”)`),
        );
    }
    const welsh = known && 'welsh' in known ? known.welsh : undefined;
    if (welsh && line.cy.phone && line.cy.phone !== welsh)
      problems.push(
        error(at(index, 'cy', 'phone'), 'helpline.number', `must be exactly “${welsh}” (found “${line.cy.phone}”)`),
      );
    if (!line.checkedOn)
      problems.push(
        warning(
          at(index, 'checkedOn'),
          'helpline.unchecked',
          'is missing, so this helpline is not shown; check it and write the date',
        ),
      );
    else if (line.checkedOn > today)
      problems.push(
        error(at(index, 'checkedOn'), 'date.future', `${line.checkedOn} is still to come; write the day you checked`),
      );
    else if (daysBetween(line.checkedOn, today) > checkAfterDays)
      problems.push(
        warning(
          at(index, 'checkedOn'),
          'helpline.old',
          `was ${daysBetween(line.checkedOn, today)} days ago; check the number on its own website and write the date`,
        ),
      );
  });
  for (const known of knownHelplines) {
    if (lines.some((line) => line.slug.startsWith(known.slug) || line.name === known.name)) continue;
    problems.push(
      warning(at(), 'helpline.missing', `${known.name} (${phoneOf(known) ?? textOf(known)}) is not among them; add it`),
    );
  }
  return problems;
}

type Known = (typeof knownHelplines)[number] | undefined;
const phoneOf = (known: Known): string | undefined => (known && 'phone' in known ? known.phone : undefined);
const textOf = (known: Known): string | undefined => (known && 'textTo' in known ? known.textTo : undefined);

/** A text that sends somebody to a helpline must say its number, exactly, somewhere in the same file. */
function namedWithoutNumber(texts: (Spot & { text: string })[]): Problem[] {
  return knownHelplines.flatMap((known) => {
    const naming = texts.find(({ text }) => known.named?.test(text));
    if (!naming) return [];
    const number = phoneOf(known) ?? textOf(known) ?? '';
    const right = [number, 'welsh' in known ? known.welsh : number];
    if (texts.some(({ text }) => right.some((each) => saysNumber(text, each)))) return [];
    return [error(naming, 'helpline.number', `names ${known.name}; write its number beside it, exactly “${number}”`)];
  });
}

function saysNumber(text: string, number: string): boolean {
  const plain = text.replaceAll('\u00A0', ' ');
  return new RegExp(`(?<![\\d])${number}(?!\\d)`).test(plain);
}
