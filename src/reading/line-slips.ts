/** What is really wrong in a line of YAML that cannot be read: the slips that people make, each with what to write. */
import type { Finding } from './problem.ts';

/** A line of fields: its indent, the dashes of a list, its key and the rest. */
interface Line {
  indent: number;
  dashes: string;
  key: string | null;
  value: string;
  text: string;
}

const keyPattern = /^(\s*)((?:- +)*)([A-Za-z][\w-]*)\s*:(?:\s+(.*))?$/;

/**
 * The slip in the line where the parser gave up, or in those before it, as a problem; null where it is none we know.
 * `lineNumber` counts from 1. `path` of the result leads to the field, where the line has one.
 */
export function lineSlip(yaml: string, lineNumber: number): (Finding & { path: (string | number)[] }) | null {
  const lines = yaml.split('\n');
  const order = [
    lineNumber,
    lineNumber - 1,
    ...Array.from({ length: Math.max(0, lineNumber - 2) }, (_each, at) => at + 1),
  ];
  for (const number of [...new Set(order)]) {
    const text = lines[number - 1];
    if (text === undefined || /^\s*(?:#|$)/.test(text)) continue;
    const slip = slipOf(text, lines.slice(0, number - 1), number <= lineNumber && number >= lineNumber - 1);
    if (slip) return { line: number, field: 'File', ...slip, path: pathTo(lines, number) };
  }
  const indent = indentSlip(lines.slice(0, lineNumber + 1));
  return indent && { ...indent, field: 'File', path: pathTo(lines, indent.line ?? 1) };
}

/** `atFault`: the parser stopped here, so that even what is only odd elsewhere is the mistake. */
function slipOf(text: string, before: string[], atFault: boolean): { code: string; message: string } | null {
  const tell = (code: string, message: string) => ({ code, message });
  if (/^(?:={7}|<{7}|>{7}|\|{7})/.test(text))
    return tell('merge.conflict', 'is left over from putting two versions together; delete the line');
  const line = lineFrom(text);
  const written = (value: string) => `${line.key === null ? '' : `${line.key}: `}${value}`;
  if (/^\s*(?:- +)*[A-Za-z][\w-]*\s*：/.test(text))
    return tell('yaml.colon', 'has a wide colon (“：”); write a plain one and a space: “name: Chess club”');
  if (line.key === null) return atFault ? slipWithoutKey(text.trim(), tell) : null;
  const value = line.value.trim();
  if (/^'/.test(value) && !/^'(?:[^']|'')*'\s*(?:#.*)?$/.test(value)) {
    const inside = value.replace(/^'|'$/g, '').replace(/''/g, "'");
    if (/'/.test(inside.slice(0, -1)) || (value.length > 1 && value.endsWith("'")))
      return tell(
        'yaml.apostrophe',
        `has an apostrophe inside single quotation marks; use double ones: ${written(inDouble(inside))}`,
      );
  }
  if (/^"/.test(value) && !/^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$/.test(value) && /^".*"/.test(value)) {
    const inside = /^"(.*)"$/.exec(value)?.[1] ?? value;
    return tell(
      'yaml.quotes',
      `has quotation marks inside the words; put single ones around the whole: ${written(`'${inside.replace(/'/g, "''")}'`)}`,
    );
  }
  if (/^["']/.test(value) && atFault && !new RegExp(`${value[0]}\\s*$`).test(value.slice(1)))
    return tell(
      'yaml.unclosed',
      `opens with ${value[0]} and is never closed; write ${written(inDouble(value.slice(1)))}`,
    );
  if (!atFault) return null;
  if (/^[[{|>%@`*&!?-]/.test(value) && !/^[|>][+-]?\d*$/.test(value) && !/^[[{].*[\]}]$/.test(value))
    return tell(
      'yaml.start',
      `starts with “${value[0]}”, which has a meaning of its own; put the words in quotes: ${written(inDouble(value))}`,
    );
  if (/: |:$/.test(value) && !/^["'[{]/.test(value))
    return tell(
      'yaml.colon',
      `has a second colon; put what comes after the first one in quotes: ${written(inDouble(value))}`,
    );
  const twin = before.findIndex(
    (each) => new RegExp(`^ {${line.indent}}${line.key}\\s*:`).test(each) && line.dashes === '',
  );
  if (twin >= 0 && !before.slice(twin + 1).some((each) => each.trim() !== '' && indentOf(each) < line.indent))
    return tell(
      'yaml.duplicate_key',
      `has a field that is already there above, in line ${twin + 1}; keep one of the two`,
    );
  return null;
}

function slipWithoutKey(text: string, tell: (code: string, message: string) => { code: string; message: string }) {
  const bare = text.replace(/^(?:- +)+/, '');
  const noSpace = /^([A-Za-z][\w-]*):(\S.*)$/.exec(bare);
  if (noSpace && !/^\/\//.test(noSpace[2] ?? ''))
    return tell('yaml.space', `needs a space after the colon: “${noSpace[1]}: ${noSpace[2]}”`);
  const equals = /^([A-Za-z][\w-]*)\s*=\s*(.+)$/.exec(bare);
  if (equals) return tell('yaml.colon', `needs a colon, not “=”: “${equals[1]}: ${equals[2]}”`);
  if (/^[–—•*·]\s/.test(bare))
    return tell(
      'yaml.dash',
      `starts with “${bare[0]}”; a list is written with a plain hyphen and a space: “- ${bare.slice(1).trim()}”`,
    );
  const words = /^([a-z][A-Za-z]*) (.+)$/.exec(bare);
  if (words)
    return tell(
      'yaml.colon',
      `has no colon; write “${words[1]}: ${words[2]}”, or start it further in where it belongs to the line above`,
    );
  return null;
}

/** A line that stands further in or out than the lines it belongs to. */
function indentSlip(lines: string[]): { line: number; code: string; message: string } | null {
  const open: number[] = [];
  for (const [index, text] of lines.entries()) {
    const line = lineFrom(text);
    if (/^\s*(?:#|$)/.test(text) || (line.key === null && line.dashes === '')) continue;
    const previous = open.at(-1);
    if (
      index > 0 &&
      previous === undefined &&
      line.indent > 0 &&
      open.length === 0 &&
      !lines.slice(0, index).some((each) => each.trim() !== '')
    )
      return {
        line: index + 1,
        code: 'yaml.indent',
        message: `has ${spaces(line.indent)} at its start; the first field has none`,
      };
    if (previous !== undefined && line.indent > previous) {
      const above = lineFrom(lines.slice(0, index).findLast((each) => each.trim() !== '') ?? '');
      if (above.key !== null && above.value.trim() !== '' && line.dashes === '')
        return {
          line: index + 1,
          code: 'yaml.indent',
          message: `has ${spaces(line.indent)} at its start and the line above, which it stands beside, has ${above.indent + above.dashes.length}; give both the same`,
        };
    }
    while ((open.at(-1) ?? -1) > line.indent) open.pop();
    if (previous !== undefined && line.indent < previous && !open.includes(line.indent)) {
      const wanted = open.length > 0 ? `${open.at(-1)} or ${previous}` : String(previous);
      return {
        line: index + 1,
        code: 'yaml.indent',
        message: `has ${spaces(line.indent)} at its start; the lines around it have ${wanted}: give it as many as the lines it belongs to`,
      };
    }
    for (const at of [line.indent, line.indent + line.dashes.length]) if (at > (open.at(-1) ?? -1)) open.push(at);
  }
  return null;
}

const spaces = (count: number) => (count === 1 ? '1 space' : count === 0 ? 'no space' : `${count} spaces`);
const indentOf = (text: string) => /^ */.exec(text)?.[0].length ?? 0;
const inDouble = (text: string) => `"${text.replace(/(?<!\\)"/g, "'")}"`;

function lineFrom(text: string): Line {
  const match = keyPattern.exec(text);
  if (match) return { indent: match[1]!.length, dashes: match[2]!, key: match[3]!, value: match[4] ?? '', text };
  const item = /^(\s*)((?:- +)+)(.*)$/.exec(text);
  return { indent: indentOf(text), dashes: item?.[2] ?? '', key: null, value: item?.[3] ?? text.trim(), text };
}

/** Where in the fields a line stands, as far as its spaces tell: ['places', 0, 'postcode']. */
function pathTo(lines: string[], number: number): (string | number)[] {
  const open: { indent: number; step: string | number }[] = [];
  for (const text of lines.slice(0, number)) {
    if (/^\s*(?:#|$)/.test(text)) continue;
    const { indent, dashes, key } = lineFrom(text);
    let at = indent;
    for (const dash of dashes.match(/- +/g) ?? []) {
      const beside = open.find((each) => each.indent === at && typeof each.step === 'number');
      while (
        (open.at(-1)?.indent ?? -1) >= at &&
        !(open.at(-1)?.indent === at && typeof open.at(-1)?.step === 'string')
      )
        open.pop();
      open.push({ indent: at, step: beside ? Number(beside.step) + 1 : 0 });
      at += dash.length;
    }
    if (key === null) continue;
    while ((open.at(-1)?.indent ?? -1) >= at) open.pop();
    open.push({ indent: at, step: key });
  }
  return open.map(({ step }) => step);
}
