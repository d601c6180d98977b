/** What a file is by its bytes, when it is not the plain text that was expected. */

/** A kind of file by a name that people know, `a PDF`, and how to get from it what was wanted. */
export interface ForeignFormat {
  code: string;
  name: string;
  /** What to do to get its words or its rows. */
  instead: string;
}

const starts: { bytes: string; name: string; code: string }[] = [
  { bytes: '%PDF-', name: 'a PDF', code: 'file.pdf' },
  { bytes: '\u0089PNG', name: 'a picture (PNG)', code: 'file.picture' },
  { bytes: '\u00FF\u00D8\u00FF', name: 'a picture (JPEG)', code: 'file.picture' },
  { bytes: 'GIF8', name: 'a picture (GIF)', code: 'file.picture' },
  { bytes: 'II*\0', name: 'a picture (TIFF)', code: 'file.picture' },
  { bytes: 'MM\0*', name: 'a picture (TIFF)', code: 'file.picture' },
  { bytes: '{\\rtf', name: 'a word processor’s file (RTF)', code: 'file.word' },
  {
    bytes: '\u00D0\u00CF\u0011\u00E0',
    name: 'a file of an old Office program (.doc or .xls)',
    code: 'file.old_office',
  },
  { bytes: '\u001F\u008B', name: 'a packed file (.gz)', code: 'file.packed' },
  { bytes: '7z\u00BC\u00AF', name: 'a packed file (.7z)', code: 'file.packed' },
  { bytes: 'Rar!', name: 'a packed file (.rar)', code: 'file.packed' },
  { bytes: 'SQLite format 3', name: 'a database', code: 'file.database' },
];

/** Telling names of parts inside a zip archive. */
const zipped: { part: string; name: string; code: string }[] = [
  { part: 'word/', name: 'a Word file (.docx)', code: 'file.word' },
  { part: 'xl/workbook.bin', name: 'a binary Excel file (.xlsb)', code: 'file.xlsb' },
  { part: 'xl/', name: 'an Excel file (.xlsx)', code: 'file.xlsx' },
  { part: 'ppt/', name: 'a presentation (.pptx)', code: 'file.presentation' },
  { part: 'opendocument.spreadsheet', name: 'an OpenDocument sheet (.ods)', code: 'file.ods' },
  { part: 'opendocument.text', name: 'an OpenDocument text (.odt)', code: 'file.word' },
  { part: 'Index/Document.iwa', name: 'a Numbers or Pages file', code: 'file.numbers' },
];

const pages: Record<'signIn' | 'html', ForeignFormat> = {
  signIn: {
    code: 'file.sign_in',
    name: 'a web page that asks people to sign in',
    instead: 'open its address in a browser, sign in, and download the file itself',
  },
  html: { code: 'file.html', name: 'a web page (HTML)', instead: 'download the file itself, not the page it is on' },
};

const insteads: Record<string, string> = {
  'file.pdf': 'ask for the file it was made from, or copy its words',
  'file.picture': 'pictures belong in the folder “photos”; write the words here',
  'file.packed': 'unpack it, and use the file inside',
  'file.zip': 'unpack it, and use the file inside',
};
const saveAsText = 'open it in its own program, and save or copy it as plain text';

/** What a file is when it is no plain text, or is a page or an archive; null for anything that may be read as text. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const start = latin1(bytes.subarray(0, 20_000));
  const of = (code: string, name: string) => ({ code, name, instead: insteads[code] ?? saveAsText });
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return of('file.picture', 'a picture (WebP)');
  if (/^....ftyp(?:heic|heix|mif1|avif)/s.test(start)) return of('file.picture', 'a picture of a telephone (HEIC)');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) {
    // The names of all parts stand at the end, those of the first at the start.
    const names = start + latin1(bytes.subarray(Math.max(0, bytes.length - 60_000)));
    const found = zipped.find(({ part }) => names.includes(part));
    return found ? of(found.code, found.name) : of('file.zip', 'a zip archive');
  }
  const known = starts.find((each) => start.startsWith(each.bytes));
  if (known) return of(known.code, known.name);
  return webPage(start);
}

function webPage(start: string): ForeignFormat | null {
  const text = start
    .replace(/\0/g, '')
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '');
  if (!/^<(?:!doctype html|html|head|body|title|meta|script|table|div)\b/i.test(text)) return null;
  const signIn = /\b(?:sign|log)[ -]?in\b|type=["']?password|accounts\.google|login\.microsoft/i.test(text);
  return signIn ? pages.signIn : pages.html;
}

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/**
 * The encoding of text in UTF-16, by its byte order mark, or by the empty half of most of its letters: what Excel
 * calls “Unicode Text”, and Windows Notepad “Unicode”. Null for anything else.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const empty = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) empty[index % 2]! += 1;
  });
  const pairs = sample.length / 2;
  const [even = 0, odd = 0] = empty;
  if (pairs < 2) return null;
  if (odd > pairs * 0.5 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.5 && odd < pairs * 0.1 ? 'utf-16be' : null;
}
