/** The same listings searched in two other ways, each on a page with nothing else on it. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { wholeDirectory } from '../../scripts/lib/whole-directory.ts';

interface Words {
  id: number;
  name: string;
  summary: string;
  /** Labels and synonyms of its interests. */
  interests: string;
  body: string;
}

/** The folder below the site in which the rivals' pages lie. */
export const rivalsFolder = 'rivals';

/** Writes `minisearch/` and `pagefind/` below `site`, over the listings of the first school in `content`. */
export async function writeRivals(content: string, site: string): Promise<void> {
  const words = wordsOf(content);
  writePage(join(site, rivalsFolder, 'minisearch'), miniSearchScript);
  writeFileSync(join(site, rivalsFolder, 'minisearch/words.json'), JSON.stringify(words));
  cpSync('node_modules/minisearch/dist/es/index.js', join(site, rivalsFolder, 'minisearch/minisearch.js'));

  writePage(join(site, rivalsFolder, 'pagefind'), pagefindScript);
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not be started.');
  for (const each of words) await index.addHTMLFile({ url: `/${each.id}/`, content: pageOf(each) });
  await index.writeFiles({ outputPath: join(site, rivalsFolder, 'pagefind/index') });
  await index.deleteIndex();
}

function wordsOf(content: string): Words[] {
  const { directory, views } = wholeDirectory(content);
  const terms = new Map(
    directory.vocabulary.interests.terms.map((term) => [term.slug, [term.label, ...term.synonyms].join(', ')]),
  );
  return (views[0]?.listings ?? []).map(({ listing }, id) => ({
    id,
    name: listing.name,
    summary: listing.summary,
    interests: listing.interests.map((slug) => terms.get(slug) ?? '').join(', '),
    body: listing.body,
  }));
}

function pageOf({ name, summary, interests, body }: Words): string {
  return `<html lang="en"><body><h1>${name}</h1><p>${summary}</p><p>${interests}</p><p>${body}</p></body></html>`;
}

function writePage(folder: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Rival</title><input id="q"><ul id="results"></ul><script type="module">${script}</script></html>`,
  );
}

const show = `
const box = document.querySelector('#q');
const list = document.querySelector('#results');
function show(found) {
  list.replaceChildren(...found.map(({ name, summary }) => {
    const item = document.createElement('li');
    const heading = document.createElement('h3');
    const words = document.createElement('p');
    heading.textContent = name;
    words.innerHTML = summary;
    item.append(heading, words);
    return item;
  }));
}
`;

/** As its own guide has it: prefixes, a fifth of a word's letters wrong, every word wanted; 24 results drawn, as we do. */
const miniSearchScript = `
import MiniSearch from './minisearch.js';
${show}
const search = new MiniSearch({
  fields: ['name', 'summary', 'interests', 'body'],
  storeFields: ['name', 'summary'],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 4, summary: 2 } },
});
search.addAll(await (await fetch('words.json')).json());
box.addEventListener('input', () => show(search.search(box.value).slice(0, 24)));
document.title = 'Ready';
`;

/** As its own guide has it, ten fragments fetched; without its worker, which the slowed processor would not slow. */
const pagefindScript = `
${show}
const pagefind = await import('./index/pagefind.js');
await pagefind.options({ noWorker: true });
await pagefind.init();
box.addEventListener('input', async () => {
  const asked = box.value;
  const { results } = await pagefind.search(asked);
  const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  if (box.value === asked) show(found.map(({ meta, excerpt }) => ({ name: meta.title, summary: excerpt })));
});
document.title = 'Ready';
`;
