/** In milliseconds. */
const longestWait = 10_000;

/**
 * Fetches the letters that are printed before anything is measured in them, so that every machine prints the same.
 * Where they do not come, or not in time, the browser's own have to do.
 */
export async function loadPaperFonts(text: string): Promise<void> {
  const letters = Array.from(new Set(text)).join('');
  const wanted = ['400 16px Lexend', '700 16px Lexend', '750 16px Bricolage'];
  const late = new Promise((resolve) => setTimeout(resolve, longestWait));
  await Promise.race([late, Promise.all(wanted.map((font) => document.fonts.load(font, letters).catch(() => [])))]);
}
