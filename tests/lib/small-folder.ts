/** A small content folder that is right in every way, as files; tests spoil one thing in it. */
import { checkProblems } from '../../src/checks/index.ts';
import type { Problem } from '../../src/reading/problem.ts';
import { type ReadContent, readContent } from '../../src/reading/read-content.ts';

type Files = Record<string, string | Uint8Array>;

const vocabulary = (title: string, slugs: string[]) =>
  `title: ${title}\nterms:\n${slugs.map((slug) => `  - slug: ${slug}\n    label: ${slug}\n`).join('')}`;

/** By path below the content folder. */
export const smallFolder: Files = {
  'settings/site.yaml': 'name: Testford Directory\nplace: Testford\n',
  'settings/helplines.yaml': `helplines:
  - { slug: emergency, name: Emergency, forWhom: Someone is in danger, phone: "999", emergency: true, checkedOn: 2026-11-02 }
  - { slug: childline, name: Childline, forWhom: Anyone under 19, phone: "0800 1111", checkedOn: 2026-11-02 }
  - { slug: samaritans, name: Samaritans, forWhom: Anyone, phone: "116 123", checkedOn: 2026-11-02 }
  - { slug: shout, name: Shout, forWhom: Anyone, textTo: "85258", textWord: SHOUT, checkedOn: 2026-11-02 }
  - { slug: nhs-111, name: NHS 111, forWhom: Ring 111 and choose option 2, phone: "111", checkedOn: 2026-11-02 }
`,
  'vocabulary/interests.yaml':
    'title: Interests\nterms:\n  - { slug: games, label: Games }\n  - { slug: football, label: Football, synonyms: [footy] }\n',
  'vocabulary/good-for.yaml': vocabulary('Good for', ['meeting-people']),
  'vocabulary/access.yaml': vocabulary('Access', ['step-free']),
  'vocabulary/support.yaml': vocabulary('Support', ['quiet-space']),
  'vocabulary/ways-to-join.yaml': vocabulary('Ways to join', [
    'just-turn-up',
    'book',
    'parent-signs-up',
    'self-refer',
    'school-refers',
    'professional-refers',
    'waiting-list',
  ]),
  'vocabulary/listing-types.yaml': vocabulary('Kinds', [
    'skills-and-training',
    'peer-support',
    'activity',
    'advice-and-wellbeing',
  ]),
  'vocabulary/formats.yaml': vocabulary('Formats', ['in-person', 'online', 'phone-or-text', 'outdoors']),
  'organisations/hall-trust.yaml': 'name: Hall Trust\nphone: "01632 960123"\n',
  'schools/mill-school.yaml': `name: Mill School
phase: primary
years: { from: 0, to: 6 }
latitude: 53.75
longitude: -4.01
terms:
  - { name: Autumn, from: 2026-09-03, to: 2026-12-18 }
  - { name: Spring, from: 2027-01-04, to: 2027-03-25 }
safeguarding: { role: Designated safeguarding lead }
`,
  'listings/chess-club.md': listingText(),
};

/** A published listing as text; `fields` replace or add whole fields, `undefined` takes one out. */
export function listingText(fields: Record<string, unknown> = {}, body = 'Come and play.'): string {
  const all = {
    name: 'Chess Club',
    organisation: 'hall-trust',
    type: 'activity',
    interests: ['games'],
    summary: 'Play chess with other children.',
    ages: { all: true },
    places: [{ name: 'The Hall', postcode: 'ZZ1 1AA', sessions: [{ days: ['tuesday'], starts: '16:00' }] }],
    status: 'published',
    consent: { givenOn: '2026-09-01' },
    review: { checkedOn: '2026-10-05' },
    ...fields,
  };
  // JSON is YAML too.
  const lines = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const bytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The small folder read, with these files added or put in the place of its own. */
export function readWith(files: Files): ReadContent {
  return readContent(
    Object.entries({ ...smallFolder, ...files }).map(([path, text]) => ({ path, bytes: bytes(text) })),
  );
}

/** Everything the reader and the checks find in it on a Monday. */
export function problemsWith(files: Files, today = '2026-11-23'): Problem[] {
  const read = readWith(files);
  return [...read.problems, ...checkProblems(read.content, today, read)];
}

/** The same as lines: `error reference.unknown, Organisation: there is no organisation …`, without the file. */
export function saidWith(files: Files, today?: string): string[] {
  return problemsWith(files, today).map(
    ({ severity, code, field, message }) => `${severity} ${code}, ${field}: ${message}`,
  );
}

/** The same for one listing called `x`, made of these fields. */
export function saidOf(fields: Record<string, unknown>, body?: string): string[] {
  return saidWith({ 'listings/x.md': listingText({ name: 'Draughts Club', ...fields }, body) });
}
