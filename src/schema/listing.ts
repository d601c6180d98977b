import { z } from 'zod';
import { ageRange, yearRange } from './age-range.ts';
import { costSchema } from './cost.ts';
import {
  email,
  isoDate,
  oneLine,
  oneOf,
  paragraph,
  phone,
  shortSentence,
  slug,
  webAddress,
  yesNoAsk,
} from './fields.ts';
import { photoSchema } from './picture.ts';
import { placeSchema } from './place.ts';
import { rule } from './rule.ts';
import { sessionSchema } from './session.ts';

/** What kind of help a listing is: the four kinds of social prescribing that INACT and INSPYRE use. */
export const listingTypes = ['skills-and-training', 'peer-support', 'activity', 'advice-and-wellbeing'] as const;
/** How a person joins. The words for each are in `content/vocabulary/ways-to-join.yaml`. */
export const waysToJoin = [
  'just-turn-up',
  'book',
  'parent-signs-up',
  'self-refer',
  'school-refers',
  'professional-refers',
  'waiting-list',
] as const;
/** How it happens. The words for each are in `content/vocabulary/formats.yaml`. */
export const formats = ['in-person', 'online', 'phone-or-text', 'outdoors'] as const;
const exitButtons = ['auto', 'yes', 'no'] as const;
export const statuses = ['draft', 'published', 'paused', 'closed'] as const;
const audiences = ['pupils', 'families'] as const;
export const dbsAnswers = ['enhanced-with-barred-list', 'enhanced', 'basic', 'none', 'not-told'] as const;

export type WayToJoin = (typeof waysToJoin)[number];
export type Format = (typeof formats)[number];
export type Audience = (typeof audiences)[number];

const answer = (title: string, description: string) =>
  yesNoAsk()
    .default('ask')
    .meta({ title, description, examples: ['yes'] });

const answers = (title: string, description: string, examples: Record<string, 'yes' | 'no' | 'ask'>[]) =>
  z.record(slug(), yesNoAsk()).default({}).meta({ title, description, examples });

const firstVisitSchema = z.strictObject({
  whoMeetsYou: oneLine(160)
    .optional()
    .meta({
      title: 'Who meets you',
      description: 'A role, not a name.',
      examples: ['A leader in a green T-shirt waits by the door'],
    }),
  whatToBring: oneLine(200)
    .optional()
    .meta({
      title: 'What to bring',
      description: 'Clothes, a drink, nothing at all.',
      examples: ['Just yourself and a drink'],
    }),
  watchFirst: answer('Can you watch first?', 'May a child just watch the first time?'),
  bringFriend: answer('Can a friend come?', 'May a child bring a friend?'),
  parentCanStay: answer('Can a parent stay?', 'May a parent or carer stay in the room or the building?'),
  groupSize: oneLine(60)
    .optional()
    .meta({ title: 'How many children', description: 'How many usually come.', examples: ['About 12'] }),
  whatHappens: paragraph(800)
    .optional()
    .meta({
      title: 'What happens',
      description: 'The first visit from the door on, in short sentences for a child.',
      examples: ['You sign in. We show you round. Then we all play a warm-up game.'],
    }),
});

const joiningSchema = z.strictObject({
  ways: z
    .array(oneOf(waysToJoin))
    .max(5)
    .default([])
    .meta({
      title: 'How to join',
      description: 'The usual way first.',
      examples: [['just-turn-up']],
      vocabulary: 'ways-to-join',
    }),
  website: webAddress()
    .optional()
    .meta({
      title: 'Where to book or sign up',
      description: 'The page where a family does it.',
      examples: ['https://example.org/join'],
    }),
  note: oneLine(240)
    .optional()
    .meta({
      title: 'More about joining',
      description: 'How long the waiting list is, what to fill in.',
      examples: ['We reply within a week'],
    }),
});

