import { z } from 'zod';
import { oneLine, onOff, paragraph, schoolYear, slug, weekday, wholeNumber } from './fields.ts';
import { formats, waysToJoin } from './listing.ts';
import { rule } from './rule.ts';

const partsOfDay = ['morning', 'afternoon', 'after-school', 'evening'] as const;
const costs = ['free', 'first-free', 'cost-help'] as const;

const oneOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `write one of: ${values.join(', ')}` });

/** What the finder can be asked for, in the words of a file. Within a field any will do; all fields must be met. */
const listRuleSchema = z
  .strictObject({
    years: z
      .strictObject({
        from: schoolYear()
          .optional()
          .meta({ title: 'From', description: 'The lowest; 0 is Reception.', examples: [4] }),
        to: schoolYear()
          .optional()
          .meta({ title: 'To', description: 'The highest.', examples: [5] }),
      })
      .prefault({})
      .check(
        rule(['from', 'to'], ({ from, to }, tell) => {
          if (from !== undefined && to !== undefined && from > to)
            tell('to', 'is lower than “From”; swap the two', 'range.order');
        }),
      )
      .meta({ title: 'School years', description: 'For pupils of any of these.', examples: [{ from: 4, to: 5 }] }),
    days: z
      .array(weekday())
      .max(7)
      .default([])
      .meta({ title: 'Days', description: 'On any of these.', examples: [['wednesday']] }),
    times: z
      .array(oneOf(partsOfDay))
      .max(partsOfDay.length)
      .default([])
      .meta({
        title: 'Times of day',
        description: 'By when it starts: before 12, from 12 to 3, from 3 to 6, or from 6 on.',
        examples: [['after-school']],
      }),
    cost: z
      .array(oneOf(costs))
      .max(costs.length)
      .default([])
      .meta({
        title: 'Cost',
        description: 'Any of these.',
        examples: [['free']],
        choices: { 'first-free': 'First time free', 'cost-help': 'Help with the cost' },
      }),
    interests: z
      .array(slug())
      .max(20)
      .default([])
      .meta({ title: 'Interests', description: 'Any of these.', examples: [['games']], vocabulary: 'interests' }),
    goodFor: z
      .array(slug())
      .max(20)
      .default([])
      .meta({
        title: 'Good for',
        description: 'Any of these.',
        examples: [['somewhere-quiet']],
        vocabulary: 'good-for',
      }),
    access: z
      .array(slug())
      .max(20)
      .default([])
      .meta({ title: 'Access', description: 'With any of these.', examples: [['step-free']], vocabulary: 'access' }),
    support: z
      .array(slug())
      .max(20)
      .default([])
      .meta({
        title: 'Support',
        description: 'With any of these, or of “Access”.',
        examples: [['quiet-space']],
        vocabulary: 'support',
      }),
    join: z
      .array(oneOf(waysToJoin))
      .max(waysToJoin.length)
      .default([])
      .meta({
        title: 'Ways to join',
        description: 'Any of these.',
        examples: [['just-turn-up']],
        vocabulary: 'ways-to-join',
      }),
    formats: z
      .array(oneOf(formats))
      .max(formats.length)
      .default([])
      .meta({
        title: 'How it happens',
        description: 'Any of these.',
        examples: [['in-person']],
        vocabulary: 'formats',
      }),
    families: onOff()
      .default(false)
      .meta({
        title: 'For parents and carers',
        description: 'True for what parents and carers can come to. With school years: either will do.',
        examples: [false],
      }),
  })
  .prefault({});

/** A curated set made by staff: `content/lists/<slug>.yaml`. */
export const listSchema = z
  .strictObject({
    name: oneLine(80).meta({
      title: 'Name',
      description: 'What the list is called.',
      examples: ['Feeling new here? Start with these'],
    }),
    introduction: paragraph(500)
      .optional()
      .meta({
        title: 'Introduction',
        description: 'One or two sentences for pupils.',
        examples: ['Small, friendly groups where someone meets you at the door.'],
      }),
    schools: z
      .array(slug())
      .max(200)
      .default([])
      .meta({
        title: 'Schools',
        description: 'Which schools show it. None means all.',
        examples: [['weir-lane-primary']],
        refersTo: 'schools',
      }),
    listings: z
      .array(slug())
      .max(100)
      .default([])
      .meta({
        title: 'Listings',
        description: 'Chosen by hand, in the order they are shown. What a rule finds comes after them.',
        examples: [['weir-lane-chess']],
        refersTo: 'listings',
      }),
    rule: listRuleSchema.meta({
      title: 'Rule',
      description:
        'For a list that keeps itself up to date: whatever the finder finds with these filters, each time the site is made.',
    }),
    leaveOut: z
      .array(slug())
      .max(100)
      .default([])
      .meta({
        title: 'Leave out',
        description: 'Listings that the rule finds and this list does not want.',
        examples: [['quarry-bank-skatepark']],
        refersTo: 'listings',
      }),
    atMost: wholeNumber(1, 100)
      .default(12)
      .meta({
        title: 'At most',
        description: 'The rule fills the list up to so many listings. Those chosen by hand are always all there.',
        examples: [12],
      }),
    cy: z
      .strictObject({
        name: oneLine(80)
          .optional()
          .meta({ title: 'Enw', description: 'The name in Welsh.', examples: ['Newydd yma? Dechreuwch gyda’r rhain'] }),
        introduction: paragraph(500)
          .optional()
          .meta({
            title: 'Cyflwyniad',
            description: 'The introduction in Welsh.',
            examples: ['Grwpiau bach, cyfeillgar.'],
          }),
      })
      .prefault({})
      .meta({ title: 'Cymraeg', description: 'The same words in Welsh.' }),
  })
  .check(
    rule(['listings', 'rule'], ({ listings, rule: kept }, tell) => {
      if (listings.length === 0 && !hasRule(kept))
        tell('listings', 'is empty; choose at least one listing, or write a rule', 'list.empty');
    }),
  )
  .meta({ title: 'List', description: 'A curated set made by staff, by hand, by a rule, or both.' });

export type List = z.output<typeof listSchema>;
export type ListRule = z.output<typeof listRuleSchema>;

/** Whether a rule asks for anything. */
export function hasRule({ years, ...others }: ListRule): boolean {
  if (years.from !== undefined || years.to !== undefined) return true;
  return Object.values(others).some((value) => (Array.isArray(value) ? value.length > 0 : value));
}
