/** The bytes of a CSV or text file as text, in whichever of the usual encodings it was saved. */
import { foreignFormat, utf16Of } from '../../reading/file-format.ts';
import { type Trouble, UnreadableFile } from './sheet.ts';

/** What Windows writes with the bytes from 0x80 to 0x9F. Node's own decoder takes them for control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The text with what there is to tell about it. Throws `UnreadableFile` for what is no text. */
export function csvText(bytes: Uint8Array, declared: 'utf-8' | 'windows-1252'): { text: string; troubles: Trouble[] } {
  const foreign = foreignFormat(bytes);
  if (foreign)
    throw new UnreadableFile(
      foreign.code,
      `is ${foreign.name} and not a table; ${
        foreign.code === 'file.html' || foreign.code === 'file.sign_in'
          ? foreign.instead
          : 'open it in its own program and save the table as .xlsx or “CSV UTF-8”'
      }`,
    );
  const { text, troubles } = decoded(bytes, declared);
  if (text.includes('\0'))
    throw new UnreadableFile('csv.not_text', 'has bytes in it that are no text; save the sheet again as “CSV UTF-8”');
  return { text, troubles };
}

function decoded(bytes: Uint8Array, declared: 'utf-8' | 'windows-1252'): { text: string; troubles: Trouble[] } {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), troubles: [] };
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) {
    // Text of older Excel with an accent in it is never valid UTF-8 by chance.
    const told = declared === 'windows-1252' && /[^\0-\u007F]/.test(utf8);
    return {
      text: utf8,
      troubles: told ? [note('is saved as UTF-8 now, and was read so; take “encoding” out of its source file')] : [],
    };
  }
  const text = asWindows1252(bytes);
  if (declared === 'windows-1252') return { text, troubles: [] };
  const spelt = text.match(/\p{L}[\p{L}’'-]*\p{L}/gu) ?? [];
  const words = [...new Set(spelt.filter((word) => /[^\0-\u007F]/.test(word)))].slice(0, 3);
  const like = words.length > 0 ? ` like ${words.map((word) => `“${word}”`).join(', ')}` : '';
  return {
    text,
    troubles: [
      note(
        `is not saved as UTF-8, and was read as older Excel saves it (windows-1252); look whether words${like} are right, and save it as “CSV UTF-8” next time`,
      ),
    ],
  };
}

function note(message: string): Trouble {
  return { row: null, field: 'file', code: 'encoding.guessed', message, severity: 'warning' };
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function asWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter);
}