const contactSchema = z.strictObject({
  role: oneLine(80)
    .optional()
    .meta({ title: 'Who to ask for', description: 'A role, never a person’s name.', examples: ['Club secretary'] }),
  phone: phone()
    .optional()
    .meta({ title: 'Telephone', description: 'A number the public may ring.', examples: ['01632 960123'] }),
  email: email()
    .optional()
    .meta({
      title: 'E-mail',
      description: 'An address the public may write to, of the club and not a person.',
      examples: ['hello@example.org'],
    }),
  website: webAddress()
    .optional()
    .meta({ title: 'Website', description: 'The listing’s own page.', examples: ['https://example.org/chess'] }),
});

const safeguardingSchema = z.strictObject({
  toldOn: isoDate()
    .optional()
    .meta({
      title: 'Told us on',
      description: 'The date the provider told us the things below.',
      examples: ['2026-09-14'],
    }),
  policy: answer('Safeguarding policy', 'Does the provider have a written child protection policy?'),
  leadRole: oneLine(80)
    .optional()
    .meta({
      title: 'Safeguarding lead',
      description: 'The role of the person who leads on safeguarding.',
      examples: ['Welfare officer'],
    }),
  dbsChecks: oneOf(dbsAnswers)
    .default('not-told')
    .meta({
      title: 'DBS checks',
      description: 'What checks the provider says its adults have.',
      examples: ['enhanced-with-barred-list'],
      choices: { 'enhanced-with-barred-list': 'Enhanced, with barred list', 'not-told': 'Nobody has told us' },
    }),
  firstAid: answer('First aider', 'Is a trained first aider there?'),
  insurance: answer('Insurance', 'Does the provider have public liability insurance?'),
  regulator: oneLine(80)
    .optional()
    .meta({ title: 'Regulator', description: 'Who registers the provider, if anybody.', examples: ['Ofsted'] }),
  regulatorNumber: oneLine(40)
    .optional()
    .meta({
      title: 'Registration number',
      description: 'The number with that regulator.',
      examples: ['EY123456'],
    }),
});

const consentSchema = z.strictObject({
  givenOn: isoDate()
    .optional()
    .meta({
      title: 'Agreed on',
      description: 'When the provider agreed to be listed. Needed before it is published.',
      examples: ['2026-09-14'],
    }),
  byRole: oneLine(80)
    .optional()
    .meta({ title: 'Who agreed', description: 'A role, not a name.', examples: ['Club secretary'] }),
  how: oneLine(120)
    .optional()
    .meta({ title: 'How', description: 'By e-mail, on the form, by telephone.', examples: ['By e-mail'] }),
});

const reviewSchema = z.strictObject({
  checkedOn: isoDate()
    .optional()
    .meta({
      title: 'Checked on',
      description: 'When a person last checked that all this is right.',
      examples: ['2026-10-05'],
    }),
  checkedBy: oneLine(80)
    .optional()
    .meta({ title: 'Checked by', description: 'The role of the person who checked.', examples: ['Pastoral lead'] }),
  nextDue: isoDate()
    .optional()
    .meta({ title: 'Check again by', description: 'When to check next.', examples: ['2027-04-05'] }),
});

const originSchema = z.strictObject({
  feed: slug()
    .optional()
    .meta({ title: 'Source', description: 'Which source this came from.', examples: ['trafford-clubs'] }),
  id: oneLine(200)
    .optional()
    .meta({
      title: 'Its id there',
      description: 'How the source names this record.',
      examples: ['row-acre-gate-golf-club'],
    }),
  licence: oneLine(120)
    .optional()
    .meta({
      title: 'Licence',
      description: 'The licence it was published under.',
      examples: ['Open Government Licence v3.0'],
    }),
  fetchedOn: isoDate()
    .optional()
    .meta({ title: 'Fetched on', description: 'When it was last read from there.', examples: ['2026-11-02'] }),
});

