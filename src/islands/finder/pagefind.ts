/**
 * Pagefind's search core, a WebAssembly module, spoken to directly.
 *
 * Pagefind's own JavaScript (13 KB compressed, and a worker as large) also fetches fragments, writes excerpts and
 * merges indexes, none of which the finder asks for; and where a file of the index cannot be fetched it says “nothing
 * found” or waits for ever. What the core is called with is as in Pagefind 1.5.2, the version in package.json: after
 * an upgrade compare `pagefind.js`; `tests/search.test.ts` searches a real index through this file.
 */

/** Finds pages of an index: from the id of each to its score. `exact` wants each word itself, or another form of it. */
export type Find = (words: string, exact?: boolean) => Promise<ReadonlyMap<string, number>>;

/** Fetches the bytes of a file of the bundle, by its path there; rejects where it cannot. */
export type FetchFile = (path: string) => Promise<ArrayBuffer>;

interface Core {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(at: number, size: number, align: number): void;
  init_pagefind(at: number, size: number): number;
  load_index_chunk(index: number, at: number, size: number): number;
  request_indexes(index: number, at: number, size: number): Text;
  search(index: number, ...texts: [...FourTexts, exact: number, exactAccents: number]): Text;
}
/** Where a text stands in the core's memory, and how long it is in bytes. */
type Text = [at: number, size: number];
type FourTexts = [...Text, ...Text, ...Text, ...Text];

/** Opens an index: fetches its table of contents and the core. */
export async function openIndex(fetchFile: FetchFile): Promise<Find> {
  const entry = JSON.parse(decode(await fetchFile('pagefind-entry.json')));
  const { hash, wasm } = Object.values(entry.languages)[0] as { hash: string; wasm: string };
  const [contents, code] = await Promise.all([
    unpacked(fetchFile, `pagefind.${hash}.pf_meta`),
    unpacked(fetchFile, `wasm.${wasm}.pagefind`),
  ]);
  const core = await coreFrom(code);
  let index = core.init_pagefind(...put(core, contents));
  const chunks = new Map<string, Promise<void>>();

  async function loadChunk(name: string): Promise<void> {
    const chunk = await unpacked(fetchFile, `index/${name}.pf_index`);
    index = core.load_index_chunk(index, ...put(core, chunk));
  }

  return async function find(words, exact = false) {
    const query = () => put(core, new TextEncoder().encode(words));
    const wanted = JSON.parse(take(core, core.request_indexes(index, ...query()))) as string[];
    await Promise.all(
      wanted.filter(Boolean).map((name) => {
        const loading = chunks.get(name) ?? loadChunk(name);
        chunks.set(name, loading);
        // A piece that failed to come is asked for again by the next search.
        return loading.catch((error) => {
          chunks.delete(name);
          throw error;
        });
      }),
    );
    const filters = put(core, new TextEncoder().encode('{}'));
    const sort = put(core, new Uint8Array());
    const answer = take(core, core.search(index, ...query(), ...query(), ...filters, ...sort, Number(exact), 0));
    const { results } = JSON.parse(answer) as { results: { p: string; s: number }[] };
    return new Map(results.map(({ p: id, s: score }) => [id, score]));
  };
}

async function coreFrom(code: BufferSource): Promise<Core> {
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(core) } };
  const { instance } = await WebAssembly.instantiate(code, imports);
  const core = instance.exports as unknown as Core;
  core.__wbindgen_start();
  return core;
}

/** The values that wasm-bindgen expects at the end of its table: undefined, null, true and false. */
function fillTable({ __wbindgen_externrefs: table }: Core): void {
  const end = table.grow(4);
  table.set(0, undefined);
  for (const [nth, value] of [undefined, null, true, false].entries()) table.set(end + nth, value);
}

/** Copies bytes into the core's memory, which the core then frees. */
function put(core: Core, bytes: Uint8Array): Text {
  const at = core.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(core.memory.buffer).set(bytes, at);
  return [at, bytes.length];
}

function take(core: Core, [at, size]: Text): string {
  const text = decode(new Uint8Array(core.memory.buffer, at >>> 0, size));
  core.__wbindgen_free(at, size, 1);
  return text;
}

function decode(bytes: ArrayBuffer | Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** By the browser itself, which Safari can since 16.4 and Firefox since 113; else by a module that is only then fetched. */
async function gunzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof DecompressionStream === 'undefined') {
    const { gunzipSync } = await import('fflate/browser');
    return new Uint8Array(gunzipSync(bytes));
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Files are gzipped, and begin with twelve letters of Pagefind's own; some hosts unzip them on the way. */
async function unpacked(fetchFile: FetchFile, path: string): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array(await fetchFile(path));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    bytes = await gunzipped(bytes);
  }
  if (decode(bytes.subarray(0, 12)) !== 'pagefind_dcd') throw new Error(`${path} is not a file of Pagefind’s`);
  return bytes.slice(12);
}
