/** What people really break in a content file, and the sentence that each must get: line, field, what to write. */
import { expect, test } from 'vitest';
import { problemLine } from '../src/reading/problem.ts';
import { readWith } from './lib/small-folder.ts';

const listing = `---
name: Chess Club
organisation: hall-trust
type: activity
interests:
  - games
summary: Play chess with other children.
ages:
  from: 8
  to: 12
places:
  - name: The Hall
    address: 12 Weir Lane
    postcode: "ZZ1 1AA"
    sessions:
      - days:
          - tuesday
        starts: "18:30"
        ends: "19:30"
cost:
  kind: free
contact:
  phone: "01632 960123"
  email: chess@example.org
  website: https://example.org/
status: published
consent:
  givenOn: 2026-09-01
review:
  checkedOn: 2026-10-05
---

Come and play.
`;

/** What is said of a listing, from the line on. */
function saidOf(file: string | Uint8Array): string[] {
  const { problems } = readWith({ 'listings/x.md': file });
  return problems
    .filter((problem) => problem.file === 'content/listings/x.md')
    .map((problem) => problemLine(problem).replace(/^content\/listings\/x\.md[:,] ?/, ''));
}

test('the listing itself is right, and stays so with what editors add by themselves', () => {
  expect(saidOf(listing)).toEqual([]);
  expect(saidOf(`\uFEFF${listing}`)).toEqual([]);
  expect(saidOf(listing.replaceAll('\n', '\r\n'))).toEqual([]);
});

