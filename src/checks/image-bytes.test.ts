import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { imageProblems, pictureFindings, pictureKind, pictureSize } from './image-bytes.ts';

const kinds = ['jpeg', 'png', 'webp'] as const;
const drawing = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#24544f' } });
const picture = async (kind: (typeof kinds)[number]) => new Uint8Array(await drawing()[kind]().toBuffer());
const holding = (bytes: Uint8Array) => imageProblems(bytes).join('; ');

/** A part put in behind the first `at` bytes, as editing programs do. */
const withPart = (bytes: Uint8Array, at: number, part: Uint8Array | string) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(part as string, 'latin1'), bytes.subarray(at)]);

const pngChunk = (name: string, data = 'x') => `\0\0\0${String.fromCharCode(data.length)}${name}${data}\0\0\0\0`;
const jpegPart = (marker: number, data: string) =>
  `\xff${String.fromCharCode(marker)}\0${String.fromCharCode(data.length + 2)}${data}`;
const behindHead = { png: 33, jpeg: 2 };

describe.each(kinds)('a picture as %s', (kind) => {
  test('that carries nothing but itself is sound', async () => {
    expect(imageProblems(await picture(kind))).toEqual([]);
  });

  test('tells its size without being decoded', async () => {
    expect(pictureSize(await picture(kind))).toEqual({ width: 60, height: 40 });
  });

  test('with a colour profile is sound', async () => {
    expect(imageProblems(await drawing().withIccProfile('p3')[kind]().toBuffer())).toEqual([]);
  });

  test('with transparent parts or in grey is sound', async () => {
    expect(imageProblems(await drawing().ensureAlpha(0.5)[kind]({ quality: 60 }).toBuffer())).toEqual([]);
    expect(imageProblems(await drawing().greyscale()[kind]().toBuffer())).toEqual([]);
  });

  test('P-22: with the place where it was taken is told of', async () => {
    const where = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 45/1 0/1' }, IFD0: { Make: 'Camera' } };
    const bytes = await drawing().withExif(where)[kind]().toBuffer();
    expect(holding(bytes)).toMatch(/where, when and with what it was taken \(EXIF\).*add it through the editor/);
  });

  test('P-22: with notes of an editing program is told of', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>';
    expect(holding(await drawing().withXmp(xmp)[kind]().toBuffer())).toMatch(/XMP|a hidden comment/);
  });

  test('with something behind its end is told of', async () => {
    expect(holding(Buffer.concat([await picture(kind), Buffer.from('<script>')]))).toContain('behind the picture');
  });

  test('cut off anywhere is never sound and never a crash', async () => {
    const whole = await picture(kind);
    for (let length = 0; length < whole.length; length += 1)
      expect(imageProblems(whole.subarray(0, length)).length, `cut at ${length}`).toBeGreaterThan(0);
  });

  test('with bytes changed is read without a crash', async () => {
    const whole = await picture(kind);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 12 }), (at, junk) => {
        const changed = Uint8Array.from(whole);
        changed.set(junk.subarray(0, whole.length - at), at);
        return imageProblems(changed).every((sentence) => sentence.length < 300);
      }),
    );
  });
});

describe('hidden parts', () => {
  test.each([
    ['a hidden comment', jpegPart(0xfe, 'Taken by Mrs Evans')],
    ['names and captions (IPTC)', jpegPart(0xed, 'Photoshop 3.0\0')],
    ['a second picture', jpegPart(0xe2, 'MPF\0')],
    ['a second, small picture', jpegPart(0xe0, 'JFXX\0\x10')],
    ['data of some program', jpegPart(0xeb, 'JP')],
  ])('%s in a JPEG', async (words, part) => {
    expect(holding(withPart(await picture('jpeg'), behindHead.jpeg, part))).toContain(words);
  });

  test.each([
    ['a hidden comment', pngChunk('tEXt', 'Author\0Mrs Evans')],
    ['a hidden comment', pngChunk('zTXt')],
    ['(XMP)', pngChunk('iTXt', 'XML:com.adobe.xmp\0')],
    ['the time it was last changed', pngChunk('tIME')],
    ['data of some program', pngChunk('vpAg')],
  ])('%s in a PNG', async (words, part) => {
    expect(holding(withPart(await picture('png'), behindHead.png, part))).toContain(words);
  });
});

describe('S-11', () => {
  const text = (words: string) => new TextEncoder().encode(words);

  test.each([
    ['GIF', text('GIF89a......')],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['SVG', text('<?xml version="1.0"?><svg/>')],
    ['HEIC', text('\0\0\0\x18ftypheic....')],
    ['AVIF', text('\0\0\0\x18ftypavif....')],
    ['not a picture', text('%PDF-1.7')],
    ['not a picture', text('<html>')],
    ['an empty file', new Uint8Array()],
  ])('%s is refused whatever its name', (words, bytes) => {
    expect(imageProblems(bytes)).toEqual([expect.stringMatching(new RegExp(`${words}.*JPEG, PNG or WebP`))]);
  });

  test('a picture that moves is refused', async () => {
    const frames = [drawing().png(), drawing().negate().png()].map((frame) => frame.toBuffer());
    const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(holding(moving)).toContain('moves');
    expect(holding(withPart(await picture('png'), behindHead.png, pngChunk('acTL')))).toContain('moves');
  });

  test('a picture of more than 25 million pixels is refused without being decoded', async () => {
    const huge = await sharp({ create: { width: 6000, height: 5000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(holding(huge)).toContain('6000 × 5000');
    expect(pictureFindings(huge).map(({ code }) => code)).toEqual(['image.pixels']);
  });

  test('a picture that says it is 30,000 pixels wide and high is refused by that alone', () => {
    const head = Buffer.from(`\0\0\0\x0dIHDR\0\0\x75\x30\0\0\x75\x30\x08\x02\0\0\0\0\0\0\0`, 'latin1');
    const rest = Buffer.from(`${pngChunk('IDAT')}\0\0\0\0IEND\0\0\0\0`, 'latin1');
    const bomb = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), head, rest]);
    expect(pictureFindings(bomb)).toMatchObject([{ code: 'image.pixels' }]);
  });

  test('a JPEG cut in the middle is told as broken', async () => {
    const whole = await picture('jpeg');
    expect(pictureFindings(whole.subarray(0, whole.length / 2)).map(({ code }) => code)).toEqual(['image.decode']);
  });

  test('a file of more than 5 MB is refused', async () => {
    const bytes = Buffer.concat([await picture('png'), Buffer.alloc(5_000_000)]);
    expect(holding(bytes)).toContain('5.0 MB');
  });

  test('no bytes at all can make it crash', () => {
    const heads = ['', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'RIFF\x20\0\0\0WEBP'].map((head) =>
      Buffer.from(head, 'latin1'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const bytes = Uint8Array.from([...head, ...rest]);
        return imageProblems(bytes).length > 0 || pictureKind(bytes) !== null;
      }),
    );
  });
});
