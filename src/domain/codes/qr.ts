/** A QR code as one drawing: made where it is shown, so that no other service learns what is handed over. */
import { correction, generate } from 'lean-qr';

/** White modules that a reader wants around the code (ISO/IEC 18004). */
export const quietZone = 4;

export interface QrDrawing {
  /** How many modules it is across, its quiet zone included. */
  size: number;
  /** Its quiet zone included; half a module higher, since a line is drawn along its middle. */
  viewBox: string;
  /** The dark modules as lines one module wide, row by row: a third of the bytes that squares would take. */
  path: string;
}

/**
 * The code of a text, at level M: it still reads with 15% of it out of sight. Capitals and numbers, as in a
 * shortlist's link, take two thirds of the room of small letters. Throws where the text is longer than any code holds.
 */
export function qrDrawing(text: string): QrDrawing {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y++) {
    let at: number | null = null;
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x++;
      path += `${at === null ? `M${from} ${y}` : `m${from - at} 0`}h${x + 1 - from}`;
      at = x + 1;
    }
  }
  const size = code.size + 2 * quietZone;
  return { size, viewBox: `${-quietZone} ${-quietZone - 0.5} ${size} ${size}`, path };
}
