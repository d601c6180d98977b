/** Where a role is asked for, a person's name is not given: it goes out of date, and it is nobody's business (G-02). */
import { type Check, everyEntry, textsOf, warning } from './check.ts';

/** Fields that ask for a role. */
const roleFields = new Set(['role', 'contactRole', 'leadRole', 'checkedBy', 'byRole', 'whoMeetsYou']);

const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Revd?|Fr|Cllr|Sir)\.? (?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}+/u;
/** “Jane Smith”, “Jane Smith (secretary)”: two names and nothing that a role is called. */
const twoNames = /^(\p{Lu}\p{Ll}+) (\p{Lu}[\p{Ll}’'-]*\p{Lu}?\p{Ll}+)(?=$|[,(–-]| \()/u;
const aRole =
  /(?:er|or|ist|ian|ary|ant|ent|ive|ess|ead|oach|hair|irector|taff|eam|uard|hief|ost|ook|mate|worker|person|man|woman|yddes|ydd|wr)$|^(?:Head|Lead|Deputy|Duty|Club|Youth|Welfare|Pastoral|Group|Session|Front|Akela|Bagheera|Any|The|School|Family|Link|Social|Play|Parish|Church|Community|Volunteer|Safeguarding|Designated)$/i;

export const roles: Check = (content) =>
  everyEntry(content).flatMap(({ kind, entry }) =>
    textsOf(kind, entry).flatMap((place) => {
      if (!roleFields.has(String(place.path.at(-1)))) return [];
      const [whole, first = '', last = ''] = twoNames.exec(place.text) ?? [];
      const isName = whole !== undefined && !aRole.test(first) && !aRole.test(last);
      if (!isName && !titled.test(place.text)) return [];
      const message = `seems to name a person (“${place.text.slice(0, 40)}”); write the role alone, like “Club secretary”`;
      return [warning(place, 'pii.name', message)];
    }),
  );
