/** For whom something is: ages in years, or months for babies, and school years. */
import { z } from 'zod';
import { age, onOff, schoolYear, wholeNumber } from './fields.ts';
import { rule } from './rule.ts';

const months = () => wholeNumber(1, 47);

/** `{ from: 8, to: 12 }`, `{ fromMonths: 6, to: 4 }`, `{ all: true }`; nothing at all means that nobody has told us. */
export const ageRange = () =>
  z
    .strictObject({
      from: age()
        .optional()
        .meta({ title: 'From', description: 'The youngest. Leave out if there is no lower limit.', examples: [8] }),
      to: age()
        .optional()
        .meta({ title: 'To', description: 'The oldest. Leave out if there is no upper limit.', examples: [12] }),
      fromMonths: months()
        .optional()
        .meta({ title: 'From, in months', description: 'For babies and toddlers, instead of “From”.', examples: [6] }),
      toMonths: months()
        .optional()
        .meta({ title: 'To, in months', description: 'For babies and toddlers, instead of “To”.', examples: [18] }),
      all: onOff()
        .optional()
        .meta({
          title: 'All ages',
          description: 'They told us that all ages are welcome. Leave the other boxes empty.',
          examples: [true],
        }),
    })
    .check(
      rule(['from', 'to', 'fromMonths', 'toMonths'], ({ from, to, fromMonths, toMonths }, tell) => {
        const [youngest, oldest] = [from ?? (fromMonths ?? 0) / 12, to ?? (toMonths ?? 12_000) / 12];
        if (youngest > oldest)
          tell(to === undefined ? 'toMonths' : 'to', 'is lower than “From”; swap the two', 'range.order');
      }),
      rule(['from', 'fromMonths'], ({ from, fromMonths }, tell) => {
        const message = 'is given beside “From” in years; keep one of the two';
        if (from !== undefined && fromMonths !== undefined) tell('fromMonths', message, 'ages.contradiction');
      }),
      rule(['to', 'toMonths'], ({ to, toMonths }, tell) => {
        const message = 'is given beside “To” in years; keep one of the two';
        if (to !== undefined && toMonths !== undefined) tell('toMonths', message, 'ages.contradiction');
      }),
      rule(['all', 'from', 'to', 'fromMonths', 'toMonths'], ({ all, ...limits }, tell) => {
        const message = 'cannot be on beside a youngest or an oldest; keep one of the two';
        if (all && Object.values(limits).some((each) => each !== undefined)) tell('all', message, 'ages.contradiction');
      }),
    );

/** `{ from: 4, to: 6 }`: Years 4 to 6; 0 is Reception. */
export const yearRange = () =>
  z
    .strictObject({
      from: schoolYear()
        .optional()
        .meta({ title: 'From', description: 'The youngest. Leave out if there is no lower limit.', examples: [4] }),
      to: schoolYear()
        .optional()
        .meta({ title: 'To', description: 'The oldest. Leave out if there is no upper limit.', examples: [6] }),
    })
    .check(
      rule(['from', 'to'], ({ from, to }, tell) => {
        if (from !== undefined && to !== undefined && from > to)
          tell('to', 'is lower than “From”; swap the two', 'range.order');
      }),
    );

export type AgeRange = z.output<ReturnType<typeof ageRange>>;
export type YearRange = z.output<ReturnType<typeof yearRange>>;
