import { z } from 'zod';
import { email, isoDate, oneLine, onOff, paragraph, phone, slug, webAddress, wholeNumber } from './fields.ts';
import { rule } from './rule.ts';

/** What is true of the whole site: `content/settings/site.yaml`. */
export const siteSchema = z
  .strictObject({
    name: oneLine(60).meta({
      title: 'Name of the directory',
      description: 'In the title of each page.',
      examples: ['Larkbridge Fingerpost'],
    }),
    place: oneLine(60).meta({ title: 'Town or area', description: 'What it covers.', examples: ['Larkbridge'] }),
    url: webAddress()
      .optional()
      .meta({
        title: 'Web address',
        description: 'Where the site is published.',
        examples: ['https://larkbridge.example.org'],
      }),
    fictional: onOff()
      .default(false)
      .meta({
        title: 'Fictional',
        description: 'Yes for the demo: every page says that the town and its clubs are made up.',
        examples: [false],
      }),
    demoDate: isoDate()
      .optional()
      .meta({
        title: 'Day of the demo',
        description: 'For a fictional site only: the day on which it is set, so that a demo never goes out of date.',
        examples: ['2026-11-23'],
      }),
    suggestionsTo: email()
      .optional()
      .meta({
        title: 'Suggestions go to',
        description: 'A shared mailbox that receives “Suggest a change”.',
        examples: ['directory@example.org'],
      }),
    cautionAfterDays: wholeNumber(1, 1000)
      .default(180)
      .meta({
        title: 'Say “check before you go” after',
        description: 'Days since a person checked the listing.',
        examples: [180],
      }),
    hideAfterDays: wholeNumber(1, 2000)
      .default(365)
      .meta({
        title: 'Leave out of results after',
        description: 'Days since a person checked the listing. Its page stays.',
        examples: [365],
      }),
    mapExtract: webAddress()
      .optional()
      .meta({
        title: 'Map data',
        description:
          'Where “npm run map -- --download” fetches the OpenStreetMap extract of your area: an .osm.pbf file.',
        examples: ['https://maps.example.org/our-county-latest.osm.pbf'],
      }),
    exitTo: webAddress()
      .default('https://www.bbc.co.uk/weather')
      .meta({
        title: '“Exit this page” goes to',
        description: 'A page of another website that says nothing of the person who looks at it, such as the weather.',
        examples: ['https://www.bbc.co.uk/weather'],
      }),
    offlineHelp: onOff()
      .default(true)
      .meta({
        title: 'Urgent help without internet',
        description:
          'A browser that opened a page for urgent help keeps a copy, which opens without internet. No takes all copies away again.',
        examples: [true],
      }),
    footer: paragraph(300)
      .optional()
      .meta({
        title: 'At the foot of each page',
        description: 'Who looks after the directory.',
        examples: ['Looked after by the schools of Larkbridge.'],
      }),
  })
  .check(
    rule(['cautionAfterDays', 'hideAfterDays'], ({ cautionAfterDays, hideAfterDays }, tell) => {
      if (cautionAfterDays >= hideAfterDays)
        tell('hideAfterDays', 'must be more than the days for “check before you go”', 'range.order');
    }),
    rule(['fictional', 'demoDate'], ({ fictional, demoDate }, tell) => {
      if (demoDate && !fictional) tell('demoDate', 'is only for a fictional site; delete the line', 'demo.real');
    }),
  )
  .meta({ title: 'Site settings', description: 'What is true of the whole site.' });

const helplineSchema = z
  .strictObject({
    slug: slug().meta({ title: 'Short name', description: 'Small letters and hyphens.', examples: ['childline'] }),
    name: oneLine(60).meta({ title: 'Name', description: 'Who answers.', examples: ['Childline'] }),
    forWhom: oneLine(120).meta({
      title: 'For',
      description: 'Whom it is for and about what, in plain words.',
      examples: ['Anyone under 19, about anything'],
    }),
    phone: phone()
      .optional()
      .meta({ title: 'Telephone', description: 'The number to ring.', examples: ['0800 1111'] }),
    textTo: phone()
      .optional()
      .meta({ title: 'Text to', description: 'The number to text.', examples: ['85258'] }),
    textWord: z
      .string({ error: 'write one word' })
      .regex(/^[A-Za-z]{2,12}$/, { error: 'write one word, like SHOUT' })
      .optional()
      .meta({ title: 'Word to text', description: 'What to write in the message.', examples: ['SHOUT'] }),
    website: webAddress()
      .optional()
      .meta({ title: 'Website', description: 'Its own site.', examples: ['https://www.childline.org.uk'] }),
    hours: oneLine(80)
      .optional()
      .meta({
        title: 'Hours',
        description: 'When somebody answers, as you confirmed it.',
        examples: ['Day and night'],
      }),
    cost: oneLine(60)
      .optional()
      .meta({ title: 'Cost', description: 'As you confirmed it.', examples: ['Free'] }),
    nations: z
      .array(z.enum(['england', 'wales'], { error: 'write england or wales' }))
      .min(1)
      .default(['england', 'wales'])
      .meta({ title: 'Nations', description: 'Where it is offered.', examples: [['england', 'wales']] }),
    emergency: onOff()
      .default(false)
      .meta({ title: 'In an emergency', description: 'Yes for 999 alone.', examples: [false] }),
    checkedOn: isoDate()
      .optional()
      .meta({
        title: 'Checked on',
        description: 'When a person confirmed this on the helpline’s own site. Without it, it is not shown.',
        examples: ['2026-11-02'],
      }),
    cy: z
      .strictObject({
        name: oneLine(60)
          .optional()
          .meta({ title: 'Enw', description: 'The name in Welsh.', examples: ['Samariaid'] }),
        forWhom: oneLine(120)
          .optional()
          .meta({ title: 'I bwy', description: 'For whom, in Welsh.', examples: ['Unrhyw un o dan 19 oed'] }),
        phone: phone()
          .optional()
          .meta({ title: 'Ffôn', description: 'The Welsh-language line.', examples: ['0808 164 0123'] }),
      })
      .prefault({})
      .meta({ title: 'Cymraeg', description: 'The Welsh-language line.' }),
  })
  .check(
    rule(['phone', 'textTo', 'website'], ({ phone, textTo, website }, tell) => {
      if (!phone && !textTo && !website) tell('phone', 'is missing; write how to reach them', 'required');
    }),
  );

/** Urgent help, in the order shown: `content/settings/helplines.yaml`. */
export const helplinesSchema = z
  .strictObject({
    helplines: z
      .array(helplineSchema)
      .min(1, { error: 'is empty; write at least one helpline' })
      .max(20)
      .meta({ title: 'Helplines', description: 'In the same order on every page.' }),
  })
  .meta({ title: 'Helplines', description: 'Urgent help.' });

export type SiteSettings = z.output<typeof siteSchema>;
export type Helpline = z.output<typeof helplinesSchema>['helplines'][number];