const welshSchema = z.strictObject({
  name: oneLine(100)
    .optional()
    .meta({ title: 'Enw', description: 'The name in Welsh, if it has one.', examples: ['Clwb Gwyddbwyll'] }),
  summary: shortSentence(25)
    .optional()
    .meta({
      title: 'Crynodeb',
      description: 'The pupil summary in Welsh.',
      examples: ['Chwarae gwyddbwyll gyda phlant eraill.'],
    }),
  body: paragraph(6000)
    .optional()
    .meta({ title: 'Disgrifiad', description: 'The description in Welsh.', examples: ['Croeso i bawb.'] }),
  gettingThere: paragraph(600)
    .optional()
    .meta({
      title: 'Cyrraedd',
      description: 'Getting there, in Welsh.',
      examples: ['Mae bws 7 yn stopio y tu allan.'],
    }),
  photoAlt: oneLine(160)
    .optional()
    .meta({
      title: 'Beth sydd yn y llun',
      description: 'What the photo shows, in Welsh.',
      examples: ['Dwy law uwchben bwrdd gwyddbwyll'],
    }),
  costNote: oneLine(240)
    .optional()
    .meta({
      title: 'Am y gost',
      description: 'More about the cost, in Welsh.',
      examples: ['Hanner pris i frodyr a chwiorydd'],
    }),
  kit: oneLine(200)
    .optional()
    .meta({ title: 'Offer', description: 'Kit, in Welsh.', examples: ['Esgidiau ymarfer'] }),
  joiningNote: oneLine(240)
    .optional()
    .meta({
      title: 'Am ymuno',
      description: 'More about joining, in Welsh.',
      examples: ['Byddwn yn ateb o fewn wythnos'],
    }),
  whoMeetsYou: oneLine(160)
    .optional()
    .meta({
      title: 'Pwy sy’n cwrdd â chi',
      description: 'Who meets you, in Welsh.',
      examples: ['Arweinydd wrth y drws'],
    }),
  whatToBring: oneLine(200)
    .optional()
    .meta({ title: 'Beth i’w gario', description: 'What to bring, in Welsh.', examples: ['Dim ond diod'] }),
  whatHappens: paragraph(800)
    .optional()
    .meta({
      title: 'Beth sy’n digwydd',
      description: 'The first visit, in Welsh.',
      examples: ['Byddwn yn dangos y lle i chi.'],
    }),
});

/**
 * Something a person can go to or use: `content/listings/<slug>.md`, front matter and a Markdown body.
 *
 * The order of the fields is the order in which a file is written and an editor is shown them;
 * `group` names the part of the editor's form.
 */