/** [what stands there, what is written in its place, what is said: once, and nothing else]. */
const slips: [from: string, to: string, said: string][] = [
  [
    '"18:30"',
    '6.30',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “6.30”); write "06:30", or "18:30" in the afternoon or evening',
  ],
  [
    '"18:30"',
    '18.30',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “18.30”); write "18:30"',
  ],
  [
    '"18:30"',
    '6pm',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “6pm”); write "18:00"',
  ],
  [
    '"18:30"',
    '6:30pm',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “6:30pm”); write "18:30"',
  ],
  [
    '"18:30"',
    '"6.30pm"',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “6.30pm”); write "18:30"',
  ],
  [
    '"18:30"',
    '6',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “6”); write "06:00", or "18:00" in the afternoon or evening',
  ],
  [
    '"18:30"',
    '"24:60"',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “24:60”)',
  ],
  [
    '"18:30"',
    'noon',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “noon”); write "12:00"',
  ],
  [
    '"18:30"',
    'half past six',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “half past six”); write "06:30", or "18:30" in the afternoon or evening',
  ],
  [
    '2026-10-05',
    '28/02/2026',
    '30, Checked, Checked on: write the date as year-month-day, like “2026-09-07” (found “28/02/2026”); write 2026-02-28',
  ],
  [
    '2026-10-05',
    '5 October 2026',
    '30, Checked, Checked on: write the date as year-month-day, like “2026-09-07” (found “5 October 2026”); write 2026-10-05',
  ],
  [
    '2026-10-05',
    '10-05-2026',
    '30, Checked, Checked on: write the date as year-month-day, like “2026-09-07” (found “10-05-2026”); write 2026-05-10',
  ],
  ['2026-10-05', '2026-02-30', '30, Checked, Checked on: is a day that does not exist; check the calendar'],
  [
    '2026-10-05',
    '2026-1-5',
    '30, Checked, Checked on: write the date as year-month-day, like “2026-09-07” (found “2026-1-5”); write 2026-01-05',
  ],
  [
    '2026-10-05',
    '2026-10-05T10:00:00Z',
    '30, Checked, Checked on: write the date as year-month-day, like “2026-09-07” (found “2026-10-05T10:00:00Z”); write 2026-10-05',
  ],
  [
    '2026-10-05',
    '05.10.2026',
    '30, Checked, Checked on: write the date as year-month-day, like “2026-09-07” (found “05.10.2026”); write 2026-10-05',
  ],
  [
    '2026-10-05',
    '5/10/26',
    '30, Checked, Checked on: write the date as year-month-day, like “2026-09-07” (found “5/10/26”); write 2026-10-05',
  ],
  [
    '"ZZ1 1AA"',
    '"ZZ1 OAA"',
    '14, Places 1, Postcode: has a letter where a digit belongs; write it “ZZ1 0AA” (found “ZZ1 OAA”)',
  ],
  [
    '"ZZ1 1AA"',
    '"ZZO 1AA"',
    '14, Places 1, Postcode: has a letter where a digit belongs; write it “ZZ0 1AA” (found “ZZO 1AA”)',
  ],
  [
    '"ZZ1 1AA"',
    '"ZZI 1AA"',
    '14, Places 1, Postcode: has a letter where a digit belongs; write it “ZZ1 1AA” (found “ZZI 1AA”)',
  ],
  [
    '"ZZ1 1AA"',
    'zz1 1aa',
    '14, Places 1, Postcode: write it in capitals with one space, like “LS1 4AP” (found “zz1 1aa”); write "ZZ1 1AA"',
  ],
  [
    '"ZZ1 1AA"',
    'ZZ11AA',
    '14, Places 1, Postcode: write it in capitals with one space, like “LS1 4AP” (found “ZZ11AA”); write "ZZ1 1AA"',
  ],
  ['"ZZ1 1AA"', 'ZZ1', '14, Places 1, Postcode: write it in capitals with one space, like “LS1 4AP” (found “ZZ1”)'],
  [
    '"ZZ1 1AA"',
    '1E5 2AB',
    '14, Places 1, Postcode: write it in capitals with one space, like “LS1 4AP” (found “1E5 2AB”)',
  ],
  [
    '"ZZ1 1AA"',
    'Larkbridge',
    '14, Places 1, Postcode: write it in capitals with one space, like “LS1 4AP” (found “Larkbridge”)',
  ],
  [
    'interests:\n  - games',
    'interests:',
    '5, Interests: is empty; write at least one on a line of its own below it, like “- games”',
  ],
  [
    'interests:\n  - games',
    'interests: []',
    '5, Interests: is empty; write at least one on a line of its own below it, like “- games”',
  ],
  ['  - games', '  -', '5, Interests: is empty; write at least one on a line of its own below it, like “- games”'],
  [
    'interests:\n  - games',
    'interests: games',
    '5, Interests: must be a list: each thing on its own line, after “- ”: “- games”',
  ],
  ['  - games', '  -games', '5, Interests: needs a space after the hyphen: “- games”'],
  [
    '- days:\n          - tuesday',
    '- days: tuesday, thursday',
    '16, Places 1, Sessions here 1, Days: must be a list: each thing on its own line, after “- ”: “- tuesday”, “- thursday”',
  ],
  [
    '- tuesday',
    '- Tue',
    '17, Places 1, Sessions here 1, Days 1: write the day in full and in small letters, like “monday”; write tuesday',
  ],
  [
    '- tuesday',
    '- Tuesdays',
    '17, Places 1, Sessions here 1, Days 1: write the day in full and in small letters, like “monday”; write tuesday',
  ],
  [
    '- tuesday',
    '- Mondya',
    '17, Places 1, Sessions here 1, Days 1: write the day in full and in small letters, like “monday”; write monday',
  ],
  [
    'Play chess with other children.',
    "'Children's chess for all'",
    '7, In one line, for pupils: has an apostrophe inside single quotation marks; use double ones: summary: "Children\'s chess for all"',
  ],
  [
    'Play chess with other children.',
    "'It's fun'",
    '7, In one line, for pupils: has an apostrophe inside single quotation marks; use double ones: summary: "It\'s fun"',
  ],
  [
    'Play chess with other children.',
    '"The "Hub" club"',
    '7, In one line, for pupils: has quotation marks inside the words; put single ones around the whole: summary: \'The "Hub" club\'',
  ],
  [
    'Play chess with other children.',
    '"Hub" club',
    '7, In one line, for pupils: has quotation marks inside the words; put single ones around the whole: summary: \'"Hub" club\'',
  ],
  [
    'Play chess with other children.',
    '"Play chess',
    '7, In one line, for pupils: opens with " and is never closed; write summary: "Play chess"',
  ],
  ['  from: 8', '\tfrom: 8', '9, File: has a tab at the start of the line; use spaces instead'],
  [
    '"18:30"',
    '“18:30”',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found ““18:30””); write "18:30"',
  ],
  [
    '"01632 960123"',
    '“01632 960123”',
    '23, Contact, Telephone: write a telephone number with its area code, like “0161 496 0123” (found ““01632 960123””); write "01632 960123"',
  ],
  [
    '"18:30"',
    '‘18:30’',
    '18, Places 1, Sessions here 1, Starts: write the time on the 24-hour clock, like “16:30” (found “‘18:30’”); write "18:30"',
  ],
  ['name: Chess Club', 'name:Chess Club', '2, File: needs a space after the colon: “name: Chess Club”'],
  ['  from: 8', '  from:8', '9, Ages: needs a space after the colon: “from: 8”'],
  [
    'name: Chess Club',
    'name Chess Club',
    '2, File: has no colon; write “name: Chess Club”, or start it further in where it belongs to the line above',
  ],
  ['name: Chess Club', 'name = Chess Club', '2, File: needs a colon, not “=”: “name: Chess Club”'],
  ['name: Chess Club', 'Name: Chess Club', '2, Name: is not a field; did you mean “name”?'],
  [
    'name: Chess Club',
    'name：Chess Club',
    '2, File: has a wide colon (“：”); write a plain one and a space: “name: Chess club”',
  ],
  [
    'Chess Club',
    'Chess #1 club',
    '2, File: everything from “#1 club” on would be lost; put the words in quotes: name: "Chess #1 club"',
  ],
  [
    'Play chess with other children.',
    'We are #1',
    '7, File: everything from “#1” on would be lost; put the words in quotes: summary: "We are #1"',
  ],
  [
    'Play chess with other children.',
    'Learn to swim: five weeks',
    '7, In one line, for pupils: has a second colon; put what comes after the first one in quotes: summary: "Learn to swim: five weeks"',
  ],
  [
    'Play chess with other children.',
    'Bring:',
    '7, In one line, for pupils: has a second colon; put what comes after the first one in quotes: summary: "Bring:"',
  ],
  ['kind: free', 'kind: yes', '21, Cost, Cost: write one of: free, pay-what-you-can, amount, not-told (found “yes”)'],
  ['status: published', 'status: yes', '26, Status: write one of: draft, published, paused, closed (found “yes”)'],
  ['name: Chess Club', 'name: Null', '2, Name: is empty; write it in'],
  [
    '    address: 12 Weir Lane',
    '    hideExactAddress: yes',
    '13, Places 1, Hide the exact address: write true or false (found “yes”)',
  ],
  [
    '    address: 12 Weir Lane',
    '    hideExactAddress: maybe',
    '13, Places 1, Hide the exact address: write true or false (found “maybe”)',
  ],
  ['name: Chess Club', 'name: True', '2, Name: must be text; put it in quotes, like "True"'],
  ['"01632 960123"', '01632960123', '23, Contact, Telephone: must be text; put it in quotes, like "01632960123"'],
  ['"01632 960123"', '+441632960123', '23, Contact, Telephone: must be text; put it in quotes, like "+441632960123"'],
  [
    '"01632 960123"',
    '"O1632 960123"',
    '23, Contact, Telephone: has the letter “O” in it where a 0 belongs; write a telephone number like “0161 496 0123” (found “O1632 960123”); write "01632 960123"',
  ],
  ['name: Chess Club', 'name: 1066', '2, Name: must be text; put it in quotes, like "1066"'],
  [
    '  from: 8',
    ' from: 8',
    '10, File: has 2 spaces at its start and the line above, which it stands beside, has 1; give both the same',
  ],
  ['name: Chess Club', '  name: Chess Club', '2, Name: has 2 spaces at its start; the first field has none'],
  [
    '    postcode:',
    '   postcode:',
    '14, Places 1, Postcode: has 3 spaces at its start; the lines around it have 2 or 4: give it as many as the lines it belongs to',
  ],
  [
    'type: activity',
    'type: activity\nname: Other',
    '5, Name: has a field that is already there above, in line 2; keep one of the two',
  ],
  [
    'type: activity',
    '<<<<<<< HEAD\ntype: activity\n=======\ntype: advice-and-wellbeing\n>>>>>>> main',
    '4, File: has both versions of a change in it (“<<<<<<<”); keep one and delete the marks',
  ],
  [
    'type: activity',
    'type: activity\n=======\n',
    '5, File: is left over from putting two versions together; delete the line',
  ],
  [
    'Play chess with other children.',
    '*Chess* for all',
    '7, File: has a word that starts with “*”; put the words in quotes: summary: "*Chess* for all"',
  ],
  [
    'Play chess with other children.',
    '&more fun',
    '7, File: has a word that starts with “&”; put the words in quotes: summary: "&more fun"',
  ],
  [
    'chess@example.org',
    '@chess',
    '24, Contact, E-mail: starts with “@”, which has a meaning of its own; put the words in quotes: email: "@chess"',
  ],
  [
    'Play chess with other children.',
    '% off',
    '7, File: starts with “%”, which has a meaning of its own; put the words in quotes: summary: "% off"',
  ],
  [
    'Play chess with other children.',
    '[Chess] for all',
    '7, In one line, for pupils: starts with “[”, which has a meaning of its own; put the words in quotes: summary: "[Chess] for all"',
  ],
  [
    'Play chess with other children.',
    '{Chess} fun',
    '7, In one line, for pupils: starts with “{”, which has a meaning of its own; put the words in quotes: summary: "{Chess} fun"',
  ],
  [
    'Play chess with other children.',
    '!Chess fun',
    '7, File: has a word that starts with “!”; put the words in quotes: summary: "!Chess fun"',
  ],
  [
    'Play chess with other children.',
    '`Chess` fun',
    '7, In one line, for pupils: starts with “`”, which has a meaning of its own; put the words in quotes: summary: "`Chess` fun"',
  ],
  [
    'Play chess with other children.',
    '- Chess fun',
    '7, In one line, for pupils: starts with “-”, which has a meaning of its own; put the words in quotes: summary: "- Chess fun"',
  ],
  [
    'Play chess with other children.',
    '|Chess fun',
    '7, In one line, for pupils: starts with “|”, which has a meaning of its own; put the words in quotes: summary: "|Chess fun"',
  ],
  [
    'Play chess with other children.',
    '> Chess fun',
    '7, In one line, for pupils: starts with “>”, which has a meaning of its own; put the words in quotes: summary: "> Chess fun"',
  ],
  [
    'Play chess with other children.',
    '? Chess fun',
    '7, File: has a line that starts with “?”; put the words in quotes: summary: "? Chess fun"',
  ],
  ['from: 8', 'from: eight', '9, Ages, From: write an age in whole years as a plain number; write 8'],
  ['from: 8', 'from: 8 years', '9, Ages, From: write an age in whole years as a plain number; write 8'],
  [
    'ages:\n  from: 8\n  to: 12',
    'ages: 8-12',
    '8, Ages: must have its own fields, on the lines below it and further in, like “from: 8”',
  ],
  ['from: 8', 'from: 14', '10, Ages, To: is lower than “From”; swap the two'],
  ['kind: free', 'kind: amount\n  amount: £3', '22, Cost, How much: write pounds as a plain number; write 3'],
  ['kind: free', 'kind: £3', '21, Cost, Cost: write one of: free, pay-what-you-can, amount, not-told (found “£3”)'],
  [
    'chess@example.org',
    'chess @example.org',
    '24, Contact, E-mail: write an e-mail address, like “hello@example.org” (found “chess @example.org”); write chess@example.org',
  ],
  [
    'chess@example.org',
    'mailto:chess@example.org',
    '24, Contact, E-mail: write an e-mail address, like “hello@example.org” (found “mailto:chess@example.org”); write chess@example.org',
  ],
  [
    'status: published',
    'status: Published',
    '26, Status: write one of: draft, published, paused, closed (found “Published”); write published',
  ],
  [
    'status: published',
    'status: publshed',
    '26, Status: write one of: draft, published, paused, closed (found “publshed”); write published',
  ],
  [
    'type: activity',
    'type: club',
    '4, Kind: write one of: skills-and-training, peer-support, activity, advice-and-wellbeing (found “club”)',
  ],
  [
    'hall-trust',
    'Hall Trust',
    '3, Organisation: write it in small letters, numbers and hyphens, like “chess-club” (found “Hall Trust”); write hall-trust',
  ],
  ['type: activity', 'typ: activity', '4, typ: is not a field; did you mean “type”?'],
  ['places:\n  - name', 'places:\n    name', '11, Places: must be a list: each thing on its own line, after “- ”'],
  [
    '2026-09-01',
    'yes',
    '28, Agreed to be listed, Agreed on: write the date as year-month-day, like “2026-09-07” (found “yes”)',
  ],
];

