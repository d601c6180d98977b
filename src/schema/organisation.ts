import { z } from 'zod';
import { email, oneLine, paragraph, phone, webAddress } from './fields.ts';

const organisationSizes = ['several-people', 'lone'] as const;

/** Who runs a listing: `content/organisations/<slug>.yaml`. */
export const organisationSchema = z
  .strictObject({
    name: oneLine(120).meta({
      title: 'Name',
      description: 'The organisation’s usual name.',
      examples: ['Weir Lane Community Trust'],
    }),
    kind: z
      .enum(['charity', 'club', 'company', 'council', 'nhs', 'school', 'faith-group', 'other'], {
        error: 'write one of: charity, club, company, council, nhs, school, faith-group, other',
      })
      .default('other')
      .meta({
        title: 'Kind',
        description: 'What sort of organisation it is.',
        examples: ['charity'],
        choices: { nhs: 'NHS' },
      }),
    size: z
      .enum(organisationSizes, { error: 'write several-people or lone' })
      .default('several-people')
      .meta({
        title: 'Size',
        description:
          'Whether one person runs it alone: pupils are then told to ask a grown-up, and see no telephone or e-mail.',
        examples: ['several-people'],
        choices: { lone: 'One person alone' },
      }),
    about: paragraph(800)
      .optional()
      .meta({
        title: 'About',
        description: 'Who they are, in two or three sentences.',
        examples: ['We look after the hall on Weir Lane and run things in it for everyone.'],
      }),
    charityNumber: oneLine(20)
      .optional()
      .meta({ title: 'Charity number', description: 'In the register of charities.', examples: ['1000000'] }),
    companyNumber: oneLine(20)
      .optional()
      .meta({ title: 'Company number', description: 'At Companies House.', examples: ['01234567'] }),
    website: webAddress()
      .optional()
      .meta({ title: 'Website', description: 'Its home page.', examples: ['https://example.org'] }),
    contactRole: oneLine(80)
      .optional()
      .meta({ title: 'Who to ask for', description: 'A role, never a person’s name.', examples: ['Club secretary'] }),
    phone: phone()
      .optional()
      .meta({
        title: 'Telephone',
        description: 'A number the public may ring.',
        examples: ['01632 960123'],
      }),
    email: email()
      .optional()
      .meta({ title: 'E-mail', description: 'An address the public may write to.', examples: ['hello@example.org'] }),
    privateEmail: email()
      .optional()
      .meta({
        title: 'E-mail for reviews (private)',
        description: 'Never shown on the site. Used to ask whether the listings are still right.',
        examples: ['secretary@example.org'],
      }),
    privatePhone: phone()
      .optional()
      .meta({
        title: 'Telephone for reviews (private)',
        description: 'Never shown on the site.',
        examples: ['01632 960999'],
      }),
    cy: z
      .strictObject({
        name: oneLine(120)
          .optional()
          .meta({ title: 'Enw', description: 'The name in Welsh.', examples: ['Ymddiriedolaeth Lôn y Gored'] }),
        about: paragraph(800)
          .optional()
          .meta({ title: 'Amdanom', description: 'About them, in Welsh.', examples: ['Ni sy’n gofalu am y neuadd.'] }),
      })
      .prefault({})
      .meta({ title: 'Cymraeg', description: 'The same words in Welsh.' }),
  })
  .meta({ title: 'Organisation', description: 'Who runs a listing.' });

export type Organisation = z.output<typeof organisationSchema>;
