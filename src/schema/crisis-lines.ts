/**
 * The crisis lines that every page must show, nation by nation, with their exact numbers (C-01, C-02, C-04, C-05).
 *
 * A wrong digit here can cost a life. `crisis-lines.test.ts` repeats the numbers: change both, and have a second
 * person look (see `.github/CODEOWNERS`).
 */
export type Nation = 'england' | 'wales';

export interface CrisisLine {
  /** How its entry in `helplines.yaml` is called; `nhs-111-wales` is one of `nhs-111`. */
  slug: string;
  name: string;
  phone?: string;
  /** Where a message is sent, and the word it says. */
  textTo?: string;
  textWord?: string;
  /** The number of its line in Welsh. */
  welsh?: string;
  /** The number to press once somebody answers. */
  option?: string;
  nations: readonly Nation[];
  /** Web addresses of its own, without `www.`. */
  sites: readonly string[];
  /** What an entry’s name must say, in either language, so that it can be recognised. */
  calledBy: RegExp;
}

const both: readonly Nation[] = ['england', 'wales'];

export const crisisLines: readonly CrisisLine[] = [
  {
    slug: 'emergency',
    name: 'Emergency',
    phone: '999',
    nations: both,
    sites: [],
    calledBy: /emergenc|argyfwng|brys|police|heddlu|ambulance|ambiwlans|\b999\b/i,
  },
  {
    slug: 'childline',
    name: 'Childline',
    phone: '0800 1111',
    nations: both,
    sites: ['childline.org.uk'],
    calledBy: /child[\s-]?line/i,
  },
  {
    slug: 'samaritans',
    name: 'Samaritans',
    phone: '116 123',
    welsh: '0808 164 0123',
    nations: both,
    sites: ['samaritans.org'],
    calledBy: /samaritans|samariaid/i,
  },
  {
    slug: 'shout',
    name: 'Shout',
    textTo: '85258',
    textWord: 'SHOUT',
    nations: both,
    sites: ['giveusashout.org'],
    calledBy: /\bshout\b/i,
  },
  {
    slug: 'nhs-111',
    name: 'NHS 111',
    phone: '111',
    option: '2',
    nations: both,
    sites: ['nhs.uk', '111.nhs.uk', '111.wales.nhs.uk', 'nhs.wales'],
    calledBy: /\b(?:NHS|GIG)\b.*\b111\b|\b111\b.*\b(?:NHS|GIG)\b/i,
  },
];

/** The crisis lines that people in any of these nations must be shown. */
export function crisisLinesIn(nations: Iterable<Nation>): CrisisLine[] {
  const here = new Set(nations);
  return crisisLines.filter((line) => line.nations.some((nation) => here.has(nation)));
}

/** The crisis line that an entry of `helplines.yaml` is, by its short name or by what it is called; or undefined. */
export function crisisLineOf(entry: { slug: string; name: string }): CrisisLine | undefined {
  const bySlug = crisisLines.find(({ slug }) => entry.slug === slug || entry.slug.startsWith(`${slug}-`));
  return bySlug ?? crisisLines.find(({ slug, calledBy }) => slug !== 'emergency' && calledBy.test(entry.name));
}
