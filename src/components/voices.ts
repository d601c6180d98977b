/** Which of a device's voices may read a page aloud, and what it is given to say at a time. */

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice for a text in `language` (`en-GB`, `cy`): of that very language first, then of any kind of it, and of
 * equals the one that the device's owner has chosen. Only voices of the device itself: another would send what a
 * child wants read to somebody's server. Null where there is none.
 */
export function voiceFor<V extends Voice>(voices: V[], language: string): V | null {
  const [wanted, sort] = [plain(language), plain(language).split('-')[0]];
  const own = voices.filter(({ lang, localService }) => localService && plain(lang).split('-')[0] === sort);
  const rank = (voice: V) => (plain(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
  return own.sort((one, other) => rank(other) - rank(one))[0] ?? null;
}

/** Android writes `en_GB`. */
function plain(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

/** A text in its sentences: so a voice can stop soon, and none is given more than it can hold. */
export function sentencesOf(text: string, language: string): string[] {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole === '') return [];
  // Browsers before 2024 may not have it: then it is read in one piece.
  if (!('Segmenter' in Intl)) return [whole];
  const parts = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(whole);
  return [...parts].map(({ segment }) => segment.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
