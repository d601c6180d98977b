/** Reads parts of one file, and is sure that it was given the parts it asked for. */
import { EtagMismatch, FetchSource, type RangeResponse } from 'pmtiles';
import { fetchFile } from '../../shared/fetch-file.ts';

/**
 * The library's own source takes a short file as a whole from a server that knows no HTTP Range, and only finds out
 * tiles later. This one rejects at the first answer that is not exactly the part asked for.
 */
export class PartSource extends FetchSource {
  override async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    const response = await fetchFile(this.url, {
      headers: { range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal && { signal }),
      // Chrome on Windows loses parts out of its cache; the library knows which browsers those are.
      ...(this.chromeWindowsNoCache && { cache: 'no-store' }),
    });
    if (response.status !== 206) {
      await response.body?.cancel();
      throw new Error(`${this.url} answered ${response.status} where a part was asked for.`);
    }
    const data = await response.arrayBuffer();
    if (!isPart(response.headers.get('content-range'), data.byteLength, offset, length))
      throw new Error(`${this.url} gave another part than the one asked for.`);
    const now = strongEtag(response.headers.get('etag'));
    // The file was replaced while somebody looks at it: the library then reads it again from its beginning.
    if (etag && now && etag !== now) throw new EtagMismatch(`${this.url} has changed.`);
    return { data, ...(now && { etag: now }) };
  }
}

/** Whether `Content-Range: bytes 0-99/1000` and the bytes that came are what was asked for, or up to the file's end. */
function isPart(range: string | null, came: number, offset: number, length: number): boolean {
  const [, start, end, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(range ?? '') ?? [];
  if (Number(start) !== offset || Number(end) !== offset + came - 1) return false;
  return came === length || Number(size) === offset + came;
}

/** A weak one may stay the same when bytes change. */
const strongEtag = (etag: string | null) => (etag?.startsWith('W/') ? null : etag);
