/** Numbers of charities and companies of a shape that no register gives out: families look them up. */
import type { Problem } from '../reading/problem.ts';
import { type Check, type Spot, warning } from './check.ts';

/**
 * Charity Commission: six or seven digits, with the number of a linked charity behind a hyphen. OSCR: SC and six
 * digits. Charity Commission for Northern Ireland: 100000 and on, often with NIC before it.
 */
const charity = /^(?:\d{6,7}(?:-\d{1,3})?|SC\d{6}|NIC?1\d{5})$/;

/** Companies House: eight digits; two letters and six digits; a society's with an R at its end, or R and seven digits. */
const company = /^(?:\d{8}|[A-Z]{2}\d{6}|[A-Z]{2}\d{5}R|R\d{7})$/;

export const registerNumbers: Check = (content) =>
  [...content.organisations.values()].flatMap((entry) => {
    const at = (field: string): Spot => ({ kind: 'organisations', entry, path: [field] });
    return [
      ...charityProblems(at('charityNumber'), entry.data.charityNumber),
      ...companyProblems(at('companyNumber'), entry.data.companyNumber),
    ];
  });

const bare = (written: string) => written.toUpperCase().replace(/[\s.]/g, '');

function charityProblems(spot: Spot, written: string | undefined): Problem[] {
  if (written === undefined || charity.test(bare(written))) return [];
  const message = `is “${written}”; in England and Wales it has six or seven digits, in Scotland “SC” and six, in Northern Ireland “NIC1” and five`;
  return [warning(spot, 'charity.number', message)];
}

function companyProblems(spot: Spot, written: string | undefined): Problem[] {
  if (written === undefined || company.test(bare(written))) return [];
  const short = /^\d{5,7}$/.test(bare(written));
  const right = short ? `write “${bare(written).padStart(8, '0')}”` : 'like “01234567” or “SC123456”';
  return [warning(spot, 'company.number', `is “${written}”; it has eight characters, ${right}`)];
}
