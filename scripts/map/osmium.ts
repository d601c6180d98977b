/** osmium-tool (osmcode.org/osmium-tool), which cuts a piece out of an OpenStreetMap extract and reads it. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Box } from '../../src/domain/near/map-box.ts';
import { type OsmFeature, osmFeatureFrom } from '../../src/exchange/osm/feature.ts';
import { run } from '../lib/terminal.ts';

const missing = `The map needs the program “osmium” (osmium-tool), which is not on this computer. To get it:
  Debian, Ubuntu  sudo apt install osmium-tool
  macOS           brew install osmium-tool
  Windows         conda install -c conda-forge osmium-tool (Miniforge), or under WSL as on Debian
Then run this again. Maps are made now and then on one computer; nobody who only looks at the site needs it.`;

/** Throws what to install where there is no osmium; otherwise gives its version, like “1.15.0”. */
export async function osmiumVersion(program = 'osmium'): Promise<string> {
  try {
    const { output } = await run(program, ['--version'], { quiet: true });
    return /osmium version (\S+)/.exec(output)?.[1] ?? 'unknown';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error(missing);
    throw error;
  }
}

/** What an extract says of itself; null where it says nothing. */
export async function extractInfo(file: string): Promise<{ box: Box | null; date: string | null }> {
  const { header } = JSON.parse(await osmium('fileinfo', '--json', file)) as {
    header: { boxes: [number, number, number, number][]; option?: Record<string, string> };
  };
  const [west, south, east, north] = header.boxes[0] ?? [];
  const stamp = header.option?.osmosis_replication_timestamp ?? header.option?.timestamp;
  return {
    box: north === undefined ? null : { west: west!, south: south!, east: east!, north },
    date: stamp?.slice(0, 10) ?? null,
  };
}

/** The day of the newest change in a file; null where its objects carry no dates. Reads all of the file. */
export async function newestChange(file: string): Promise<string | null> {
  const { data } = JSON.parse(await osmium('fileinfo', '--json', '--extended', file)) as {
    data: { timestamp?: { last?: string } };
  };
  const last = data.timestamp?.last;
  return last && last > '2004' ? last.slice(0, 10) : null;
}

/** Puts a file edited by hand into the order that osmium needs. */
export async function sortOsm(from: string, to: string): Promise<void> {
  await osmium('sort', from, '--output', to, '--overwrite');
}

/** Cuts `box` out; lakes, woods and parks that reach beyond it stay whole. */
export async function cutOut(from: string, { west, south, east, north }: Box, to: string): Promise<void> {
  const box = ['--bbox', [west, south, east, north].join(','), '--set-bounds'];
  await osmium('extract', ...box, '--strategy', 'smart', from, '--output', to, '--overwrite');
}

/** Every tagged thing of a file with its shape, as `export.json` chooses them. */
export async function featuresOf(file: string, between: string): Promise<OsmFeature[]> {
  const config = ['--config', `${import.meta.dirname}/export.json`];
  const format = ['--output-format', 'geojsonseq', '--format-option', 'print_record_separator=false'];
  await osmium('export', ...config, ...format, file, '--output', between, '--overwrite');
  const features: OsmFeature[] = [];
  for await (const line of createInterface({ input: createReadStream(between) })) {
    const feature = osmFeatureFrom(line);
    if (feature) features.push(feature);
  }
  return features;
}

async function osmium(...args: string[]): Promise<string> {
  const { code, output } = await run('osmium', args, { quiet: true });
  if (code !== 0) throw new Error(`osmium ${args[0]} did not work:\n${output.trim()}`);
  return output;
}
