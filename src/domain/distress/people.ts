/** Who does something and to whom. */

/**
 * Each word for a person, and the letter that stands for it in a rule: so a rule is short whoever it is about. `P` is
 * somebody at home, `Q` another relation or a partner, `T` somebody in charge, `W` anybody else.
 */
const letters: Record<string, string> = {
  P: 'mum mom mam mama mummy mother ma dad dada daddy da father parent stepdad stepmum stepmom stepfather stepmother carer guardian brother sister',
  Q: 'nan nana nanna nanny gran grandma granny grandad grandpa grampy uncle auntie aunt cousin stepbrother stepsister boyfriend girlfriend bf gf ex partner husband wife family',
  T: 'teacher coach tutor priest vicar imam leader instructor driver doctor dentist boss neighbour babysitter trainer worker caretaker',
  W: 'he she they step someone anyone man men guy bloke lad boy girl kid people stranger adult friend mate bully bullies son daughter child baby',
};
const letterOf = new Map(
  Object.entries(letters).flatMap(([letter, words]) =>
    // `mums drunk` says what `mum is drunk` says.
    words.split(' ').flatMap((word): [string, string][] => [
      [word, letter],
      [`${word}s`, letter],
    ]),
  ),
);

/** `my mums boyfriend hits me` => `my P Q hits me`. */
export function withLetters(text: string): string {
  return text
    .split(' ')
    .map((word) => letterOf.get(word) ?? word)
    .join(' ');
}
