/** A text for staff with its words in double braces filled in. */
import { blockFillers, type Filler, type FillFrom, fillers, type Taken } from './fillers.ts';

/** A stretch of a filled text, ready to show. */
export type StaffPart = { kind: 'text'; markdown: string } | { kind: 'bingo'; cards: number } | { kind: 'qr-code' };

/** One `{{…}}` as it is written. */
export interface Written {
  name: string;
  /** What stands after the colon; empty where nothing does. */
  given: string;
  /** It is all that its line holds. */
  alone: boolean;
  /** Of the text it stands in, from 0. */
  line: number;
}

const braces = /\{\{\s*([^{}:]*?)\s*(?::\s*([^{}]*?)\s*)?\}\}/g;

/** Every `{{…}}` of a text, in order. */
export function fillersIn(text: string): Written[] {
  return text.split('\n').flatMap((words, line) =>
    [...words.matchAll(braces)].map(([whole, name = '', given = '']) => ({
      name,
      given,
      alone: words.trim() === whole,
      line,
    })),
  );
}

/** A text as one school shows it. What is in braces and has no meaning stays as it is written: the check tells of it. */
export function filledParts(text: string, from: FillFrom): StaffPart[] {
  const parts: StaffPart[] = [];
  let words: string[] = [];
  const endText = () => {
    if (words.join('').trim()) parts.push({ kind: 'text', markdown: words.join('\n') });
    words = [];
  };
  for (const line of text.split('\n')) {
    const block = blockOf(line);
    if (block) {
      endText();
      parts.push(block);
    } else words.push(filledLine(line, from));
  }
  endText();
  return parts;
}

/** The slides of a text: each heading of the second level starts one. */
export function filledSlides(text: string, from: FillFrom): StaffPart[][] {
  return text
    .split(/^(?=## )/m)
    .filter((slide) => slide.trim())
    .map((slide) => filledParts(slide, from));
}

const mostCards = 40;

function blockOf(line: string): StaffPart | null {
  const [written] = fillersIn(line);
  if (!written?.alone || !Object.hasOwn(blockFillers, written.name)) return null;
  if (written.name === 'qr-code') return { kind: 'qr-code' };
  return isSound(written) ? { kind: 'bingo', cards: Number(written.given) } : null;
}

function filledLine(line: string, from: FillFrom): string {
  // What comes in several lines stays in the quotation or the point that it stands in.
  const before = /^[\s>]*/.exec(line)?.[0] ?? '';
  return line.replace(braces, (whole, name: string, given = '') => {
    const filler = Object.hasOwn(fillers, name) ? (fillers as Record<string, Filler>)[name] : undefined;
    return filler && isSound({ name, given }) ? filler.fill(from, given).replaceAll('\n', `\n${before}`) : whole;
  });
}

/** Whether what stands after the colon can be used: a whole number up to 40, a name, or nothing. */
export function isSound({ name, given }: Pick<Written, 'name' | 'given'>): boolean {
  const takes = takenBy(name);
  if (takes === 'number') return /^[1-9]\d?$/.test(given) && Number(given) <= mostCards;
  return takes === undefined ? given === '' : given !== '';
}

/** What a filler wants after its colon; undefined for nothing, null where there is no such filler. */
export function takenBy(name: string): Taken | undefined | null {
  const all: Record<string, { help: string; takes?: Taken | undefined }> = { ...fillers, ...blockFillers };
  return Object.hasOwn(all, name) ? all[name]?.takes : null;
}
