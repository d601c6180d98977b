/** Who does something and to whom, and in what words: the parts that rules are put together from. */

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

export const me = '(me|us|myself|my|him|her|them|(my )?[PQW])';
/** Not `myself`: that is another kind. */
export const others = me.replace('|myself', '');
export const relation = '[PQ]';
export const parent = 'P';
export const inCharge = 'T';
export const they = '[PQTW]';

const blows =
  'hit|punch|kick|slap|smack|beat|batter|whack|thump|belt|drag|chok|strangl|throttl|shov|push|bit|pinch|burn|scald|whip|spit|spat|stamp|shak|shook|thrash|clout|headbutt|attack|bash|slam|hurt|wallop|threaten|threat|terroris|abus|punish|starv|torment|assault|grab';
/** To strike somebody, in all its forms. */
export const strike = `(${blows})[a-z]?(ing|ed|e|es|s|en)?`;

/** The parts of the body that nobody else may touch. */
export const privates =
  '(bum|bums|boobs?|bra|breasts?|tits?|arse|ass|privates?|private (parts?|area|bits)|crotch|willy|willie|penis|dick|cock|knob|vagina|fanny|thigh|thighs|minnie|chest|bits|thing|thingy|knickers|pants|trousers|skirt|top)';
export const pictures = '(pics?|pictures?|photos?|videos?|selfies?|images?|nudes?)';
/** Where strangers are met. */
export const online =
  '(online|internet|roblox|snap|snapchat|insta|instagram|discord|tiktok|omegle|xbox|ps5|playstation|fortnite|whatsapp|minecraft|wizz|yubo|app|game|facebook|telegram|vr)';
