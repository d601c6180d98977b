/** Which files are not taken as a picture, before any program of the browser opens them. */
import { pictureFindings } from '../../checks/image-bytes.ts';

/** A photograph straight from a camera is rarely larger; it is made small on its way in. */
const mostBytes = 20_000_000;
/** What drawing the picture anew puts right: hidden data, too many bytes, something behind the picture. */
const mended = new Set(['image.metadata', 'image.size', 'image.trailing']);

/** Why a file is not taken, in one sentence that says what to do; null for one that can be made ready. */
export function refusal(name: string, bytes: Uint8Array): string | null {
  if (bytes.length > mostBytes) {
    const size = Math.round(bytes.length / 1_000_000);
    return `“${name}” has ${size} MB, and 20 MB is the most; save a smaller copy and add that.`;
  }
  const finding = pictureFindings(bytes).find(({ code }) => !mended.has(code));
  return finding ? `“${name}” ${finding.message}.` : null;
}
