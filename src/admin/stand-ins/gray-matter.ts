/**
 * In place of gray-matter, which runs JavaScript that stands in front matter: the two halves of a file, and
 * no engine that could run anything. `src/reading/front-matter.ts` has looked at the lines “---” before.
 */
export default function matter(text: string): { matter: string; content: string; data: object } {
  const close = text.indexOf('\n---', 3);
  return { matter: text.slice(3, close), content: text.slice(close + 4).replace(/^\n/, ''), data: {} };
}

matter.stringify = (): never => {
  throw new Error('Files are written by src/reading/write-file.ts.');
};