test.each(slips)('%j written as %j', (from, to, said) => {
  expect(listing).toContain(from);
  expect(saidOf(listing.replace(from, () => to))).toEqual([said]);
});

const bytes = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

/** Files that are something else, or are broken as a whole. */
const wholes: [what: string, file: string | Uint8Array, said: string][] = [
  [
    'a web page',
    '<!doctype html>\n<html><body>Chess</body></html>',
    'File: is a web page (HTML) and not a content file; download the file itself',
  ],
  [
    'a sign-in page',
    '<html><head><title>Sign in</title></head>',
    'File: is a web page that asks people to sign in and not a content file; open its address in a browser, sign in',
  ],
  [
    'a PDF',
    bytes('%PDF-1.7\n%\u00E2\u00E3'),
    'File: is a PDF and not a content file; ask for the file it was made from',
  ],
  [
    'a Word file',
    bytes('PK\u0003\u0004..word/document.xml'),
    'File: is a Word file (.docx) and not a content file; open it in its own program',
  ],
  [
    'a LibreOffice text',
    bytes('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text'),
    'File: is an OpenDocument text (.odt)',
  ],
  [
    'an old Word file',
    bytes('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1'),
    'File: is a file of an old Office program (.doc or .xls)',
  ],
  ['an RTF', '{\\rtf1\\ansi Chess}', 'File: is a word processor’s file (RTF)'],
  ['an Excel file', bytes('PK\u0003\u0004..xl/workbook.xml'), 'File: is an Excel file (.xlsx)'],
  [
    'a PNG',
    bytes('\u0089PNG\r\n'),
    'File: is a picture (PNG) and not a content file; pictures belong in the folder “photos”',
  ],
  ['a JPEG', bytes('\u00FF\u00D8\u00FF\u00E0'), 'File: is a picture (JPEG)'],
  ['a zip', bytes('PK\u0003\u0004chess.md'), 'File: is a zip archive and not a content file; unpack it'],
  [
    'a table',
    'name,postcode,phone\nChess,ZZ1 1AA,\n',
    '1, Front matter: is a table (CSV) and no content file; take it in with “npm run import -- --new FILE”',
  ],
  ['JSON', '{"name": "Chess"}', '1, Front matter: the first line must be exactly “---” (found “{"name": "Chess"}”)'],
  [
    'only words',
    'Chess on Tuesdays.',
    '1, Front matter: the first line must be exactly “---”, then the fields, then “---” again',
  ],
  ['nothing', '  \n\n', 'File: is empty'],
  [
    'UTF-16, with its mark',
    new Uint8Array([0xff, 0xfe, ...Buffer.from(listing, 'utf16le')]),
    'File: is saved as “Unicode” (UTF-16); in your editor choose Save as, and the encoding “UTF-8”',
  ],
  ['UTF-16, without', new Uint8Array(Buffer.from(listing, 'utf16le')), 'File: is saved as “Unicode” (UTF-16)'],
  [
    'an accent of older Windows',
    bytes(listing.replace('chess with', 'ch\u00E9ss with')),
    '7, File: is not in UTF-8: an accented letter or a curly mark in line 7',
  ],
  ['a NUL byte', listing.replace('Play', 'Pl\0ay'), '7, File: has an empty byte in it (NUL)'],
  [
    'line ends of old Macintoshes',
    listing.replaceAll('\n', '\r'),
    '1, File: has a hidden line end in it (of an old Macintosh)',
  ],
  [
    'no closing line',
    listing.replace('\n---\n\nCome', '\n\nCome'),
    '30, Front matter: has no second line “---”; write it after the last field, below line 30',
  ],
  [
    'a closing line of two hyphens',
    listing.replace('\n---\n\nCome', '\n--\n\nCome'),
    '31, Front matter: the line after the last field must be exactly “---”, three hyphens (found “--”)',
  ],
  [
    'a closing line that Word made a dash',
    listing.replace('\n---\n\nCome', '\n—\n\nCome'),
    '31, Front matter: the line after the last field must be exactly “---”, three hyphens (found “—”)',
  ],
  [
    'a space after the closing line',
    listing.replace('\n---\n\nCome', '\n--- \n\nCome'),
    '31, Front matter: has a space after “---”; delete it',
  ],
  [
    'no first line',
    listing.slice(4),
    '1, Front matter: has no line “---” above its first field; write it as the first line',
  ],
  [
    'a first line that Word made a dash',
    listing.replace('---', '—'),
    '1, Front matter: the first line must be exactly “---”, three hyphens (found “—”)',
  ],
  [
    'an empty line above the first',
    `\n${listing}`,
    '1, Front matter: has an empty line above the first “---”; delete it',
  ],
  ['merge marks', `<<<<<<< HEAD\n${listing}`, '1, File: has both versions of a change in it (“<<<<<<<”)'],
];

