/** How to join, in the words of the vocabulary. */
import type { WayToJoin } from '../../schema/listing.ts';
import { telephoneHref } from '../contact/telephone.ts';
import { askGrownUp } from './ask-grown-up.ts';
import type { ListingFacts } from './facts.ts';

/** The one clear thing to do. */
export interface JoinAction {
  /** `Just turn up`, `Book a place`, `School asks for you` */
  label: string;
  /** An address, `tel:` or `mailto:`; none where there is nothing to press. */
  href?: string;
  /** What happens, in one sentence. */
  help: string;
}

/** Ways that somebody starts by getting in touch. */
const byContact: string[] = ['book', 'parent-signs-up', 'self-refer', 'waiting-list'] satisfies WayToJoin[];

export function joinAction({ joining, contact, organisation }: ListingFacts): JoinAction {
  if (organisation.lone) return askGrownUp;
  const [way] = joining.ways;
  const href =
    joining.website ??
    contact.website ??
    (contact.email && `mailto:${contact.email}`) ??
    (contact.phone && telephoneHref(contact.phone));
  if (!way) return { label: 'Ask them how to join', href, help: 'They have not told us yet how people join.' };
  return { label: way.label, href: byContact.includes(way.slug) ? href : undefined, help: way.help ?? '' };
}
