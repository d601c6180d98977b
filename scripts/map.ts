/**
 * npm run map: a school's own base map, from an OpenStreetMap extract to files that any web host can serve.
 */
import { join } from 'node:path';
import { contentFolder } from '../src/disk/files.ts';
import { boxKm, mapBox } from '../src/domain/near/map-box.ts';
import { hasPosition, type MaybePosition } from '../src/domain/near/position.ts';
import type { SchoolView } from '../src/domain/school/school-view.ts';
import { argumentsOf, bold, counted, red, secondsSince, stop } from './lib/terminal.ts';
import { wholeDirectory } from './lib/whole-directory.ts';
import { type MadeMap, makeMap, mostBytes } from './map/make-map.ts';
import { osmiumVersion } from './map/osmium.ts';
import { type MapSource, mapSource, megabytes } from './map/source.ts';
import { attributionFor, mapFiles, nearStops, writeFiles } from './map/write-map.ts';

const help = `
npm run map -- --school weir-lane-primary --extract county.osm.pbf   one school's map
npm run map -- --all --extract county.osm.pbf                        every school's
npm run map -- --all --download                                      from “mapExtract” in settings/site.yaml

Cuts the area of the school's listings out of an OpenStreetMap extract and writes, into content/map:
  <school>.pmtiles, the whole map; <school>/, the same in single tiles; <school>.json, what it is;
  stops-<school>.json, the bus stops near the listings.

  --school NAME    the school, by the name of its file
  --all            every school of the directory
  --extract FILE   an OpenStreetMap extract (.osm.pbf); without it, the one file in content/map/source
  --download       fetch the extract anew from the address in the settings
  --margin KM      how far beyond the listings' places; 1 unless told
  --content DIR    another content folder
  --out DIR        another folder for the map; the stops stay with the content
  --dry-run        make it, say how large it is, write nothing
  --help           this text
`;

const { values } = argumentsOf(help, {
  school: { type: 'string' },
  all: { type: 'boolean', default: false },
  extract: { type: 'string' },
  download: { type: 'boolean', default: false },
  margin: { type: 'string', default: '1' },
  content: { type: 'string' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
});
const folder = contentFolder(values.content);

try {
  const margin = marginKm(values.margin);
  const { directory, views } = wholeDirectory(folder);
  const chosen = chosenViews(views);
  await osmiumVersion();
  const { extract, download = false } = values;
  const source = await mapSource({
    folder,
    extract,
    download,
    site: directory.site,
    say: (line) => console.log(`  ${line}`),
  });
  const attribution = attributionFor(source, directory.site);
  for (const view of chosen) await mapFor(view, source, attribution, margin);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  stop(error.message);
}

function marginKm(written: string): number {
  const km = Number(written);
  if (!(km >= 0 && km <= 5)) throw new Error(`--margin: write kilometres from 0 to 5 (found “${written}”).`);
  return km;
}

function chosenViews(views: SchoolView[]): SchoolView[] {
  if (views.length === 0)
    throw new Error(
      `No school can be read in ${folder}/schools. “npm run check” says why; “npm run new-school” makes one.`,
    );
  const names = views.map(({ slug }) => slug).join(', ');
  if (values.all) return views;
  if (values.school === undefined) throw new Error(`Name a school with --school, or add --all. There are: ${names}.`);
  const view = views.find(({ slug }) => slug === values.school);
  if (!view) throw new Error(`There is no school “${values.school}”. There are: ${names}.`);
  return [view];
}

async function mapFor(
  view: SchoolView,
  source: MapSource,
  attribution: ReturnType<typeof attributionFor>,
  margin: number,
) {
  const started = performance.now();
  const { school, slug } = view;
  if (!hasPosition(school))
    throw new Error(
      `${folder}/schools/${slug}.yaml, Latitude: write the school’s latitude and longitude; the map is made around them.`,
    );
  console.log(bold(`· ${school.name}`));
  const places = offeredPlaces(view);
  const { box, tooFar } = mapBox(school, places.filter(hasPosition), margin);
  const made = await makeMap({
    file: source.file,
    box,
    school,
    metadata: { name: school.name, attribution: attribution.text },
  });
  if (tooFar.length > 0)
    made.remarks.push(`${counted(tooFar.length, 'place')} further than 10 km from the school lies outside the map.`);
  const stops = nearStops(made.stops, places);
  const files = mapFiles(slug, made, attribution, stops);
  if (!values['dry-run'])
    writeFiles(files, { out: values.out ?? join(folder, 'map'), stopsIn: join(folder, 'map'), slug });
  report(made, stops.length, files.tilesBytes, secondsSince(started));
}

/** The places of what pupils are offered, but for hidden ones: even their nearest bus stop says too much. */
function offeredPlaces({ listings }: SchoolView): MaybePosition[] {
  return listings
    .filter(({ offered }) => offered)
    .flatMap(({ listing }) => listing.places)
    .filter(({ hideExactAddress }) => !hideExactAddress);
}

function report(made: MadeMap, stops: number, tilesBytes: number, took: string): void {
  const { across, up } = boxKm(made.box);
  console.log(
    `  ${across.toFixed(1)} by ${up.toFixed(1)} km, zooms to ${made.maxZoom}, map data of ${made.dataFrom ?? 'no date'}`,
  );
  console.log(
    `  ${megabytes(made.archive.length)} in one file, ${megabytes(tilesBytes)} in ${counted(made.tiles.length, 'tile')}`,
  );
  console.log(`  ${counted(stops, 'stop')} near the listings`);
  for (const remark of made.remarks) console.log(red(`  ${remark}`));
  if (made.archive.length > mostBytes) {
    console.log(
      red(`  It is larger than ${megabytes(mostBytes)}. Show fewer far listings, or use a smaller --margin.`),
    );
    process.exitCode = 1;
  }
  console.log(`  ${took}${values['dry-run'] ? '; nothing written (--dry-run)' : ''}`);
}
