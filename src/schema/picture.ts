/** Pictures: files in `content/photos`, each named by the listing or the school that shows it. */
import { z } from 'zod';
import { isoDate, oneLine, oneOf, wholeNumber } from './fields.ts';
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

/** Who can be seen in a photo. Of children a family decides. */
const seen = ['no-one', 'adults', 'children-from-behind', 'childrens-faces'] as const;

const photoConsentSchema = z.strictObject({
  heldBy: oneLine(80)
    .optional()
    .meta({
      title: 'Who has it',
      description: 'The role of the person who keeps the families’ written permission. Never a name.',
      examples: ['Club secretary'],
    }),
  givenOn: isoDate()
    .optional()
    .meta({ title: 'Given on', description: 'The day on the permission.', examples: ['2026-09-14'] }),
  until: isoDate()
    .optional()
    .meta({
      title: 'Until',
      description: 'The last day the picture may be shown. Needed where a child’s face can be seen.',
      examples: ['2027-07-21'],
    }),
});

/** In percent; a picture without one is cut around its middle. */
const focusSchema = z.strictObject({
  x: wholeNumber(0, 100)
    .optional()
    .meta({ title: 'From the left', description: '0 is the left edge, 100 the right one.', examples: [50] }),
  y: wholeNumber(0, 100)
    .optional()
    .meta({ title: 'From the top', description: '0 is the top edge, 100 the bottom one.', examples: [30] }),
});

/** A listing's photograph or drawing. Who cannot see it is told what it shows, so words are needed with it. */
export const photoSchema = z
  .strictObject({
    file: pictureFile(
      'A JPEG, PNG or WebP picture in content/photos. Best show the room, the kit, hands, backs: no child’s face without the family’s written permission.',
      'chess-club.jpg',
    ),
    alt: oneLine(160)
      .optional()
      .meta({
        title: 'What it shows',
        description:
          'One sentence for people who cannot see it, without “Photo of”. Never a child’s name, nor the name of the file.',
        examples: ['Two hands over a chess board, a clock beside it'],
      }),
    credit: oneLine(100)
      .optional()
      .meta({
        title: 'Whose picture',
        description: 'Who made it and let you use it: the organisation, or its source and licence.',
        examples: ['Weir Lane Chess Club'],
      }),
    shows: oneOf(seen)
      .optional()
      .meta({
        title: 'Who can be seen',
        description: 'Of children, the families’ permission is needed below, or the picture is not shown.',
        choices: {
          'no-one': 'No one, or hands only',
          adults: 'Adults only',
          'children-from-behind': 'Children, from behind',
          'childrens-faces': 'Children’s faces',
        },
        examples: ['no-one'],
      }),
    consent: photoConsentSchema.prefault({}).meta({
      title: 'Families’ permission',
      description: 'For a picture with children. After its last day the picture is taken off the site.',
    }),
    focus: focusSchema.prefault({}).meta({
      title: 'What must stay in sight',
      description:
        'A page shows a wide strip of the picture, search engines a square. Where the main thing is, in percent.',
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
