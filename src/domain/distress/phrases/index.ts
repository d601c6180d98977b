/**
 * What children and parents type when something is badly wrong: phrases, misspellings, slang, text-speak, Welsh.
 *
 * Guided by the subjects and words of the public pages of Childline, the NSPCC, Papyrus, Beat and the NHS. A school
 * adds its own, in plain words, in `content/settings/distress.yaml`. They are rules rather than examples: who does
 * what to whom (`people.ts`), so that a sentence nobody has thought of is heard too. `npm run search-quality` tells
 * how many of those in `tests/distress/` are.
 *
 * Each phrase is a regular expression over plain text: small letters, no accents or apostrophes, single spaces,
 * shortened forms written out (see `plain-words.ts`). Two signs are our own: ` * ` lets up to three words stand
 * between, and a phrase that is one word with `~` after it also covers near misspellings of that word.
 */
import type { DistressKind } from '../../../schema/distress-kinds.ts';
import { danger } from './danger.ts';
import { eating } from './eating.ts';
import { grief } from './grief.ts';
import { home } from './home.ts';
import { hurt } from './hurt.ts';
import { selfHarm } from './self-harm.ts';
import { sexualHarm } from './sexual-harm.ts';
import type { DistressPhrases } from './types.ts';
import { worry } from './worry.ts';

export const phrases: Record<DistressKind, DistressPhrases> = {
  danger,
  'self-harm': selfHarm,
  'sexual-harm': sexualHarm,
  hurt,
  home,
  eating,
  grief,
  worry,
};
