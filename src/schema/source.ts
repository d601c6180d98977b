import { z } from 'zod';
import { isoDate, oneLine, onOff, slug, webAddress, wholeNumber } from './fields.ts';
import { listOf, rule } from './rule.ts';
import { weekdays } from './weekdays.ts';

/** What a column of a sheet can fill in; the names are those of a listing's and an organisation's own fields. */
const importFields = [
  'name',
  'organisation',
  'type',
  'interests',
  'summary',
  'body',
  'ages',
  'ages.from',
  'ages.to',
  'whoFor',
  'place.name',
  'place.address',
  'place.area',
  'place.postcode',
  'place.latitude',
  'place.longitude',
  'place.easting',
  'place.northing',
  'place.gettingThere',
  ...weekdays.map((day) => `hours.${day}` as const),
  'cost.note',
  'joining.website',
  'joining.note',
  'contact.role',
  'contact.phone',
  'contact.email',
  'contact.website',
  'organisation.kind',
  'organisation.about',
  'organisation.charityNumber',
  'organisation.companyNumber',
  'organisation.website',
  'organisation.phone',
  'organisation.email',
] as const;
export type ImportField = (typeof importFields)[number];

const column = (title: string, description: string, example: string) =>
  oneLine(120).meta({ title, description, examples: [example] });

const mappingSchema = z
  .strictObject({
    field: z
      .enum(importFields, { error: `write one of: ${importFields.join(', ')}` })
      .meta({ title: 'Our field', description: 'What it fills in.', examples: ['place.address'] }),
    from: z
      .array(oneLine(120))
      .max(10)
      .default([])
      .meta({
        title: 'Columns',
        description: 'The sheet’s columns, as their headings are written. Several are put together in this order.',
        examples: [['Address Line 1', 'Address Line 2']],
      }),
    join: z
      .string({ error: 'write what stands between the parts' })
      .max(10)
      .default(', ')
      .meta({ title: 'Between the parts', description: 'What stands between several columns.', examples: [', '] }),
    value: oneLine(240)
      .optional()
      .meta({
        title: 'Otherwise',
        description: 'What to write when the columns are empty or there are none. {name} is the listing’s name.',
        examples: ['activity'],
      }),
  })
  .check(
    rule(['from', 'value'], ({ from, value }, tell) => {
      const message = 'is empty; name a column, or write a value for every row under “value”';
      if (from.length === 0 && value === undefined) tell('from', message, 'required');
    }),
  );

const categorySchema = z.strictObject({
  written: column('In the sheet', 'The category as the sheet writes it.', 'Martial Arts'),
  interests: z
    .array(slug())
    .max(6)
    .meta({
      title: 'Our interests',
      description: 'What we call it. The main one first.',
      examples: [['martial-arts']],
      vocabulary: 'interests',
    }),
});

const joinSchema = z.strictObject({
  column: column('Column', 'The column that holds the code, or several codes with commas.', 'organizer'),
  sheet: column('Other sheet', 'The sheet where the code is explained.', 'organizers'),
  key: column('Its code column', 'The column of that sheet with the code in it.', 'code'),
});

const leaveOutSchema = z.strictObject({
  column: column('Column', 'Which column decides.', 'Year closed'),
  is: z
    .array(oneLine(120))
    .max(40)
    .default([])
    .meta({
      title: 'When it says',
      description: 'Rows with one of these are left out. None means: rows with anything in it but “no”.',
      examples: [['Closed']],
    }),
});

const postcodesSchema = z.strictObject({
  file: column(
    'File or folder',
    'A CSV with postcodes and positions, or a Code-Point Open folder.',
    'data/postcodes.csv',
  ),
  area: oneLine(120)
    .optional()
    .meta({
      title: 'Its column for the part of town',
      description: 'Fills in the part of town where the sheet has none.',
      examples: ['ward_name'],
    }),
});

