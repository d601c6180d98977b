/**
 * One file that holds a whole map: PMTiles, version 3 (github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
 *
 * Readers exist as packages, writers in JavaScript do not; the format is small: a header of 127 bytes, a directory
 * of tiles in the order of a Hilbert curve, words about the map, and the tiles. Equal tiles are kept once.
 */
import { gzipSync } from 'fflate';
import { zxyToTileId } from 'pmtiles';
import type { Box } from '../../domain/near/map-box.ts';
import type { Tile } from './tiles.ts';

interface Entry {
  tileId: number;
  offset: number;
  length: number;
  runLength: number;
}

const headerBytes = 127;
/** A reader fetches this much first and must find the header and the first directory in it. */
const firstFetchBytes = 16_384;
const gzip = 2;
const vectorTiles = 1;

/** The archive of `tiles`, gzipped within; the same tiles give the same bytes. */
export function pmtilesOf(tiles: Tile[], box: Box, metadata: object): Uint8Array {
  const { entries, data, contents } = entriesOf(tiles);
  const { root, leaves } = directoriesOf(entries);
  const words = compressed(new TextEncoder().encode(JSON.stringify(metadata)));
  const zooms = tiles.map(({ z }) => z);
  const header = new Uint8Array(headerBytes);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  let place = headerBytes;
  for (const [index, part] of [root, words, leaves, data].entries()) {
    view.setBigUint64(8 + index * 16, BigInt(place), true);
    view.setBigUint64(16 + index * 16, BigInt(part.length), true);
    place += part.length;
  }
  for (const [index, count] of [tiles.length, entries.length, contents].entries())
    view.setBigUint64(72 + index * 8, BigInt(count), true);
  header.set([1, gzip, gzip, vectorTiles, Math.min(...zooms), Math.max(...zooms)], 96);
  const middle = [(box.west + box.east) / 2, (box.south + box.north) / 2];
  for (const [index, degrees] of [box.west, box.south, box.east, box.north].entries())
    view.setInt32(102 + index * 4, Math.round(degrees * 1e7), true);
  view.setUint8(118, Math.min(13, Math.max(...zooms)));
  for (const [index, degrees] of middle.entries()) view.setInt32(119 + index * 4, Math.round(degrees * 1e7), true);
  return joined([header, root, words, leaves, data]);
}

function entriesOf(tiles: Tile[]): { entries: Entry[]; data: Uint8Array; contents: number } {
  const known = new Map<string, { offset: number; length: number }>();
  const kept: Uint8Array[] = [];
  const entries: Entry[] = [];
  let size = 0;
  const inOrder = tiles
    .map((tile) => ({ tileId: zxyToTileId(tile.z, tile.x, tile.y), bytes: compressed(tile.bytes) }))
    .toSorted((one, other) => one.tileId - other.tileId);
  for (const { tileId, bytes } of inOrder) {
    const content = Buffer.from(bytes).toString('latin1');
    let where = known.get(content);
    if (!where) {
      where = { offset: size, length: bytes.length };
      known.set(content, where);
      kept.push(bytes);
      size += bytes.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === where.offset && last.tileId + last.runLength === tileId) last.runLength++;
    else entries.push({ tileId, ...where, runLength: 1 });
  }
  return { entries, data: joined(kept), contents: known.size };
}

/** One directory where it fits into the first fetch; otherwise a root that points to leaves (run length 0). */
function directoriesOf(entries: Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = directory(entries);
  if (headerBytes + whole.length <= firstFetchBytes) return { root: whole, leaves: new Uint8Array() };
  const leaves: Uint8Array[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += 2048) {
    const leaf = directory(entries.slice(start, start + 2048));
    pointers.push({ tileId: entries[start]!.tileId, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves: joined(leaves) };
}

function directory(entries: Entry[]): Uint8Array {
  const numbers = [entries.length];
  for (const [index, { tileId }] of entries.entries()) numbers.push(tileId - (entries[index - 1]?.tileId ?? 0));
  for (const { runLength } of entries) numbers.push(runLength);
  for (const { length } of entries) numbers.push(length);
  for (const [index, { offset }] of entries.entries()) {
    const last = entries[index - 1];
    numbers.push(last && last.offset + last.length === offset ? 0 : offset + 1);
  }
  return compressed(Uint8Array.from(numbers.flatMap(varint)));
}

/** Seven bits a byte, the lowest first. Tile numbers pass 2³¹, so no bitwise operators here. */
function varint(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

/** Gzip without a date, so that nothing but the content decides the bytes. */
const compressed = (bytes: Uint8Array) => gzipSync(bytes, { level: 9, mtime: 0 });

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
