/** The map command as it is typed, the demo’s maps as they are kept, and real extracts where they are at hand. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapBox } from '../src/domain/near/map-box.ts';
import { schoolMapFrom } from '../src/domain/near/school-map.ts';
import { stopFileFrom } from '../src/domain/near/stops.ts';
import { tilesIn } from '../src/domain/near/tile-grid.ts';
import { listingText, smallFolder } from '../tests/lib/small-folder.ts';
import { makeMap } from './map/make-map.ts';

const project = join(import.meta.dirname, '..');
const extracts = join(project, '../shared/data/osm-extracts');
const noOsmium = spawnSync('osmium', ['--version']).status !== 0;
if (noOsmium)
  console.log('Skipped: making maps, for which osmium-tool is not installed (sudo apt install osmium-tool).');
const noExtracts = !existsSync(extracts);
if (noExtracts) console.log('Skipped: maps of real places, for which no extracts lie beside this checkout.');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'map-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A content folder with one school and one listing at this position. */
function contentAt(name: string, latitude: number, longitude: number): string {
  const content = join(folder, name);
  for (const [path, text] of Object.entries(smallFolder)) write(join(content, path), text);
  const school = String(smallFolder['schools/mill-school.yaml']);
  write(
    join(content, 'schools/mill-school.yaml'),
    school.replace(/latitude: .*/, `latitude: ${latitude}`).replace(/longitude: .*/, `longitude: ${longitude}`),
  );
  const places = [{ name: 'The Hall', latitude, longitude }];
  write(join(content, 'listings/chess-club.md'), listingText({ places }));
  return content;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function map(...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts/map.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, output: stdout + stderr };
}

/** A map on the disk, read as a browser reads it. */
function mapIn(out: string, slug: string) {
  const about = schoolMapFrom(JSON.parse(readFileSync(join(out, `${slug}.json`), 'utf8')))!;
  const bytes = readFileSync(join(out, about.archive));
  const source = {
    getKey: () => slug,
    getBytes: async (offset: number, length: number) => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  };
  const archive = new PMTiles(source);
  const [west, south, east, north] = about.bounds;
  const positions = (z: number) => tilesIn({ west, south, east, north }, z).map((tile) => ({ z, ...tile }));
  return { about, bytes, archive, positions };
}

/** Names and kinds in all tiles of the nearest zoom, by layer. */
async function drawn({ about, archive, positions }: ReturnType<typeof mapIn>) {
  const found = { kinds: new Set<string>(), names: new Set<string>() };
  for (const { z, x, y } of positions(about.maxZoom)) {
    const tile = await archive.getZxy(z, x, y);
    if (!tile) continue;
    for (const [name, layer] of Object.entries(new VectorTile(new Pbf(new Uint8Array(tile.data))).layers))
      for (let index = 0; index < layer.length; index++) {
        const { properties } = layer.feature(index);
        found.kinds.add(`${name} ${properties.kind}`);
        if (properties.name) found.names.add(String(properties.name));
      }
  }
  return found;
}

describe('what is asked for', { timeout: 60_000 }, () => {
  const content = () => contentAt('asked', 53.75, -4.01);
  test.each([
    ['no school', [], 'Name a school with --school, or add --all. There are: mill-school.'],
    ['an unknown school', ['--school', 'hill'], 'There is no school “hill”. There are: mill-school.'],
    ['a margin in words', ['--all', '--margin', 'wide'], '--margin: write kilometres from 0 to 5 (found “wide”).'],
  ])('%s is answered with a sentence', (_what, args, sentence) => {
    const { code, output } = map('--content', content(), ...args);
    expect(output).toContain(sentence);
    expect(code).toBe(1);
  });

  test('a folder without a school is answered with a sentence', () => {
    const empty = content();
    rmSync(join(empty, 'schools'), { recursive: true });
    const { code, output } = map('--content', empty, '--all');
    expect(output).toContain('No school can be read in');
    expect(code).toBe(1);
  });

  test('--help explains every option and changes nothing', () => {
    const { code, output } = map('--help');
    expect(code).toBe(0);
    for (const option of [
      '--school',
      '--all',
      '--extract',
      '--download',
      '--margin',
      '--content',
      '--out',
      '--dry-run',
    ])
      expect(output).toContain(option);
  });
});