/** Where a sheet or feed is, its licence, and what its columns mean: `content/sources/<slug>.yaml`. */
export const sourceSchema = z
  .strictObject({
    name: oneLine(100).meta({
      title: 'Name',
      description: 'What the sheet or feed is called.',
      examples: ['Trafford sports clubs'],
    }),
    publisher: oneLine(120)
      .optional()
      .meta({ title: 'Publisher', description: 'Who publishes it.', examples: ['Trafford Council'] }),
    licence: oneLine(120).meta({
      title: 'Licence',
      description: 'The licence it is published under.',
      examples: ['Open Government Licence v3.0'],
    }),
    attribution: oneLine(240)
      .optional()
      .meta({
        title: 'Attribution',
        description: 'The sentence the licence asks for.',
        examples: ['Contains public sector information licensed under the Open Government Licence v3.0.'],
      }),
    page: webAddress()
      .optional()
      .meta({ title: 'Web page', description: 'Where it is described.', examples: ['https://www.trafforddatalab.io'] }),
    fetchedOn: isoDate()
      .optional()
      .meta({
        title: 'Fetched on',
        description: 'When the file was downloaded. Change it when you download it again.',
        examples: ['2026-11-02'],
      }),
    organisation: slug()
      .optional()
      .meta({
        title: 'Organisation',
        description: 'For a sheet of one organisation’s own listings. Otherwise each club is its own organisation.',
        examples: ['larkbridge-libraries'],
        refersTo: 'organisations',
      }),
    file: oneLine(400)
      .optional()
      .meta({
        title: 'File',
        description: 'Where the sheet is on this computer. With a “*” in it, the last by name is read.',
        examples: ['downloads/sports-clubs-*.csv'],
      }),
    format: z
      .enum(['csv', 'xlsx'], { error: 'write csv or xlsx' })
      .optional()
      .meta({ title: 'Format', description: 'csv or xlsx. Left out, the file itself tells.', examples: ['csv'] }),
    encoding: z
      .enum(['utf-8', 'windows-1252'], { error: 'write utf-8 or windows-1252' })
      .default('utf-8')
      .meta({
        title: 'Encoding',
        description: 'How a CSV file writes letters. Older Excel saves windows-1252.',
        examples: ['windows-1252'],
      }),
    sheet: oneLine(100)
      .optional()
      .meta({
        title: 'Sheet',
        description: 'Which sheet of an Excel file. Left out, the first.',
        examples: ['Clubs'],
      }),
    headerRow: wholeNumber(1, 1000)
      .default(1)
      .meta({ title: 'Heading row', description: 'The row with the names of the columns.', examples: [3] }),
    groupRow: wholeNumber(1, 1000)
      .optional()
      .meta({
        title: 'Row above with groups',
        description: 'When headings are in two rows: a column is then called “Contact: Phone”.',
        examples: [2],
      }),
    firstRow: wholeNumber(2, 2000)
      .optional()
      .meta({
        title: 'First row of data',
        description: 'When explanations or examples stand below the headings.',
        examples: [5],
      }),
    joins: z.array(joinSchema).max(10).default([]).meta({
      title: 'Codes explained in other sheets',
      description: 'For a workbook whose sheets refer to each other.',
    }),
    id: z
      .array(oneLine(120))
      .max(4)
      .default([])
      .meta({
        title: 'Columns that name a row',
        description: 'A code that stays the same. Left out, the name and the postcode are used.',
        examples: [['Club ID']],
      }),
    leaveOut: z
      .array(leaveOutSchema)
      .max(10)
      .default([])
      .meta({ title: 'Rows to leave out', description: 'Closed clubs, other towns.' }),
    columns: z
      .array(mappingSchema)
      .max(60)
      .default([])
      .meta({ title: 'What the columns mean', description: 'Our fields, and where each comes from.' }),
    categories: z
      .array(categorySchema)
      .max(400)
      .default([])
      .meta({ title: 'Categories', description: 'What the sheet’s categories are called here.' }),
    interestsFromWords: onOff()
      .default(false)
      .meta({
        title: 'Interests from the name',
        description: 'When no category fits, look for the words of our interests in the name (“Airdrie Golf Club”).',
        examples: [true],
      }),
    postcodes: z
      .array(postcodesSchema)
      .max(10)
      .default([])
      .meta({ title: 'Postcode tables', description: 'Where the position of a postcode is looked up.' }),
  })
  .check(
    rule([], ({ columns }, tell) => {
      const seen = new Set<unknown>();
      for (const [index, mapping] of listOf(columns).entries()) {
        const field = (mapping as { field?: unknown } | null)?.field;
        if (field !== undefined && seen.has(field))
          tell(
            ['columns', index, 'field'],
            `“${field}” is there twice; put the columns together in one`,
            'list.repeated',
          );
        seen.add(field);
      }
    }),
  )
  .meta({ title: 'Source', description: 'An outside feed or sheet.' });

export type Source = z.output<typeof sourceSchema>;
export type SourceColumn = Source['columns'][number];
