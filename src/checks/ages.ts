/** Families look first whether something is for their child's age: told where nobody has said. */
import { type ForWhomByTime, sessionWhoWords, whoIsTold } from '../domain/listing/ages.ts';
import { type Check, inListing, openListings, warning } from './check.ts';

/** What is for parents and carers alone needs no ages. */
export const ages: Check = (content) =>
  openListings(content)
    .filter(({ data }) => data.audience.includes('pupils') && whoIsTold(data) === 'nothing')
    .map((entry) =>
      warning(
        inListing(entry, 'ages'),
        'ages.not_told',
        `${isPartlyTold(entry.data) ? partly : notAtAll}; ask them, and write the ages, or “all: true” where everybody is welcome`,
      ),
    );

const notAtAll = 'nobody told us, so families read “Ask about ages” and no year group’s page has it';
const partly =
  'nobody told us for some of its times, so families read “Ask about ages” and year groups’ pages have only the other times';

/** Whether some of its times say for whom they are. */
function isPartlyTold({ places = [], sessions = [] }: ForWhomByTime): boolean {
  const every = [...places.flatMap((place) => place.sessions), ...sessions];
  return every.some((session) => sessionWhoWords(session) !== null);
}