export const listingSchema = z
  .strictObject({
    name: oneLine(100).meta({
      title: 'Name',
      description: 'What people call it.',
      examples: ['Weir Lane Chess Club'],
      group: 'What is it?',
    }),
    organisation: slug().meta({
      title: 'Organisation',
      description: 'Who runs it.',
      examples: ['weir-lane-trust'],
      group: 'What is it?',
      refersTo: 'organisations',
    }),
    type: oneOf(listingTypes).meta({
      title: 'Kind',
      description: 'Which kind of thing it mostly is.',
      examples: ['activity'],
      group: 'What is it?',
      vocabulary: 'listing-types',
    }),
    interests: z
      .array(slug())
      .min(1, { error: 'is empty; choose at least one interest' })
      .max(6)
      .meta({
        title: 'Interests',
        description: 'What a child would be doing. The main one first.',
        examples: [['games']],
        group: 'What is it?',
        vocabulary: 'interests',
      }),
    goodFor: z
      .array(slug())
      .max(6)
      .default([])
      .meta({
        title: 'Good for',
        description: 'In strengths: what a child might enjoy about it. Never what it treats.',
        examples: [['meeting-people']],
        group: 'What is it?',
        vocabulary: 'good-for',
      }),
    formats: z
      .array(oneOf(formats))
      .max(4)
      .default(['in-person'])
      .meta({
        title: 'How it happens',
        description: 'In person, online, by phone or text, outdoors.',
        examples: [['in-person']],
        group: 'What is it?',
        vocabulary: 'formats',
      }),
    summary: shortSentence(25).meta({
      title: 'In one line, for pupils',
      description: 'At most 25 plain words, as you would say it to a nine-year-old.',
      examples: ['Play chess with other children. Beginners are welcome.'],
      group: 'What is it?',
    }),
    languages: z
      .array(
        z.string({ error: 'write a language code' }).regex(/^[a-z]{2,3}$/, {
          error: 'write the language’s short code, like “en”, “cy”, “pl” or “bfi” (British Sign Language)',
        }),
      )
      .max(20)
      .default(['en'])
      .meta({
        title: 'Languages',
        description:
          'Short codes of the languages spoken there: en (English), cy (Welsh), pl (Polish), ur (Urdu), bfi (British Sign Language) and so on.',
        examples: [['en', 'cy']],
        group: 'What is it?',
      }),
    photo: photoSchema.prefault({}).meta({
      title: 'Photo',
      description: 'One picture of what it is like there. Not needed: many good listings have none.',
      group: 'What is it?',
    }),

    audience: z
      .array(oneOf(audiences))
      .min(1, { error: 'is empty; write pupils, families or both' })
      .default(['pupils'])
      .meta({
        title: 'Whom it is for',
        description: 'Pupils, or parents and carers, or both.',
        examples: [['pupils']],
        choices: { families: 'Parents and carers' },
        group: 'Who is it for?',
      }),
    ages: ageRange()
      .default({})
      .meta({
        title: 'Ages',
        description:
          'In years, or in months for babies. Leave out if you give school years: one is worked out from the other. With neither, families read “Ask about ages”.',
        examples: [{ from: 8, to: 12 }],
        group: 'Who is it for?',
      }),
    years: yearRange()
      .default({})
      .meta({
        title: 'School years',
        description: '0 is Reception.',
        examples: [{ from: 4, to: 6 }],
        group: 'Who is it for?',
      }),
    whoFor: oneLine(160)
      .optional()
      .meta({
        title: 'More about whom it is for',
        description: 'Girls only, young carers, a certain area.',
        examples: ['For girls and non-binary young people'],
        group: 'Who is it for?',
      }),
    access: answers('Access', 'For each: yes, no or ask. Never guess.', [
      { 'step-free': 'yes', 'accessible-toilet': 'ask' },
    ]).meta({
      title: 'Access',
      description: 'For each: yes, no or ask. Never guess.',
      examples: [{ 'step-free': 'yes', 'accessible-toilet': 'ask' }],
      group: 'Who is it for?',
      vocabulary: 'access',
    }),
    support: answers('Support', 'For each: yes, no or ask. Never guess.', [{ 'one-to-one-help': 'ask' }]).meta({
      title: 'Support',
      description: 'For each: yes, no or ask. Never guess.',
      examples: [{ 'quiet-space': 'yes' }],
      group: 'Who is it for?',
      vocabulary: 'support',
    }),

    places: z.array(placeSchema).max(20).default([]).meta({
      title: 'Places',
      description: 'Where it happens, and when there. None for something only online.',
      group: 'When and where?',
    }),
    sessions: z.array(sessionSchema).max(40).default([]).meta({
      title: 'Sessions with no place',
      description: 'Regular times of something online or by phone.',
      group: 'When and where?',
    }),
    cost: costSchema
      .prefault({})
      .meta({ title: 'Cost', description: 'What it costs in full.', group: 'What does it cost?' }),
    firstVisit: firstVisitSchema.prefault({}).meta({
      title: 'The first visit',
      description: 'What a shy child would want to know.',
      group: 'The first visit',
    }),
    joining: joiningSchema
      .prefault({})
      .meta({ title: 'Joining', description: 'How a child or a family starts.', group: 'Joining' }),
    contact: contactSchema.prefault({}).meta({
      title: 'Contact',
      description: 'Public contact only: a role, not a person. Empty means the organisation’s.',
      group: 'Joining',
    }),
    safeguarding: safeguardingSchema.prefault({}).meta({
      title: 'Keeping people safe',
      description: 'As the provider told us; we have not inspected it.',
      group: 'Keeping people safe',
    }),

    exitButton: oneOf(exitButtons)
      .default('auto')
      .meta({
        title: '“Exit this page”',
        description:
          'A button that leaves the site at once, for somebody who must not be seen reading about a worry. Auto: on listings of the kind “advice and wellbeing”.',
        examples: ['auto'],
        group: 'Keeping people safe',
      }),

    status: oneOf(statuses)
      .default('draft')
      .meta({
        title: 'Status',
        description: 'Only published, paused and closed listings are on the site.',
        examples: ['published'],
        choices: { draft: 'Draft: not on the site', paused: 'Paused: coming back', closed: 'Closed for good' },
        group: 'Checked',
      }),
    statusNote: oneLine(200)
      .optional()
      .meta({
        title: 'Why paused or closed',
        description: 'One kind sentence for families.',
        examples: ['Back after Easter'],
        group: 'Checked',
      }),
    publishFrom: isoDate()
      .optional()
      .meta({
        title: 'Show from',
        description: 'Not on the site before this date.',
        examples: ['2026-12-01'],
        group: 'Checked',
      }),
    publishTo: isoDate()
      .optional()
      .meta({
        title: 'Show until',
        description: 'Not on the site after this date.',
        examples: ['2027-07-31'],
        group: 'Checked',
      }),
    consent: consentSchema
      .prefault({})
      .meta({ title: 'Agreed to be listed', description: 'Nothing is published without it.', group: 'Checked' }),
    review: reviewSchema
      .prefault({})
      .meta({ title: 'Checked', description: 'A person checked that the listing is right.', group: 'Checked' }),
    previousSlugs: z
      .array(slug())
      .max(10)
      .default([])
      .meta({
        title: 'Old addresses',
        description: 'Names this file had before; their addresses lead here.',
        examples: [['chess-at-weir-lane']],
        group: 'Checked',
      }),
    source: originSchema
      .prefault({})
      .meta({ title: 'Where it came from', description: 'Filled in by an import.', group: 'Checked' }),
    cy: welshSchema.prefault({}).meta({ title: 'Cymraeg', description: 'The same words in Welsh.', group: 'Cymraeg' }),
  })
  .check(
    rule(['status', 'consent'], ({ status, consent }, tell) => {
      const message = 'is missing; write the date the provider agreed to be listed, or set the status to draft';
      if (status !== 'draft' && !consent.givenOn) tell(['consent', 'givenOn'], message, 'consent.required');
    }),
    rule(['status', 'review'], ({ status, review }, tell) => {
      const message = 'is missing; write the date a person checked this listing, or set the status to draft';
      if (status === 'published' && !review.checkedOn) tell(['review', 'checkedOn'], message, 'review.required');
    }),
    rule(['audience', 'ages'], ({ audience, ages }, tell) => {
      const message = `must be “families”: from ${ages.from} this is for adults, and pupils would be shown it`;
      if (audience.includes('pupils') && (ages.from ?? 0) >= 18 && (ages.to ?? 120) > 25)
        tell('audience', message, 'age.audience_mismatch');
    }),
    rule(['ages', 'years'], ({ ages, years }, tell) => {
      const message = 'cannot be on beside school years; keep one of the two';
      if (ages.all && (years.from !== undefined || years.to !== undefined))
        tell(['ages', 'all'], message, 'ages.contradiction');
    }),
    rule(['publishFrom', 'publishTo'], ({ publishFrom, publishTo }, tell) => {
      if (publishFrom && publishTo && publishTo < publishFrom)
        tell('publishTo', `is before “Show from” (${publishFrom})`, 'date.order');
    }),
    rule(['interests'], ({ interests }, tell) => {
      if (new Set(interests).size !== interests.length)
        tell('interests', 'names one interest twice; delete one', 'list.repeated');
    }),
  )
  .meta({ title: 'Listing', description: 'Something a person can go to or use.' });

/** As written in a file, before defaults. */
export type ListingFile = z.input<typeof listingSchema>;
/** As read: defaults filled in. The body is beside it (see `reading/`). */
export type Listing = z.output<typeof listingSchema>;
