/** As the drawing library asks for tiles: a tile that is not there has nothing on it. */
export interface Tiles {
  getZxy(z: number, x: number, y: number, signal?: AbortSignal): Promise<{ data: ArrayBuffer } | undefined>;
}

/** A vector tile begins with a layer: field 3, of many bytes. */
export function looksLikeTile(data: ArrayBuffer): boolean {
  return new Uint8Array(data)[0] === 0x1a;
}
