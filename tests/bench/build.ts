/** How long the pages take to make, and how much memory, for directories of three sizes, beside a bare Astro build. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Size, writeMadeUpDirectory } from './generate.ts';
import { type Cost, measuredRun } from './measured-run.ts';
import type { Row } from './report.ts';
import { activities, sentences } from './words.ts';

const sizes: Size[] = [1, 6, 30].map((schools) => ({ schools, listingsPerSchool: 300 }));
const budget = { seconds: 60, megabytes: 1536 };

/** Measures in `folder`, which must lie in the project so that the bare build finds Astro. */
export async function benchBuild(folder: string, say: (sentence: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  const perPage: { pages: number; ours: number }[] = [];
  for (const size of sizes) {
    const pages = size.schools * size.listingsPerSchool;
    say(`${pages.toLocaleString('en-GB')} listing pages`);
    const ours = await ourBuild(folder, size);
    const bare = await bareBuild(folder, pages);
    perPage.push({ pages, ours: (ours.seconds * 1000) / pages });
    rows.push(...rowsOf(pages, ours, bare));
  }
  const [smallest, largest] = [perPage[0], perPage.at(-1)];
  if (smallest && largest) rows.push(flatRow(smallest.ours, largest.ours));
  return rows;
}

/** The whole of `npm run build`: reading, checking, making, indexing, testing, publishing. */
async function ourBuild(folder: string, size: Size): Promise<Cost> {
  const content = join(folder, 'content');
  const out = join(folder, 'site');
  writeMadeUpDirectory(content, size);
  const cost = await measuredRun(['scripts/build.ts', '--content', content, '--out', out]);
  rmSync(out, { recursive: true, force: true });
  return cost;
}

/** As many pages of the same words with nothing but Astro: the least it could take. */
async function bareBuild(folder: string, pages: number): Promise<Cost> {
  const root = resolve(folder, 'bare');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module", "private": true }\n');
  writeFileSync(join(root, 'astro.config.mjs'), "export default { build: { inlineStylesheets: 'never' } };\n");
  writeFileSync(join(root, 'src/pages/[page].astro'), barePage(pages));
  const cost = await measuredRun([resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', root], {
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  rmSync(root, { recursive: true, force: true });
  return cost;
}

function barePage(pages: number): string {
  return `---
const sentences = ${JSON.stringify(sentences)};
const names = ${JSON.stringify(activities.map(({ name }) => name))};
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, index) => ({ params: { page: String(index) }, props: { index } }));
}
const { index } = Astro.props;
---
<html lang="en"><head><title>{names[index % names.length]}</title></head>
<body><h1>{names[index % names.length]}</h1>{sentences.map((sentence) => <p>{sentence}</p>)}</body></html>
`;
}

function rowsOf(pages: number, ours: Cost, bare: Cost): Row[] {
  const isLargest = pages === 9000;
  const count = `${pages.toLocaleString('en-GB')} listing pages`;
  return [
    {
      what: `${count}, whole build`,
      ...(isLargest && { budget: budget.seconds }),
      measured: ours.seconds,
      unit: 's',
      note: `${processorWords(ours)}bare Astro ${bare.seconds.toFixed(1)} s`,
    },
    {
      what: `${count}, each`,
      measured: (ours.seconds * 1000) / pages,
      unit: 'ms',
      note: `bare Astro ${((bare.seconds * 1000) / pages).toFixed(1)} ms`,
    },
    {
      what: `${count}, most memory`,
      ...(isLargest && { budget: budget.megabytes }),
      measured: ours.peakMegabytes,
      unit: 'MB',
      note: `bare Astro ${Math.round(bare.peakMegabytes)} MB`,
    },
  ];
}

const processorWords = ({ processorSeconds }: Cost) =>
  processorSeconds === null ? '' : `${processorSeconds.toFixed(0)} s of processor time; `;

/** Flat: a page of the largest costs no more than a page of the smallest, in which the start-up weighs most. */
function flatRow(smallest: number, largest: number): Row {
  return {
    what: 'A page of 9,000 against a page of 300',
    budget: 100,
    measured: (largest / smallest) * 100,
    unit: '%',
    note: 'flat means at most 100%',
  };
}
