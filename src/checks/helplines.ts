/** The helplines file: each nation's crisis lines are in it, whole, and somebody has looked at them lately. */
import { daysBetween } from '../domain/time/dates.ts';
import type { Problem } from '../reading/problem.ts';
import { type CrisisLine, crisisLineOf, crisisLines, type Nation } from '../schema/crisis-lines.ts';
import type { Helpline } from '../schema/settings.ts';
import { type Check, error, type Spot, warning } from './check.ts';

/** Days after which a person should look again whether a helpline’s entry is still right (C-06). */
const checkAfterDays = 90;

export const helplines: Check = (content, today) => {
  const entry = content.helplines.get('helplines');
  if (!entry) return [];
  const at: At = (...path) => ({ kind: 'helplines', entry, path: ['helplines', ...path] });
  const lines = entry.data.helplines;
  // The editor looks at this file alone and knows no schools.
  const nations = new Set<Nation>([...content.schools.values()].map(({ data }) => data.nation));
  return [
    ...lines.flatMap((line, index) => {
      const here: At = (...path) => at(index, ...path);
      const known = crisisLineOf(line);
      return [
        ...(known ? wrongInCrisisLine(known, line, here) : numberOfCrisisLine(line, here)),
        ...emergencyProblems(line, known, here),
        ...dateProblems(line, known, here, today),
      ];
    }),
    ...crisisLines.flatMap((known) => missing(known, lines, nations, at)),
  ];
};

type At = (...path: (string | number)[]) => Spot;

/** Whatever would lead somebody to another number or hide what the entry is. */
function wrongInCrisisLine(known: CrisisLine, line: Helpline, at: At): Problem[] {
  const problems: Problem[] = [];
  const tell = (path: (string | number)[], code: string, message: string) =>
    problems.push(error(at(...path), code, message));
  const numbers = [
    { path: ['phone'], right: known.phone, written: line.phone },
    { path: ['textTo'], right: known.textTo, written: line.textTo },
  ];
  for (const { path, right, written } of numbers) {
    if (written === right) continue;
    if (right === undefined) tell(path, 'helpline.number', `is no number of ${known.name}; delete it`);
    else tell(path, 'helpline.number', `must be exactly “${right}” (found “${written ?? 'nothing'}”)`);
  }
  if (known.textWord && line.textWord?.toUpperCase() !== known.textWord)
    tell(['textWord'], 'helpline.number', `must be “${known.textWord}” (found “${line.textWord ?? 'nothing'}”)`);
  if (line.cy.phone && line.cy.phone !== known.welsh && line.cy.phone !== known.phone)
    tell(['cy', 'phone'], 'helpline.number', `${welshNumber(known)} (found “${line.cy.phone}”)`);
  const names: [(string | number)[], string | undefined][] = [
    [['name'], line.name],
    [['cy', 'name'], line.cy.name],
  ];
  for (const [path, name] of names)
    if (name !== undefined && !known.calledBy.test(name))
      tell(path, 'helpline.name', `must say whose line it is: ${known.name} (found “${name}”)`);
  const host = line.website && new URL(line.website).hostname.replace(/^www\./, '');
  if (host && known.sites.length > 0 && !known.sites.includes(host))
    tell(['website'], 'helpline.website', `must be the line’s own site, ${known.sites[0]} (found “${host}”)`);
  if (known.option) problems.push(...optionProblems(known, line, at));
  return problems;
}

/** “Kind Ear, 0800 1111”: whoever rings it gets somebody else. */
function numberOfCrisisLine({ name, phone, textTo, textWord }: Helpline, at: At): Problem[] {
  const theirs = crisisLines.find((line) => phone !== undefined && [line.phone, line.welsh].includes(phone));
  const texted = crisisLines.find(
    (line) => textTo !== undefined && line.textTo === textTo && (textWord ?? line.textWord) === line.textWord,
  );
  return [
    ...(theirs && !theirs.calledBy.test(name)
      ? [error(at('phone'), 'helpline.number', `is the number of ${theirs.name}; give the number of “${name}”`)]
      : []),
    ...(texted && !texted.calledBy.test(name)
      ? [error(at('textTo'), 'helpline.number', `is the number of ${texted.name}; give the number of “${name}”`)]
      : []),
  ];
}

