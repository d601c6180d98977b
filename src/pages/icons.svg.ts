/** `/icons.svg`: every drawing of `components/icons` in one file, used as `<use href="/icons.svg#clock">`. */
const drawings = import.meta.glob<string>('../components/icons/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function GET() {
  const symbols = Object.entries(drawings).map(([path, svg]) =>
    symbolOf(path.split('/').at(-1)!.replace('.svg', ''), svg),
  );
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
  return new Response(sprite, { headers: { 'Content-Type': 'image/svg+xml' } });
}

function symbolOf(name: string, svg: string): string {
  return svg
    .replace(/^<svg xmlns="[^"]*"/, `<symbol id="${name}"`)
    .replace('</svg>', '</symbol>')
    .replace(/\n\s*/g, '');
}