describe('the demo’s maps', () => {
  const maps = ['larkbridge-high', 'weir-lane-primary'].map((slug) => mapIn(join(project, 'content/map'), slug));

  test.each(maps)('$about.archive is whole, small, and says whom it is by', async ({ about, archive, bytes }) => {
    const header = await archive.getHeader();
    expect([header.minZoom, header.maxZoom]).toEqual([about.minZoom, about.maxZoom]);
    expect(bytes.length).toBe(about.bytes.archive);
    expect(bytes.length).toBeLessThan(150_000);
    expect(about.attribution.text).toContain('a town that does not exist');
    expect(await archive.getMetadata()).toMatchObject({ attribution: about.attribution.text });
  });

  test.each(maps)('$about.tiles holds the same tiles as the archive', async ({ about, archive, positions }) => {
    for (let z = about.minZoom; z <= about.maxZoom; z++)
      for (const { x, y } of positions(z)) {
        const file = join(project, 'content/map', about.tiles.replace('{z}/{x}/{y}', `${z}/${x}/${y}`));
        const tile = await archive.getZxy(z, x, y);
        expect(existsSync(file)).toBe(tile !== undefined);
        if (tile) expect(readFileSync(file).equals(Buffer.from(tile.data))).toBe(true);
      }
  });

  test('a town is on it: streets, a river, a park, a railway, stops and names', async () => {
    const { kinds, names } = await drawn(maps[1]!);
    for (const kind of [
      'roads major_road',
      'roads minor_road',
      'roads path',
      'roads rail',
      'water river',
      'water lake',
    ])
      expect(kinds).toContain(kind);
    for (const kind of ['landuse park', 'buildings building', 'pois bus_stop', 'pois station', 'places locality'])
      expect(kinds).toContain(kind);
    for (const name of ['Weir Lane', 'River Lark', 'Heron Park', 'Larkbridge Station', 'Larkbridge', 'Market Place'])
      expect(names).toContain(name);
  });

  test('bus stops near the listings lie with the content', () => {
    const file = stopFileFrom(
      JSON.parse(readFileSync(join(project, 'content/map/stops-weir-lane-primary.json'), 'utf8')),
    );
    expect(file?.stops.map(({ name }) => name)).toContain('Market Place');
  });

  test('the town lies in the open sea, and its source says that it does not exist', () => {
    const source = readFileSync(join(project, 'content/map/source/larkbridge.osm'), 'utf8');
    expect(source.slice(0, 400)).toContain('It does not exist');
    expect(source).toContain('upload="never"');
  });
});

describe.skipIf(noOsmium)('making maps', { timeout: 120_000 }, () => {
  test('the demo’s maps are made again byte for byte, and nothing but them is in the folder', () => {
    const content = join(folder, 'demo');
    cpSync(join(project, 'content'), content, { recursive: true });
    const out = join(folder, 'demo-out');
    const { code, output } = map('--all', '--content', content, '--out', out);
    expect(output).toContain('in one file');
    expect(code).toBe(0);
    const files = (from: string) =>
      readdirSync(from, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(from, path)).isFile())
        .filter((path) => !/^(?:source\/|stops-)/.test(path));
    expect(files(out).toSorted()).toEqual(files(join(project, 'content/map')).toSorted());
    for (const path of files(out))
      expect(readFileSync(join(out, path)).equals(readFileSync(join(project, 'content/map', path))), path).toBe(true);
  });

  test('a coast, an island, a lake with an island in it, a Welsh name, and a hidden place', async () => {
    const content = contentAt('coast', 52.415, -4.08);
    write(join(content, 'map/source/coast.osm'), coast);
    const { code, output } = map('--all', '--content', content, '--out', join(folder, 'coast-out'));
    expect(output).toContain('1 stop near the listings');
    expect(code).toBe(0);
    const made = mapIn(join(folder, 'coast-out'), 'mill-school');
    const { kinds, names } = await drawn(made);
    expect(kinds).toContain('water ocean');
    expect(kinds).toContain('water lake');
    expect(names).toContain('Aberystwyth Road');
    expect(made.about.attribution).toMatchObject({ text: '© OpenStreetMap contributors' });
    const stops = readFileSync(join(content, 'map/stops-mill-school.json'), 'utf8');
    expect(stops).toContain('"welsh":"Y Sgwâr"');
    expect(stops).not.toContain('Far Away');
    const hidden = [{ area: 'Glan-y-môr', latitude: 52.41, longitude: -4.08, hideExactAddress: true }];
    write(join(content, 'listings/chess-club.md'), listingText({ places: hidden }));
    expect(map('--all', '--content', content, '--out', join(folder, 'hidden-out')).output).toContain('0 stops');
  });

  test('--dry-run says how large it would be and writes nothing', () => {
    const content = contentAt('dry', 52.415, -4.08);
    write(join(content, 'map/source/coast.osm'), coast);
    const { code, output } = map('--all', '--content', content, '--out', join(folder, 'dry-out'), '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain('nothing written');
    expect(existsSync(join(folder, 'dry-out')) || existsSync(join(content, 'map/stops-mill-school.json'))).toBe(false);
  });

  test('an extract of another place is refused', () => {
    const content = contentAt('elsewhere', 50.1, -5.5);
    write(join(content, 'map/source/coast.osm'), coast);
    const { code, output } = map('--all', '--content', content, '--out', join(folder, 'elsewhere-out'));
    expect(code).toBe(1);
    expect(output).toContain('does not reach the school');
  });

  test('a file that is no map is refused with what osmium says of it', () => {
    const content = contentAt('broken', 52.415, -4.08);
    write(join(content, 'map/source/coast.osm'), 'This is not a map.');
    const { code, output } = map('--all', '--content', content, '--out', join(folder, 'broken-out'));
    expect(code).toBe(1);
    expect(output).toContain('osmium fileinfo did not work');
  });
});

