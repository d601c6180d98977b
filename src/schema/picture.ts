/** Pictures: files in `content/photos`, each named by the listing or the school that shows it. */
import { z } from 'zod';
import { oneLine } from './fields.ts';
import { isImpossible } from './reserved.ts';
import { rule } from './rule.ts';

/** The longest a picture's file name may be, ending and all. */
const pictureNameLength = 90;
const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/;

export function isPictureName(name: string): boolean {
  return namePattern.test(name) && name.length <= pictureNameLength && !isImpossible(name.split('.')[0] ?? '');
}

/** What to say of a name that is none. */
export const pictureNameRule =
  'small letters, numbers and hyphens, and .jpg, .png or .webp at its end, like “chess-club.jpg”';

const pictureFile = (description: string, example: string) =>
  z
    .string({ error: 'write a file name' })
    .regex(namePattern, { error: `write the picture’s file name: ${pictureNameRule}` })
    .max(pictureNameLength, { error: `is too long; give the file a name of at most ${pictureNameLength} characters` })
    .optional()
    .meta({ title: 'Picture', description, examples: [example], image: true });

/** A listing's photograph or drawing. Who cannot see it is told what it shows, so words are needed with it. */
export const photoSchema = z
  .strictObject({
    file: pictureFile(
      'A JPEG, PNG or WebP picture in content/photos. No child’s face without the family’s written permission: show the room, the kit, hands, backs.',
      'chess-club.jpg',
    ),
    alt: oneLine(160)
      .optional()
      .meta({
        title: 'What it shows',
        description: 'One sentence for people who cannot see it. Never a child’s name.',
        examples: ['Two hands over a chess board, a clock beside it'],
      }),
    credit: oneLine(100)
      .optional()
      .meta({
        title: 'Whose picture',
        description: 'Who made it and let you use it: the organisation, or its source and licence.',
        examples: ['Weir Lane Chess Club'],
      }),
  })
  .check(
    rule(['file', 'alt', 'credit'], ({ file, alt, credit }, tell) => {
      const words = 'is missing; write in one sentence what the picture shows, for people who cannot see it';
      if (file && !alt) tell('alt', words, 'photo.no_alt');
      if (!file && (alt || credit))
        tell('file', 'is missing; name the picture, or empty the words about it', 'photo.no_file');
    }),
  );

/** A school's crest. The school's name stands beside it, so what it shows may stay unsaid. */
export const crestSchema = z.strictObject({
  file: pictureFile('A small picture in content/photos, best a square PNG with nothing behind it.', 'weir-lane.png'),
  alt: oneLine(100)
    .optional()
    .meta({
      title: 'What it shows',
      description: 'Mostly left empty: the school’s name stands beside it.',
      examples: ['A heron above a weir'],
    }),
});
