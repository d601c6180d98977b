/** Words and numbers that say more about a person than a public directory may (G-02). */
import type { Problem } from '../reading/problem.ts';
import { type Check, error, everyEntry, isMarkdown, type Spot, textsOf, warning } from './check.ts';
import { homeAddress } from './home-address.ts';
import {
  carRegistration,
  certificateNumber,
  drivingLicence,
  nationalInsurance,
  nhsNumber,
  passportNumber,
  pupilNumber,
} from './person-numbers.ts';

/** What is looked for in a text; `found` gives back whether it is there, or how sure that is. */
interface Pattern {
  code: string;
  found: (text: string) => 'error' | 'warning' | null;
  message: string;
}

const told = (pattern: RegExp) => (text: string) => (pattern.test(text) ? 'warning' : null);

const capitalised = String.raw`\p{Lu}\p{Ll}+(?<!s)(?: \p{Lu}\p{Ll}*)?`;
const notNames = '(?!Class|Group|Room|Hall|Unit|Stage|Level|Reception|Key|Under|Over|From|For|The|And|Or|Beginner)';
const yearOrClass = String.raw`(?:(?:[Yy]ear|[Yy]r|[Cc]lass) ?(?:1[0-3]|\d)(?![\ds])(?! ?(?:to|and|or|[-–+&]|up)(?:\b| ))|(?:1[0-3]|\d)[A-Z]\b)`;

/**
 * A child's name with a year or class beside it: `Ellie (Year 7, 7B)`, `ask Tom in 5C`;
 * not `Juniors (Years 3 to 6)` or `Several Year 5s`.
 */
export const childWithClass = new RegExp(
  String.raw`\b${notNames}${capitalised}(?:,| \() ?(?:in )?${yearOrClass}|(?<=[\p{Ll},] )${notNames}${capitalised} (?:in|from|of) ${yearOrClass}`,
  'u',
);

const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwef|maw|ebr|mai|meh|gorff|awst|medi|hyd|tach|rhag)';
const day = String.raw`(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month}\p{L}*|${month}\p{L}* \d{1,2}(?:st|nd|rd|th)?\b|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})`;
/** “DOB 12/3/2014”, “born 12 March 2014”; not “born on or after 1 September 2016”, which is a team's ages. */
const birthDate = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|date of birth|birth ?date|dyddiad geni)\b[^\n\d]{0,12}${day}|\b(?:born|ganed|ganwyd)(?: on| ar)? ${day}`,
  'iu',
);

const patterns: Pattern[] = [
  {
    code: 'pii.certificate',
    found: certificateNumber,
    message: 'has the number of somebody’s certificate in it; delete it and say only that the check was made',
  },
  {
    code: 'pii.nhs_number',
    found: nhsNumber,
    message: 'may have somebody’s NHS number in it; delete it',
  },
  {
    code: 'pii.national_insurance',
    found: nationalInsurance,
    message: 'has a National Insurance number in it; delete it',
  },
  {
    code: 'pii.pupil_number',
    found: pupilNumber,
    message: 'may have a pupil’s number in it; delete it',
  },
  {
    code: 'pii.passport',
    found: passportNumber,
    message: 'has the number of a passport in it; delete it',
  },
  {
    code: 'pii.driving_licence',
    found: drivingLicence,
    message: 'has the number of a driving licence in it, which holds a date of birth; delete it',
  },
  {
    code: 'pii.car',
    found: carRegistration,
    message: 'may have the number plate of somebody’s car in it; delete it',
  },
  {
    code: 'pii.birth_date',
    found: told(birthDate),
    message: 'may have somebody’s date of birth in it; delete it',
  },
  {
    code: 'pii.address',
    found: homeAddress,
    message: 'may have somebody’s name with their home address in it; give the organisation’s address, or none',
  },
  {
    code: 'pii.child',
    found: told(childWithClass),
    message: 'may name a child with a year or class; name a role instead, and never a child',
  },
  {
    code: 'pii.bank',
    found: told(/\b\d{2}[ -]\d{2}[ -]\d{2}\b[^.\n\d]{0,30}\b\d{8}\b|\bGB\d{2} ?[A-Z]{4}(?: ?\d){14}\b/),
    message:
      'has a bank account in it; leave it to the club to tell its members, so that nobody pays into a changed one',
  },
  {
    code: 'contact.chat',
    found: told(
      /(?<![\w.])@[a-z0-9_.]{3,}\b|\b(?:snapchat|whatsapp|discord|telegram|instagram|insta|tiktok)\b(?:\s+(?:is|at|us|me|group|server|chat))*\s*[:@]|\b(?:join|add|message|find|follow|dm) (?:us|me|our \w+) on (?:snap(?:chat)?|whatsapp|discord|telegram|insta(?:gram)?|tiktok)\b|(?<![\w.-])(?:chat\.whatsapp\.com|wa\.me|discord\.gg|t\.me|m\.me|signal\.group|telegram\.me|invite\.viber\.com|snapchat\.com\/add)\/\w/i,
    ),
    message: 'sends children to a chat or a private message; give a telephone number, an e-mail address or a website',
  },
];

export const personalData: Check = (content) =>
  everyEntry(content)
    .filter(({ kind }) => kind !== 'guides' && kind !== 'vocabulary')
    .flatMap(({ kind, entry }) => textsOf(kind, entry).flatMap(problemsOf));

function problemsOf(place: Spot & { text: string }): Problem[] {
  // A number set apart by unbreakable spaces is the same number.
  const text = place.text.replace(/[\u00A0\u2007\u202F]/g, ' ');
  return patterns.flatMap(({ code, found, message }) => {
    // Links in Markdown are judged as links, in `links.ts` and by the reader.
    const severity = found(code === 'contact.chat' && isMarkdown(place) ? text.replace(/https?:\/\/\S+/g, '') : text);
    return severity === null ? [] : [(severity === 'error' ? error : warning)(place, code, message)];
  });
}