describe.skipIf(noOsmium || noExtracts)('real places', { timeout: 120_000 }, () => {
  test.each([
    ['kingsway_junction.b', 53.4437, -2.3083, 'Chester Road', 'roads path'],
    ['leeds', 53.7995, -1.5335, 'Eastgate', 'landuse park'],
    ['its-example', 53.8078, -1.5555, 'Woodhouse Lane', 'buildings building'],
  ])('%s', async (file, latitude, longitude, name, kind) => {
    const content = contentAt(file, latitude, longitude);
    const out = join(folder, `${file}-out`);
    const { code, output } = map(
      '--all',
      '--content',
      content,
      '--out',
      out,
      '--extract',
      join(extracts, `${file}.osm.pbf`),
    );
    console.log(`${file}\n${output}`);
    expect(code).toBe(0);
    const { kinds, names } = await drawn(mapIn(out, 'mill-school'));
    expect(names).toContain(name);
    expect(kinds).toContain(kind);
  });

  test('a harbour town has its sea, even where the extract ends', async () => {
    const school = { latitude: 43.739, longitude: 7.425 };
    const { box } = mapBox(school, [], 1);
    const file = join(extracts, 'monaco.osm.pbf');
    const started = performance.now();
    const made = await makeMap({ file, box, school, metadata: { name: 'Monaco', attribution: 'x' } });
    console.log(`monaco: ${made.archive.length} bytes, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    expect(made.layers.water).toContain('ocean');
    expect(made.remarks.join()).toContain('coastline breaks off');
    expect(made.dataFrom).toBe('2023-11-21');
  });

  test('a map that would be too large loses its nearest zoom first, then its buildings', async () => {
    const school = { latitude: 43.739, longitude: 7.425 };
    const wanted = {
      file: join(extracts, 'monaco.osm.pbf'),
      box: mapBox(school, [], 1).box,
      school,
      metadata: { name: 'Monaco', attribution: 'x' },
    };
    const coarser = await makeMap({ ...wanted, most: 200_000 });
    expect([coarser.maxZoom, coarser.remarks.at(-1)]).toEqual([14, expect.stringContaining('zoom 14 is the nearest')]);
    const barest = await makeMap({ ...wanted, most: 50_000 });
    expect(barest.remarks.at(-1)).toContain('buildings are left out');
    expect(barest.archive.length).toBeLessThan(coarser.archive.length);
  });
});

/** A stretch of coast with the sea to the west, a lake with an island, a street and two stops. */
const coast = `<osm version="0.6"><bounds minlon="-4.2" minlat="52.3" maxlon="-4.0" maxlat="52.5"/>
${[
  [1, 52.5, -4.1],
  [2, 52.3, -4.1],
  [3, 52.43, -4.101],
  [4, 52.4, -4.099],
  [11, 52.41, -4.07],
  [12, 52.41, -4.05],
  [13, 52.42, -4.05],
  [14, 52.42, -4.07],
  [21, 52.414, -4.062],
  [22, 52.414, -4.058],
  [23, 52.416, -4.058],
  [24, 52.416, -4.062],
  [31, 52.41, -4.08],
  [32, 52.42, -4.08],
]
  .map(([id, lat, lon]) => `<node id="${id}" version="1" lat="${lat}" lon="${lon}"/>`)
  .join('\n')}
<node id="41" version="1" lat="52.4152" lon="-4.0801"><tag k="highway" v="bus_stop"/><tag k="name" v="The Square"/><tag k="name:cy" v="Y Sgwâr"/></node>
<node id="42" version="1" lat="52.45" lon="-4.0801"><tag k="highway" v="bus_stop"/><tag k="name" v="Far Away"/></node>
<way id="1" version="1"><nd ref="1"/><nd ref="3"/><nd ref="4"/><nd ref="2"/><tag k="natural" v="coastline"/></way>
<way id="2" version="1"><nd ref="11"/><nd ref="12"/><nd ref="13"/><nd ref="14"/><nd ref="11"/></way>
<way id="3" version="1"><nd ref="21"/><nd ref="22"/><nd ref="23"/><nd ref="24"/><nd ref="21"/></way>
<way id="4" version="1"><nd ref="31"/><nd ref="32"/><tag k="highway" v="residential"/><tag k="name" v="Aberystwyth Road"/></way>
<relation id="1" version="1"><member type="way" ref="2" role="outer"/><member type="way" ref="3" role="inner"/><tag k="type" v="multipolygon"/><tag k="natural" v="water"/><tag k="water" v="lake"/></relation>
</osm>
`;
