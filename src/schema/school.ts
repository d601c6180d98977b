import { z } from 'zod';
import {
  isoDate,
  latitude,
  longitude,
  oneLine,
  onOff,
  paragraph,
  phone,
  postcode,
  schoolYear,
  slug,
} from './fields.ts';
import { crestSchema } from './picture.ts';
import { rule } from './rule.ts';

export const phases = ['primary', 'secondary', 'all-through', 'special'] as const;

const colour = (title: string, example: string) =>
  z
    .string({ error: 'write a colour' })
    .regex(/^#[0-9a-fA-F]{6}$/, { error: 'write the colour as # and six digits, like “#24544f”' })
    .optional()
    .meta({ title, description: 'A dark, strong colour; white must be readable on it.', examples: [example] });

const termSchema = z
  .strictObject({
    name: oneLine(60).meta({ title: 'Name', description: 'Which term.', examples: ['Autumn term 2026'] }),
    from: isoDate().meta({
      title: 'First day',
      description: 'The first day pupils are in school.',
      examples: ['2026-09-03'],
    }),
    to: isoDate().meta({
      title: 'Last day',
      description: 'The last day pupils are in school.',
      examples: ['2026-12-18'],
    }),
    breaks: z
      .array(
        z.strictObject({
          from: isoDate().meta({
            title: 'First day off',
            description: 'Half term, or a day for staff.',
            examples: ['2026-10-26'],
          }),
          to: isoDate().meta({
            title: 'Last day off',
            description: 'The same date for a single day.',
            examples: ['2026-10-30'],
          }),
        }),
      )
      .max(12)
      .default([])
      .meta({ title: 'Days off in it', description: 'Half term and staff days.', singular: 'days off' }),
  })
  .check(
    rule(['from', 'to'], ({ from, to }, tell) => {
      if (from > to) tell('to', 'is before the first day', 'date.order');
    }),
  );

const viewSchema = z.strictObject({
  areas: z
    .array(oneLine(60))
    .max(40)
    .default([])
    .meta({
      title: 'Areas',
      description: 'Parts of town, or beginnings of postcodes, whose listings the school shows.',
      examples: [['Millside', 'ZZ1']],
    }),
  withinKm: z
    .number({ error: 'write a number of kilometres' })
    .positive()
    .max(200)
    .optional()
    .meta({ title: 'Distance', description: 'Show listings within so many kilometres of the school.', examples: [4] }),
  include: z
    .array(slug())
    .max(500)
    .default([])
    .meta({
      title: 'Also show',
      description: 'Listings shown wherever they are.',
      examples: [['county-youth-line']],
      refersTo: 'listings',
    }),
  hide: z
    .array(slug())
    .max(500)
    .default([])
    .meta({
      title: 'Never show',
      description: 'Listings this school does not show.',
      examples: [['late-night-cinema']],
      refersTo: 'listings',
    }),
  pin: z
    .array(slug())
    .max(12)
    .default([])
    .meta({
      title: 'Show first',
      description: 'Listings at the top, in this order.',
      examples: [['breakfast-chess']],
      refersTo: 'listings',
    }),
  notes: z
    .array(
      z.strictObject({
        listing: slug().meta({
          title: 'Listing',
          description: 'Which listing.',
          examples: ['weir-lane-chess'],
          refersTo: 'listings',
        }),
        note: oneLine(280).meta({
          title: 'The school’s note',
          description: 'What only this school would say.',
          examples: ['Use the back gate; a teaching assistant walks over with you.'],
        }),
      }),
    )
    .max(200)
    .default([])
    .meta({ title: 'Notes', description: 'The school’s own words on a shared listing.' }),
  online: onOff()
    .default(true)
    .meta({ title: 'Online listings', description: 'Show listings that happen online or by phone.', examples: [true] }),
  onlyWithSafeguarding: onOff()
    .default(false)
    .meta({
      title: 'Only with safeguarding statements',
      description:
        'Keep a listing off pupils’ pages until its provider has told you its policy, lead role and checks, with a date.',
      examples: [false],
    }),
});

/** A school, its area and its own view over shared listings: `content/schools/<slug>.yaml`. */
export const schoolSchema = z
  .strictObject({
    name: oneLine(100).meta({
      title: 'Name',
      description: 'The school’s full name.',
      examples: ['Weir Lane Primary School'],
    }),
    shortName: oneLine(40)
      .optional()
      .meta({ title: 'Short name', description: 'As pupils say it.', examples: ['Weir Lane'] }),
    urn: z
      .string({ error: 'write the number in quotes' })
      .regex(/^\d{6}$/, { error: 'write the six digits, like “123456”' })
      .optional()
      .meta({ title: 'URN', description: 'Unique reference number: six digits.', examples: ['123456'] }),
    phase: z
      .enum(phases, { error: `write one of: ${phases.join(', ')}` })
      .meta({ title: 'Phase', description: 'Primary, secondary, all-through or special.', examples: ['primary'] }),
    years: z
      .strictObject({
        from: schoolYear().meta({
          title: 'From',
          description: 'The lowest year group; 0 is Reception.',
          examples: [0],
        }),
        to: schoolYear().meta({ title: 'To', description: 'The highest year group.', examples: [6] }),
      })
      .check(
        rule(['from', 'to'], ({ from, to }, tell) => {
          if (from > to) tell('to', 'is lower than “From”; swap the two', 'range.order');
        }),
      )
      .meta({ title: 'Year groups', description: 'The school’s year groups.', examples: [{ from: 0, to: 6 }] }),
    nation: z
      .enum(['england', 'wales'], { error: 'write england or wales' })
      .default('england')
      .meta({
        title: 'Nation',
        description: 'Decides the words: SEND in England, ALN in Wales; and which helplines are shown.',
        examples: ['england'],
      }),
    address: oneLine(200)
      .optional()
      .meta({ title: 'Address', description: 'Street and town.', examples: ['Weir Lane, Larkbridge'] }),
    postcode: postcode()
      .optional()
      .meta({ title: 'Postcode', description: 'In capitals, with one space.', examples: ['ZZ1 1AA'] }),
    latitude: latitude()
      .optional()
      .meta({ title: 'Latitude', description: 'Degrees north.', examples: [53.45] }),
    longitude: longitude()
      .optional()
      .meta({ title: 'Longitude', description: 'Degrees east (west is negative).', examples: [-2.31] }),
    introduction: paragraph(600)
      .optional()
      .meta({
        title: 'Introduction',
        description: 'A few welcoming words for pupils, at the top of the page.',
        examples: ['Things to do near school. Have a look, and ask us if you would like to try one.'],
      }),
    terms: z.array(termSchema).max(24).default([]).meta({
      title: 'Term dates',
      description: 'So that “next session” is right. Add next year’s when you have them.',
      singular: 'term',
    }),
    safeguarding: z
      .strictObject({
        role: oneLine(80)
          .optional()
          .meta({
            title: 'Role',
            description: 'Who to tell in school. A role, not a name.',
            examples: ['Designated safeguarding lead'],
          }),
        forPupils: oneLine(100)
          .optional()
          .meta({
            title: 'In a pupil’s words',
            description: 'Who that is, as a pupil would say it. It stands in place of the role where pupils read.',
            examples: ['Mrs Okoye, who you can talk to when something is wrong'],
          }),
        phone: phone()
          .optional()
          .meta({ title: 'Telephone', description: 'The school’s number.', examples: ['01632 960100'] }),
        note: oneLine(240)
          .optional()
          .meta({ title: 'More', description: 'How else to find them.', examples: ['Or tell any adult in school.'] }),
      })
      .prefault({})
      .meta({ title: 'Worried about someone?', description: 'Whom a pupil or parent tells in school.' }),
    colours: z
      .strictObject({
        main: colour('Main colour', '#24544f'),
        accent: colour('Accent colour', '#b4451f'),
      })
      .prefault({})
      .meta({ title: 'Colours', description: 'The school’s colours.' }),
    crest: crestSchema.prefault({}).meta({ title: 'Crest', description: 'The school’s crest, beside its name.' }),
    view: viewSchema.prefault({}).meta({
      title: 'What this school shows',
      description: 'Which of the shared listings, in what order, with what notes.',
    }),
    cy: z
      .strictObject({
        name: oneLine(100)
          .optional()
          .meta({ title: 'Enw', description: 'The name in Welsh.', examples: ['Ysgol Lôn y Gored'] }),
        introduction: paragraph(600)
          .optional()
          .meta({
            title: 'Cyflwyniad',
            description: 'The introduction in Welsh.',
            examples: ['Pethau i’w gwneud ger yr ysgol.'],
          }),
      })
      .prefault({})
      .meta({ title: 'Cymraeg', description: 'The same words in Welsh.' }),
  })
  .check(
    rule(['latitude', 'longitude'], ({ latitude, longitude }, tell) => {
      if ((latitude === undefined) === (longitude === undefined)) return;
      const missing = latitude === undefined ? 'latitude' : 'longitude';
      tell(missing, 'is missing; a position needs both latitude and longitude', 'geo.half');
    }),
  )
  .meta({ title: 'School', description: 'A school and its own view over shared listings.' });

export type School = z.output<typeof schoolSchema>;
export type Term = School['terms'][number];
