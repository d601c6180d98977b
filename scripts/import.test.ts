import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textRow, workbook } from '../tests/fixtures/import/workbook.ts';
import { importSource } from './lib/import-source.ts';
import { newSource } from './lib/new-source.ts';

const project = join(import.meta.dirname, '..');
const fixtures = join(project, 'tests/fixtures/import');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(join(folder, 'content/vocabulary'), { recursive: true });
  cpSync(join(fixtures, 'interests.yaml'), join(folder, 'content/vocabulary/interests.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the command does, without starting a program for each. */
async function run(...words: string[]) {
  const after = (option: string) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
  const common = { folder: join(folder, 'content'), dryRun: words.includes('--dry-run') };
  try {
    const sheet = after('--new');
    if (sheet !== undefined) {
      const said = await newSource({ ...common, file: join(folder, sheet), name: after('--name'), sheet: undefined });
      return { code: 0, said };
    }
    const { report, allRead } = await importSource(words[0]!, { ...common, confirm: after('--confirm') });
    return { code: allRead ? 0 : 1, said: report };
  } catch (error) {
    return { code: 1, said: (error as Error).message };
  }
}

/** The command itself, started as a person starts it. */
function start(...words: string[]) {
  const ran = spawnSync(process.execPath, [join(project, 'scripts/import.ts'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: ran.status, said: ran.stdout + ran.stderr };
}
const put = (path: string, text: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const get = (path: string) => readFileSync(join(folder, path), 'utf8');
const listings = () =>
  existsSync(join(folder, 'content/listings')) ? readdirSync(join(folder, 'content/listings')) : [];
const everything = () =>
  readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')])
    .toSorted();

const columns = `columns:
  - { field: name, from: [name] }
  - { field: place.postcode, from: [postcode] }
  - { field: contact.phone, from: [phone] }
  - { field: contact.website, from: [website] }
  - { field: ages, from: [ages] }
  - { field: type, value: activity }
  - { field: interests, value: games }
`;
const source = (rest = '') =>
  put(
    'content/sources/clubs.yaml',
    `name: Clubs\nlicence: OGL\nfile: ${folder}/clubs.csv\nfetchedOn: 2026-11-02\n${rest}${columns}`,
  );
const sheet = (...rows: string[]) =>
  put('clubs.csv', `name,postcode,phone,website,ages\n${rows.map((row) => `${row}\n`).join('')}`);

describe('a messy sheet', () => {
  const messy = async () => {
    cpSync(join(fixtures, 'clubs.csv'), join(folder, 'clubs.csv'));
    cpSync(join(fixtures, 'postcodes.csv'), join(folder, 'postcodes.csv'));
    const suggested = await run('--new', 'clubs.csv');
    put(
      'content/sources/clubs.yaml',
      `${get('content/sources/clubs.yaml')}postcodes:\n  - file: ${folder}/postcodes.csv\n    area: quarter\n`,
    );
    return suggested;
  };

  test('--new describes it, leaves people’s names out, and says what is left to decide', async () => {
    const { code, said } = await messy();
    expect(code).toBe(0);
    expect(said).toContain('Categories to explain under “categories”: “Croquet”');
    expect(said).toMatch(/about people: .*“Secretary”/);
    expect(said).toContain('npm run import -- clubs --dry-run');
    const text = get('content/sources/clubs.yaml');
    expect(text).toContain('written: Judo');
    expect(text).not.toContain('- Secretary');
    expect(await run('--new', 'clubs.csv')).toMatchObject({
      code: 1,
      said: expect.stringContaining('is left as it is'),
    });
  });

  test('clean drafts are written, and every row that is not read is told with its number', async () => {
    await messy();
    const { code, said } = await run('clubs');
    expect(code).toBe(1);
    expect(listings().toSorted()).toEqual([
      'heron-judo.md',
      'millside-rufc.md',
      'old-town-chess-club.md',
      'riverside-netball.md',
    ]);
    const rugby = get('content/listings/millside-rufc.md');
    expect(rugby).toContain('name: Millside RUFC\n');
    expect(rugby).toContain('postcode: "ZZ1 2AB"\n    latitude: 53.757\n    longitude: -4.017');
    expect(rugby).toContain('area: Millside');
    expect(rugby).toContain('address: Weir Lane, Larkbridge');
    expect(rugby).toContain('email: hello@example.org');
    expect(rugby).toContain('website: https://www.example.org/');
    expect(rugby).toContain('source:\n  feed: clubs\n  id: millside-rufc-zz1-2ab');
    expect(rugby).not.toMatch(/status: published|consent/);
    expect(get('content/organisations/millside-rufc.yaml')).toContain('name: Millside RUFC');
    expect(get('content/listings/old-town-chess-club.md')).toContain('phone: "01632 960124"');
    expect(said).toMatch(/clubs\.csv:4, Post Code: is not a postcode \(“ZZ2 2O1”\)/);
    expect(said).toMatch(/clubs\.csv:4, Ages: is a date \(“11-Aug”\)/);
    expect(said).toMatch(/clubs\.csv:4, Address 1: may be somebody’s home/);
    expect(said).toMatch(/clubs\.csv:5, Club Name: is empty/);
    expect(said).toMatch(/clubs\.csv:6, Sport: says “Croquet”/);
    expect(said).toMatch(/clubs\.csv:7, row 7: has a quotation mark that is never closed/);
    expect(said).toContain('7 rows: 4 added, 0 changed, 0 unchanged, 0 gone, 3 not read');
    expect(said).toContain('Next: correct the rows above');
  });

  test('--dry-run writes nothing', async () => {
    await messy();
    const before = everything();
    expect((await run('clubs', '--dry-run')).said).toContain('Nothing was written');
    expect(everything()).toEqual(before);
  });
});

describe('running it again', () => {
  test('changes nothing, byte for byte', async () => {
    source();
    sheet('Chess,ZZ1 1AA,01632 960123,,8-11', 'Go,ZZ1 1AB,,,');
    expect((await run('clubs')).code).toBe(0);
    const first = everything();
    expect((await run('clubs')).said).toContain('0 added, 0 changed, 2 unchanged');
    expect(everything()).toEqual(first);
  });

  test('follows the sheet where nobody changed anything, and keeps what an editor wrote', async () => {
    source();
    sheet('Chess,ZZ1 1AA,01632 960123,,8-11');
    await run('clubs');
    put(
      'content/listings/chess.md',
      get('content/listings/chess.md')
        .replace('from: 8', 'from: 7')
        .replace('Find out what happens at Chess.', 'Play chess with us.'),
    );
    sheet('Chess,ZZ1 1AA,01632 960199,,9-11');
    const { said } = await run('clubs');
    const text = get('content/listings/chess.md');
    expect(text).toContain('phone: "01632 960199"');
    expect(text).toContain('from: 7');
    expect(text).toContain('Play chess with us.');
    expect(said).toContain('chess, ages.from: here “7”, in the sheet “9”');
    const after = everything();
    await run('clubs');
    expect(everything()).toEqual(after);
  });

  test('a club gone from the sheet is told and never deleted', async () => {
    source();
    sheet('Chess,ZZ1 1AA,,,', 'Go,ZZ1 1AB,,,');
    await run('clubs');
    sheet('Chess,ZZ1 1AA,,,');
    expect((await run('clubs')).said).toContain('listings/go.md (Go)');
    expect(listings()).toContain('go.md');
  });

  test('a file an editor deleted is not written again; one an editor renamed stays tied to its row', async () => {
    source();
    sheet('Chess,ZZ1 1AA,,,', 'Go,ZZ1 1AB,,,');
    await run('clubs');
    rmSync(join(folder, 'content/listings/go.md'));
    put('content/listings/chess-for-all.md', get('content/listings/chess.md'));
    rmSync(join(folder, 'content/listings/chess.md'));
    sheet('Chess,ZZ1 1AA,01632 960123,,', 'Go,ZZ1 1AB,,,');
    expect((await run('clubs')).said).toMatch(/Deleted here[\s\S]*go \(Go\)/);
    expect(listings()).toEqual(['chess-for-all.md']);
    expect(get('content/listings/chess-for-all.md')).toContain('01632 960123');
  });

  test('a club whose postcode was corrected keeps its listing', async () => {
    source();
    sheet('Chess,ZZ1 1AA,,,');
    await run('clubs');
    sheet('Chess,ZZ1 1AB,,,');
    expect((await run('clubs')).said).toContain('0 added, 1 changed');
    expect(listings()).toEqual(['chess.md']);
    expect(get('content/listings/chess.md')).toContain('ZZ1 1AB');
  });

  test('a broken listing file is left alone and told', async () => {
    source();
    sheet('Chess,ZZ1 1AA,,,');
    await run('clubs');
    const broken = get('content/listings/chess.md').replace('type: activity', 'type: nonsense');
    put('content/listings/chess.md', broken);
    sheet('Chess,ZZ1 1AA,01632 960123,,');
    expect(await run('clubs')).toMatchObject({
      code: 1,
      said: expect.stringContaining('which has mistakes and is left alone'),
    });
    expect(get('content/listings/chess.md')).toBe(broken);
  });
});

describe('R-02 a sheet that suddenly lost much', () => {
  const many = (count: number) => Array.from({ length: count }, (_each, at) => `Club ${at + 1},ZZ1 1AA,,,`);

  test('is refused until the number is typed (import.mass_removal)', async () => {
    source();
    sheet(...many(60));
    await run('clubs');
    const before = everything();
    sheet(...many(12));
    const refused = await run('clubs');
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('48 of 60 listings are no longer in it') });
    expect(refused.said).toContain('import.mass_removal');
    expect(everything()).toEqual(before);
    expect((await run('clubs', '--confirm', '12')).code).toBe(1);
    expect((await run('clubs', '--confirm', '48')).code).toBe(0);
    expect(listings().length).toBe(60);
  });

  test('rows that cannot be read, or are read as others, are never taken for rows that went', async () => {
    const clubs = Array.from({ length: 40 }, (_each, at) => `Club ${at},ZZ1 1AA,0163296${1000 + at},x${at},`);
    source();
    sheet(...clubs);
    await run('clubs');
    const before = everything();
    for (const [columns, said] of [
      [
        get('content/sources/clubs.yaml').replace('field: name, from: [name]', 'field: name, from: [ages]'),
        /40 of its 40 rows cannot be read, and so 40 of 40 listings would be gone.*row 2, ages: is empty/s,
      ],
      [
        get('content/sources/clubs.yaml').replace('field: name, from: [name]', 'field: name, from: [website]'),
        /40 of its rows are new: they are read in another way/,
      ],
      [
        get('content/sources/clubs.yaml').replace('columns:', 'firstRow: 90\ncolumns:'),
        /has no rows\. It had 40 last time, and nothing was changed\./,
      ],
      [
        get('content/sources/clubs.yaml').replace('columns:', 'leaveOut: [{ column: name }]\ncolumns:'),
        /since “name” says “Club 0”/,
      ],
    ] as const) {
      const sources = get('content/sources/clubs.yaml');
      put('content/sources/clubs.yaml', columns);
      const refused = await run('clubs', '--confirm', columns.includes('from: [name]') ? '0' : '40');
      expect(refused).toMatchObject({ code: 1, said: expect.stringMatching(said) });
      put('content/sources/clubs.yaml', sources);
      expect(everything()).toEqual(before);
    }
  });

  test('five fewer is an ordinary day', async () => {
    source();
    sheet(...many(20));
    await run('clubs');
    sheet(...many(15));
    expect((await run('clubs')).code).toBe(0);
  });

  test('an empty sheet is refused (feed.empty)', async () => {
    source();
    sheet(...many(3));
    await run('clubs');
    sheet();
    expect(await run('clubs')).toMatchObject({ code: 1, said: expect.stringContaining('feed.empty') });
  });
});

describe('duplicates', () => {
  test('the same club twice in the sheet is one listing; look-alikes stay two and are told', async () => {
    source();
    sheet(
      'Chess Club,ZZ1 1AA,,,',
      'THE CHESS CLUB LTD,ZZ1 1AA,,,',
      'Junior Go,ZZ1 1AB,01632 960123,,',
      'Go for Seniors,ZZ1 2AB,01632 960123,,',
    );
    const { said } = await run('clubs');
    expect(listings().toSorted()).toEqual(['chess-club.md', 'go-for-seniors.md', 'junior-go.md']);
    expect(said).toContain('is the same as row 2 (same name and postcode)');
    expect(said).toContain('row 5, Go for Seniors: looks like row 4, Junior Go (same telephone number)');
  });

  test('a club that is here already from elsewhere is not added again', async () => {
    source();
    put('content/organisations/town.yaml', 'name: Town\n');
    put(
      'content/listings/our-chess.md',
      '---\nname: Chess Club\norganisation: town\ntype: activity\ninterests:\n  - games\nsummary: Play chess.\nplaces:\n  - postcode: "ZZ1 1AA"\n---\n',
    );
    sheet('CHESS CLUB,ZZ1 1AA,,,');
    const { said, code } = await run('clubs');
    expect(code).toBe(0);
    expect(said).toContain('row 2, Chess Club: is listings/our-chess.md (same name and postcode)');
    expect(listings()).toEqual(['our-chess.md']);
  });

  test('several rows of one organisation’s club are one listing at several places', async () => {
    put(
      'content/sources/clubs.yaml',
      `name: Clubs\nlicence: OGL\nfile: ${folder}/clubs.csv\n${columns}  - { field: organisation, from: [website] }\n`.replace(
        '  - { field: contact.website, from: [website] }\n',
        '',
      ),
    );
    sheet('Chess,ZZ1 1AA,,Town Trust,', 'Chess,ZZ2 1AA,,Town Trust,');
    expect((await run('clubs')).said).toContain('1 added');
    expect(get('content/listings/chess.md').match(/postcode:/g)?.length).toBe(2);
    expect(get('content/organisations/town-trust.yaml')).toContain('name: Town Trust');
  });
});

describe('S-09 hostile and broken sheets', () => {
  test('a formula is refused and a telephone number with + is data', async () => {
    source();
    sheet("+cmd|' /C calc'!A0,ZZ1 1AA,,,", 'Chess,ZZ1 1AA,+441632960123,,', 'Go,ZZ1 1AB,=1+1,javascript:alert(1),');
    const { code, said } = await run('clubs');
    expect(code).toBe(1);
    expect(said).toMatch(/clubs\.csv:2, name: is a formula/);
    expect(said).toMatch(/clubs\.csv:4, phone: is a formula/);
    expect(said).toMatch(/clubs\.csv:4, website: must start with https/);
    expect(get('content/listings/chess.md')).toContain('phone: "01632 960123"');
    expect(get('content/listings/go.md')).not.toMatch(/phone|website/);
  });

  test('S-10 a name cannot become a path', async () => {
    source();
    sheet('../../admin/index,ZZ1 1AA,,,', 'Search,ZZ1 1AB,,,', '----,ZZ1 1AD,,,');
    await run('clubs');
    expect(listings().toSorted()).toEqual(['admin-index.md', 'search-zz1.md']);
  });

  test('a missing heading is told with the headings there are (csv.header)', async () => {
    source();
    put('clubs.csv', 'Club,https://example.org\n');
    expect(await run('clubs')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/has no column “name”.*csv\.header/s),
    });
    expect(await run('--new', 'clubs.csv', '--name', 'Other')).toMatchObject({
      code: 1,
      said: expect.stringContaining('csv.header'),
    });
  });

  test('a sheet of older Excel is read, and the words to look at are told', async () => {
    source();
    put('clubs.csv', Buffer.from('name,postcode,phone,website,ages\nCaf\xe9 Chess,ZZ1 1AA,,,\n', 'latin1'));
    expect(await run('clubs')).toMatchObject({ code: 0, said: expect.stringContaining('words like “Café” are right') });
    expect(get('content/listings/cafe-chess.md')).toContain('name: Café Chess');
    source('encoding: windows-1252\n');
    expect((await run('clubs')).said).not.toContain('UTF-8');
  });

  test('G-02 numbers and names of people are in no file, whichever column they stand in', async () => {
    put(
      'clubs.csv',
      'DBS number,Contact number,Contact name,name,postcode\n001234567890,07700 900123,Ann Other,Chess,ZZ1 1AA\n001234567891,07700 900124,Bo Other,Go,ZZ1 1AB\n',
    );
    const { said } = await run('--new', 'clubs.csv', '--name', 'clubs');
    expect(said).toMatch(/about people: .*“DBS number”.*“Contact number”.*“Contact name”/);
    expect(get('content/sources/clubs.yaml')).toMatch(/^(?!.*- (?:DBS|Contact))/ms);
    put(
      'content/sources/clubs.yaml',
      `${get('content/sources/clubs.yaml')}`.replace(
        'field: type',
        'field: interests\n    value: games\n  - field: type',
      ),
    );
    await run('clubs');
    const all = everything()
      .filter(([name]) => name !== 'clubs.yaml')
      .map(([, text]) => text)
      .join('');
    expect(all).toContain('name: Chess');
    expect(all).not.toMatch(/00123456789|07700 900|Other/);
    source('id: [DBS number]\n');
    put('clubs.csv', 'DBS number,name,postcode,phone,website,ages\n001234567890,Chess,ZZ1 1AA,,,\n');
    expect(await run('clubs')).toMatchObject({
      code: 1,
      said: expect.stringContaining('the column “DBS number”, which is about people and is never read'),
    });
  });

  test('of a column “Closed”, only Yes leaves a row out, and that is said', async () => {
    put('clubs.csv', 'name,postcode,Closed\nChess Games,ZZ1 1AA,No\nGo Games,ZZ1 1AB,Yes\nDraughts Games,ZZ1 1AD,\n');
    await run('--new', 'clubs.csv', '--name', 'clubs');
    const { said } = await run('clubs');
    expect(listings()).toEqual(['chess-games.md', 'draughts-games.md']);
    expect(said).toContain('1 row left out, since “Closed” says “Yes”');
  });

  test('web code and certificate numbers never come in', async () => {
    source();
    sheet('<img src=x onerror=alert(1)>,ZZ1 1AA,,,', 'Chess (DBS 001234567890),ZZ1 1AB,,,');
    const { said } = await run('clubs');
    expect(said).toContain('has web code in it');
    expect(said).toContain('certificate number');
    expect(listings()).toEqual([]);
  });
});

describe('a workbook', () => {
  test('with groups above its headings is described and read', async () => {
    const rows = [
      textRow(1, ['Clubs of Larkbridge, November 2026']),
      textRow(3, ['Club', '', 'Venue', '', 'Contact']),
      textRow(4, ['Name', 'Sport', 'Name', 'Postcode', 'Phone']),
      textRow(5, ['Millside Judo', 'Judo', 'The Hall', 'ZZ1 2AB', '01632 960123']),
    ];
    put('clubs.xlsx', workbook({ Notes: textRow(1, ['Please read']), Clubs: rows.join('') }));
    expect((await run('--new', 'clubs.xlsx')).said).toContain('is written, for 1 row');
    const { code, said } = await run('clubs');
    expect(said).toContain('1 row: 1 added');
    expect(code).toBe(0);
    const text = get('content/listings/millside-judo.md');
    expect(text).toContain('  - name: The Hall');
    expect(text).toContain('martial-arts');
    expect(text).toContain('phone: "01632 960123"');
  });

  test('with sheets that explain each other’s codes is put together', async () => {
    const clubs = [
      textRow(1, ['organizer', 'location']),
      textRow(2, ['org1', 'loc1, loc2']),
      textRow(3, ['org2', 'loc9']),
    ];
    const organisers = [
      textRow(1, ['code', 'name', 'description']),
      textRow(2, ['org1', 'Lark Judo', 'Judo for all. Come and try.']),
      textRow(3, ['org2', 'Lark Karate', '']),
    ];
    const places = [
      textRow(1, ['code', 'name', 'postcode']),
      textRow(2, ['loc1', 'The Hall', 'ZZ1 1AA']),
      textRow(3, ['loc2', 'The Barn', 'ZZ1 2AB']),
    ];
    put('clubs.xlsx', workbook({ clubs: clubs.join(''), organizers: organisers.join(''), locations: places.join('') }));
    await run('--new', 'clubs.xlsx');
    const { said } = await run('clubs');
    expect(get('content/listings/lark-judo.md')).toMatch(/The Hall[\s\S]*The Barn/);
    expect(get('content/listings/lark-judo.md')).toContain('summary: Judo for all.');
    expect(said).toContain('names “loc9”, which is not in the sheet “locations”');
  });
});

test('started from a terminal, the command reports and exits 0 only when all rows were read', () => {
  expect(start('--help')).toMatchObject({ code: 0, said: expect.stringContaining('--dry-run') });
  expect(start()).toMatchObject({ code: 1, said: expect.stringContaining('Name a source') });
  expect(start('--wrong').code).toBe(2);
  source();
  sheet('Chess,ZZ1 1AA,,,');
  expect(start('clubs')).toMatchObject({ code: 0, said: expect.stringContaining('1 row: 1 added') });
  sheet('Chess,ZZ1 1AA,,,', ',ZZ1 1AA,,,');
  expect(start('clubs')).toMatchObject({ code: 1, said: expect.stringContaining('1 not read') });
});

test('a source that is not there, or is wrong, is told with what to do', async () => {
  expect((await run('nothing')).said).toContain('npm run import -- --new FILE');
  put('content/sources/clubs.yaml', 'name: Clubs\n');
  expect((await run('clubs')).said).toMatch(/clubs\.yaml.*Licence: is missing/);
  source();
  expect((await run('clubs')).said).toMatch(/there is no file .*download it again/);
});

test('personal data and wrong numbers of crisis lines in a sheet are told before anybody publishes them', async () => {
  source();
  put('content/sources/clubs.yaml', `${get('content/sources/clubs.yaml')}  - { field: body, from: [about] }\n`);
  put(
    'clubs.csv',
    'name,postcode,phone,website,ages,about\nChess,,,,,"c/o Mrs Jones, 4 Acacia Road"\nDraughts,,,,,Ring Childline on 0800 1112\nGo,,,,,Come and play\n',
  );
  const { said } = await run('clubs');
  const doubts = said.slice(said.indexOf('Look at these before you publish'));
  expect(doubts).toContain('chess.md');
  expect(doubts).toContain('home address');
  expect(doubts).toContain('gives Childline the number “0800 1112”');
  expect(doubts).not.toContain('/go.md:');
});
