/** Contacts belong to a club, not to a person (G-04), and there is one. */
import { isMobile } from '../domain/contact/telephone.ts';
import type { Problem } from '../reading/problem.ts';
import { crisisLines } from '../schema/crisis-lines.ts';
import { type Check, error, inListing, openListings, type Spot, warning } from './check.ts';

/** Mailboxes people have at home. */
const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|ntlworld|blueyonder|gmx|proton|protonmail)\.(?:com|co\.uk|net|me|uk)$/i;

/** What a mailbox is called that several people of an organisation read. */
const sharedMailbox =
  /info|hello|hi\b|admin|office|contact|enquir|inquir|secretar|club|team|youth|book|member|welfare|safeguard|coach|committee|chair|treasur|event|sport|librar|school|head|reception|support|help|mail|communit|centre|center|children|famil|volunteer|music|drama|art|dance|swim|football|cricket|leisure|service|trust|council|parish|church|scout|guide|cadet|hub|service|general|manager|director|learn|educat|train|project|activit|outreach|young|play|cafe|web|news|media|press|ticket|box|join|referral|duty|access|send|aln|local|offer|croeso|helo|swyddfa|clwb|ysgrifen|ieuenctid|cymraeg/i;

/** Whether an e-mail address looks like one person's own: `dave1987@gmail.com`, `jane.smith@example.org`. */
export function looksPersonal(address: string): boolean {
  if (freeMail.test(address)) return true;
  const [mailbox = ''] = address.split('@');
  return /^[a-z]{1,12}[._-][a-z]{2,15}\d{0,4}$/i.test(mailbox) && !sharedMailbox.test(mailbox);
}

/** Numbers of three digits that are no organisation's own, and that a listing gives by mistake. */
const publicLines: Record<string, string> = {
  '101': 'the police',
  '105': 'power cuts',
  '112': 'the emergency services',
  '116000': 'missing children',
  '116111': 'Childline',
};

const isAnsweredByTheState = new Set(['emergency', 'nhs-111']);

/** Whose number a contact is that belongs to a crisis line or to everybody, where the listing is not called so; else null. */
function lineOfAnother(phone: string, names: (string | undefined)[]): string | null {
  const digits = phone.replace(/\D/g, '');
  const line = crisisLines.find((each) => [each.phone, each.welsh].some((own) => own?.replace(/\D/g, '') === digits));
  if (!line) return publicLines[digits] ?? null;
  // Others than the line itself send people to it: a page about bullying may well give Childline as whom to ring.
  if (!isAnsweredByTheState.has(line.slug)) return null;
  return names.some((name) => name !== undefined && line.calledBy.test(name)) ? null : line.name;
}

function notTheirs(phone: string | undefined, names: (string | undefined)[], spot: Spot): Problem[] {
  const whose = phone && lineOfAnother(phone, names);
  if (!whose) return [];
  const message = `“${phone}” is the number of ${whose === 'Emergency' ? 'the emergency services' : whose}; give the organisation’s own`;
  return [error(spot, 'contact.crisis_line', message)];
}

export const contacts: Check = (content) => [
  ...[...content.organisations.values()].flatMap((entry) =>
    notTheirs(entry.data.phone, [entry.data.name], { kind: 'organisations', entry, path: ['phone'] }),
  ),
  ...[...content.listings.values()].flatMap((entry) => {
    const provider = content.organisations.get(entry.data.organisation)?.data.name;
    // The editor knows no more of the organisation than how its file is called.
    const names = [entry.data.name, provider, entry.data.organisation.replaceAll('-', ' ')];
    return notTheirs(entry.data.contact.phone, names, inListing(entry, 'contact', 'phone'));
  }),
  ...[...content.schools.values()].flatMap((entry) =>
    notTheirs(entry.data.safeguarding?.phone, [], { kind: 'schools', entry, path: ['safeguarding', 'phone'] }),
  ),
  ...[...content.organisations.values()].flatMap((entry) =>
    personal({ phone: entry.data.phone, email: entry.data.email }, (field) => ({
      kind: 'organisations',
      entry,
      path: [field],
    })),
  ),
  ...[...content.listings.values()].flatMap((entry) =>
    personal(entry.data.contact, (field) => inListing(entry, 'contact', field)),
  ),
  ...openListings(content).flatMap((entry) => {
    const { contact, joining, organisation } = entry.data;
    const provider = content.organisations.get(organisation)?.data;
    const ways = [contact.phone, contact.email, contact.website, joining.website];
    const theirs = [provider?.phone, provider?.email, provider?.website];
    if (!provider || joining.ways.includes('just-turn-up') || [...ways, ...theirs].some(Boolean)) return [];
    const message =
      'is missing, and the organisation has none; write a telephone number, an e-mail address or a website';
    return [warning(inListing(entry, 'contact'), 'contact.none', message)];
  }),
];

function personal(
  contact: { phone?: string | undefined; email?: string | undefined },
  at: (field: string) => Spot,
): Problem[] {
  const problems: Problem[] = [];
  if (contact.email && looksPersonal(contact.email)) {
    const message = `“${contact.email}” looks like one person’s own address; use the organisation’s, or confirm with them that it may be public`;
    problems.push(warning(at('email'), 'contact.personal', message));
  }
  if (contact.phone && isMobile(contact.phone)) {
    const message = `“${contact.phone}” is a mobile; use the organisation’s number, or confirm with them that it may be public`;
    problems.push(warning(at('phone'), 'contact.personal', message));
  }
  return problems;
}
