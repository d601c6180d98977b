/** From bytes to text: what every content file must be before anything in it is looked at. */
import { withoutCopiedMarks } from '../schema/plain-signs.ts';
import { textProblem } from '../schema/text.ts';
import { foreignFormat, utf16Of } from './file-format.ts';
import type { Finding } from './problem.ts';
import { secretIn } from './secrets.ts';

/** Far more than a listing needs (the longest here is under 20 kB), far less than would hurt a computer. */
const longestFile = 128 * 1024;
const longestLine = 20_000;

/** The text of a file, with `\n` at the end of each line, or why it cannot be read. */
export function fileTextFrom(bytes: Uint8Array): { text: string } | { problem: Finding } {
  const refuse = (code: string, message: string, line: number | null = null) => ({
    problem: { line, field: 'File', code, message },
  });
  if (bytes.length > longestFile)
    return refuse('file.too_large', `is ${Math.ceil(bytes.length / 1024)} kB; write at most ${longestFile / 1024} kB`);
  const foreign = foreignFormat(bytes);
  if (foreign) return refuse(foreign.code, `is ${foreign.name} and not a content file; ${foreign.instead}`);
  if (utf16Of(bytes))
    return refuse(
      'encoding.not_utf8',
      'is saved as “Unicode” (UTF-16); in your editor choose Save as, and the encoding “UTF-8”',
    );
  let text: string;
  try {
    // Drops a byte order mark, which Windows editors add and nobody sees. A letter and its accent become one sign,
    // however a keyboard or a PDF wrote them: only so is “é” found by “é”.
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A second byte order mark stays, to be told: a program went wrong there.
    text = `${decoded.slice(0, 1)}${withoutCopiedMarks(decoded.slice(1))}`.replaceAll('\r\n', '\n').normalize('NFC');
  } catch {
    const line = firstBadLine(bytes);
    const message = `is not in UTF-8: an accented letter or a curly mark in line ${line} was saved in an older way; open it in your editor and save it again as “UTF-8”`;
    return refuse('encoding.not_utf8', message, line);
  }
  if (text.trim() === '')
    return refuse('file.empty', 'is empty; bring back an earlier version of the file, or delete it');
  const lines = text.split('\n');
  const conflict = lines.findIndex((line) => /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(line));
  if (conflict >= 0)
    return refuse(
      'merge.conflict',
      'has both versions of a change in it (“<<<<<<<”); keep one and delete the marks',
      conflict + 1,
    );
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine)
      return refuse('file.long_line', `has a line of over ${longestLine} characters; break it up`, index + 1);
    // A line end of old Macintoshes: some programs show two lines where others read one.
    if (line.includes('\r'))
      return refuse(
        'text.control',
        'has a hidden line end in it (of an old Macintosh); save the file again with line ends “LF” or “Unix”',
        index + 1,
      );
    if (line.includes('\0'))
      return refuse(
        'text.control',
        'has an empty byte in it (NUL); bring back an earlier version of the file, or write the line again',
        index + 1,
      );
    const hidden = textProblem(line.replaceAll('\t', ' '), ['text.control', 'text.invisible']);
    if (hidden) return refuse(hidden.code, hidden.message, index + 1);
  }
  const secret = secretIn(text);
  if (secret)
    return refuse(
      'secret.found',
      `has ${secret.what} in it; delete it, and have it made invalid where it came from: whoever reads this may have copied it`,
      secret.line,
    );
  return { text };
}

/** The first line that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let [start, line] = [0, 1];
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    [start, line] = [at + 1, line + 1];
  }
  return line;
}
