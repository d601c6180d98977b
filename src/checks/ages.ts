/** Families look first whether something is for their child's age: told where nobody has said. */
import { whoIsTold } from '../domain/listing/ages.ts';
import { type Check, inListing, openListings, warning } from './check.ts';

/** What is for parents and carers alone needs no ages. */
export const ages: Check = (content) =>
  openListings(content)
    .filter(({ data }) => data.audience.includes('pupils') && whoIsTold(data) === 'nothing')
    .map((entry) =>
      warning(
        inListing(entry, 'ages'),
        'ages.not_told',
        'nobody told us, so families read “Ask about ages” and no year group’s page has it; ask them, and write the ages, or “all: true” where everybody is welcome',
      ),
    );
