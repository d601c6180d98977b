/** The stickers as files, from the package of the set they come from. */
import { readFileSync } from 'node:fs';
import { stickers } from '../../src/schema/stickers.ts';

const licence = `These drawings are from Fluent Emoji (flat), https://github.com/microsoft/fluentui-emoji

MIT License

Copyright (c) Microsoft Corporation.

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

/** A file for each sticker, and their licence; throws where the set has no drawing of a name. */
export function stickerFiles(): { name: string; text: string }[] {
  const set = JSON.parse(readFileSync('node_modules/@iconify-json/fluent-emoji-flat/icons.json', 'utf8')) as {
    icons: Record<string, { body: string }>;
  };
  const drawings = Object.keys(stickers).map((name) => {
    const drawing = set.icons[name];
    if (!drawing) throw new Error(`Fluent Emoji has no drawing “${name}”: choose another in src/schema/stickers.ts.`);
    return {
      name: `${name}.svg`,
      text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">${drawing.body}</svg>\n`,
    };
  });
  return [...drawings, { name: 'LICENSE.txt', text: licence }];
}
