/** What stands in a PDF file, as a reader for people who cannot see it would have it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** The Latin letters and numbers of each page, in the order of reading. */
  pages: string[];
  /** Width and height of each page in millimetres. */
  sizes: [number, number][];
  title: string;
  language: string;
  /** Every page has its structure: headings, lists, tables. */
  isTagged: boolean;
  /** Fonts that are named in the file, and those of them that are in it; their families, such as `Lexend`. */
  fonts: { named: number; embedded: number; families: string[] };
}

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const read: ReadPdf = { pages: [], sizes: [], title: '', language: '', isTagged: true, fonts: fontsIn(bytes) };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    read.pages.push(lettersOf(items.map((item) => ('str' in item ? item.str : '')).join('')));
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    read.sizes.push([millimetres(right - left), millimetres(top - bottom)]);
    read.isTagged &&= ((await page.getStructTree())?.children.length ?? 0) > 0;
  }
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  await task.destroy();
  return { ...read, title: info.Title ?? '', language: info.Language ?? '' };
}

/**
 * What texts are compared by. Line breaks are where the paper has them, and letters that are written from the right
 * are stored in the order in which they are drawn.
 */
export const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{Script=Latin}0-9]+/gu, '');

const millimetres = (points: number) => Math.round((points * 25.4) / 72);

/**
 * Chromium writes what describes a font in plain text: the file that the font is in, or that it is drawn sign by sign.
 * One that is drawn may be split over several parts, each with at most 256 signs, which share their description.
 */
function fontsIn(bytes: Buffer): ReadPdf['fonts'] {
  const objects = bytes.toString('latin1').split('endobj');
  const described = objects.filter((object) => /\/Type \/FontDescriptor/.test(object));
  const drawn = objects.filter((object) => /\/Subtype \/Type3/.test(object));
  const drawnBy = new Set(drawn.map((object) => /\/FontDescriptor (\d+) /.exec(object)?.[1]));
  const isEmbedded = (object: string) =>
    /\/FontFile[23]? /.test(object) || drawnBy.has(/(\d+) 0 obj/.exec(object)?.[1] ?? '');
  const family = (object: string) => /\/FontName \/(?:[A-Z]{6}\+)?([A-Za-z]+)/.exec(object)?.[1] ?? '';
  return {
    named: described.length,
    embedded: described.filter(isEmbedded).length,
    families: [...new Set(described.map(family))].sort(),
  };
}