test.each(wholes)('%s', (_what, file, said) => {
  const found = saidOf(file);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

test('a file is told everything in one round: fields that are wrong, and rules across fields', () => {
  const broken = listing
    .replace('from: 8', 'from: 14')
    .replace('name: Chess Club', 'name: 1066')
    .replace('    postcode: "ZZ1 1AA"', '    postcode: "ZZ1 OAA"\n    hideExactAddress: true\n    latitude: 53.75')
    .replace('starts: "18:30"\n        ends: "19:30"', 'starts: 6pm\n        repeats: on-dates')
    .replace('kind: free', 'kind: amount')
    .replace('  givenOn: 2026-09-01', '  byRole: Secretary')
    .replace('  checkedOn: 2026-10-05', '  checkedBy: Head')
    .replace('type: activity', 'type: club\npublishFrom: 2027-01-01\npublishTo: 2026-01-01');
  const fields = saidOf(broken).map((line) => line.replace(/^(?:\d+, )?/, '').replace(/: .*$/, ''));
  for (const field of [
    'Name',
    'Kind',
    'Show until',
    'Ages, To',
    'Places 1, Postcode',
    'Places 1, Part of town',
    'Places 1, Longitude',
    'Places 1, Sessions here 1, Starts',
    'Places 1, Sessions here 1, Single dates',
    'Cost, How much',
    'Agreed to be listed, Agreed on',
    'Checked, Checked on',
  ])
    expect(fields).toContain(field);
});

test('the same holds for vocabularies, sources and settings: what is there twice is told beside what is wrong', () => {
  const said = (path: string, text: string) =>
    readWith({ [path]: text })
      .problems.filter(({ file }) => file === `content/${path}`)
      .map(({ field }) => field);
  const terms =
    'terms:\n  - { slug: Bad Slug, label: A }\n  - { slug: chess, label: B }\n  - { slug: chess, label: C }\n';
  expect(said('vocabulary/interests.yaml', `titel: Interests\n${terms}`)).toEqual([
    'titel',
    'Terms 1, Short name',
    'Terms 3, Short name',
  ]);
  const columns = 'columns:\n  - { field: name }\n  - { field: nam, from: [a] }\n  - { field: name, from: [b] }\n';
  expect(said('sources/clubs.yaml', `name: Clubs\n${columns}`)).toEqual([
    'Licence',
    'What the columns mean 1, Columns',
    'What the columns mean 2, Our field',
    'What the columns mean 3, Our field',
  ]);
  expect(said('settings/editing.yaml', 'backend: github\nbranch: 4\n')).toEqual(['Repository', 'Branch']);
});