/** The page for urgent help begins with the line that says “In an emergency”: it is 999, and no other. */
function emergencyProblems(line: Helpline, known: CrisisLine | undefined, at: At): Problem[] {
  const is999 = known?.slug === 'emergency';
  if (line.emergency === is999) return [];
  const message = is999
    ? 'must be yes for 999, or the page for urgent help does not begin with it'
    : `must not be yes for ${line.name}; it is for 999 alone`;
  return [error(at('emergency'), 'helpline.emergency', message)];
}

const welshNumber = ({ welsh, name }: CrisisLine) =>
  welsh ? `must be exactly “${welsh}”` : `is no number of ${name}; delete it`;

/** Which number to press is half of the way there. */
function optionProblems({ option, phone }: CrisisLine, line: Helpline, at: At): Problem[] {
  const texts: [path: string[], text: string | undefined][] = [
    [['forWhom'], line.forWhom],
    [['hours'], line.hours],
    [['cy', 'forWhom'], line.cy.forWhom],
  ];
  const chosen = texts.flatMap(([path, text]) =>
    [...(text ?? '').matchAll(pressed)].map((match) => ({ path, option: match[1] as string })),
  );
  const wrong = chosen.find((each) => each.option !== option);
  if (wrong) {
    const message = `must say option ${option}, for urgent help with mental health (found “${wrong.option}”)`;
    return [error(at(...wrong.path), 'helpline.option', message)];
  }
  if (chosen.length > 0) return [];
  const message = `does not say what to press; write “Ring ${phone} and choose option ${option}”`;
  return [warning(at('forWhom'), 'helpline.option', message)];
}

/** “option 2”, “press 2”, “dewis 2”. */
const pressed =
  /\b(?:options?|press|choose|select|pick|opsiwn|dewis|pwyso|gwasgwch|pwyswch)\s+(?:option\s+|opsiwn\s+)?(\d)\b/gi;

function dateProblems(line: Helpline, known: CrisisLine | undefined, at: At, today: string): Problem[] {
  const spot = at('checkedOn');
  if (!line.checkedOn) {
    const message = 'is missing, so this helpline is not shown; check it and write the date';
    // Nobody may hide a crisis line, not even by forgetting a date.
    return [(known ? error : warning)(spot, 'helpline.unchecked', message)];
  }
  if (line.checkedOn > today)
    return [error(spot, 'date.future', `${line.checkedOn} is still to come; write the day you checked`)];
  const days = daysBetween(line.checkedOn, today);
  if (days <= checkAfterDays) return [];
  const message = `was ${days} days ago; check the number on its own website and write the date`;
  return [warning(spot, 'helpline.old', message)];
}

/** C-04: what a school may not take away. Lines of one nation alone are asked for where a school is in that nation. */
function missing(known: CrisisLine, lines: Helpline[], nations: Set<Nation>, at: At): Problem[] {
  const theirs = lines.map((line, index) => ({ line, index })).filter(({ line }) => crisisLineOf(line) === known);
  const number = known.phone ?? `${known.textWord} to ${known.textTo}`;
  if (theirs.length === 0)
    return [
      error(at(), 'helpline.missing', `${known.name} (${number}) is not among them; every site needs it: add it`),
    ];
  const shown = new Set(theirs.flatMap(({ line }) => line.nations));
  const hidden = known.nations.filter((nation) => nations.has(nation) && !shown.has(nation));
  return hidden.map((nation) => {
    const message = `hide ${known.name} (${number}) from ${capital(nation)}, where a school of this directory is; add “${nation}”`;
    return error(at(theirs[0]!.index, 'nations'), 'helpline.hidden', message);
  });
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
