/**
 * Names and addresses written all in capitals, in the case people write them.
 */

// Initials that have a vowel in them and so cannot be told from a word by their letters.
const initials = new Set(
  (
    'abc ac acc acf aec afc arfc arlfc arufc asa asc atc bmx casc cic cio dj fa gaa iac irb jfc lta mma pe pta ptfa psa ' +
    'raf rafac rac rufc raynet rnli rspb rspca rnib rnid rya se tv uk usa ymca ywca ywfc yfc yha uea ucl iow ne nw sw ' +
    'uta u3a eu gb wea wi ufc isa ita ' +
    // Health, learning and belonging.
    'adhd alna asc asd asn aln camhs send sen senco eal esol ict it lgbt lgbtq lgbtqi lgbtqia lgbtqia+ bame nhs ' +
    'eip eotas pda ot aac aed cab iapt stem ypas rada lamda idta istd ukaf aa na uka hiit oap bslta'
  ).split(' '),
);

// Words with no vowel that are not initials.
const shortWords = new Set(
  'st ltd dr mr mrs ms nr mt rd sch jnr snr bros lt sgt clwb cwm cwrt hwb pwll twm'.split(' '),
);

const smallWords = new Set(
  'a an and at by for from in near nr of off on or over the to under upon via with y yr a’r o i ac de la le du'.split(
    ' ',
  ),
);

/** Capitals turned to the case people write: 'AIREBOROUGH RUFC' => 'Aireborough RUFC'. Mixed case is left as it is. */
export function inUsualCase(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4 || letters !== letters.toUpperCase()) return text;
  const words = text.split(/([\s/()]+)/);
  const last = words.findLastIndex((word) => /\p{L}/u.test(word));
  const isWelsh = welshWords.test(text);
  return words
    .map((word, index) => {
      const isClub = index === last && index > 0;
      // “AC” is “and” in Welsh and a club at the end of a name.
      if (/^a\.?c\.?$/i.test(word) && (isClub || !isWelsh)) return word;
      return wordInUsualCase(word, index === 0);
    })
    .join('');
}

const welshWords =
  /(?<!\p{L})(?:clwb|y|yr|a['’]r|plant|ysgol|canolfan|cymdeithas|gr[wŵ]p|cylch|ti|pobl|ieuenctid|urdd|menter|merched|neuadd|capel|cymru)(?!\p{L})/iu;

/** 'KING’S' => 'King’s', 'STRATFORD-UPON-AVON' => 'Stratford-upon-Avon', '49TH' => '49th'. */
function wordInUsualCase(word: string, first: boolean): string {
  return word
    .split('-')
    .map((part, index) => partInUsualCase(part, first && index === 0))
    .join('-');
}

function partInUsualCase(part: string, first: boolean): string {
  const small = part.toLowerCase();
  if (smallWords.has(small)) return first ? capitalised(small) : small;
  if (/^\d+(?:st|nd|rd|th)$/.test(small)) return small;
  if (/\d/.test(part) || staysInCapitals(small)) return part;
  return capitalised(small)
    .replace(/^(Mc)(\p{L})/u, (_whole, start, letter) => start + letter.toUpperCase())
    .replace(/^([OD]['’])(\p{L})/u, (_whole, start, letter) => start + letter.toUpperCase());
}

/** Initials: known ones, ones with full stops, and short words with no vowel. */
function staysInCapitals(small: string): boolean {
  const letters = small.replace(/[^\p{L}]/gu, '');
  if (initials.has(letters)) return true;
  if (/^(?:\p{L}\.){2,}\p{L}?\.?$/u.test(small)) return true;
  if (shortWords.has(letters)) return false;
  return (
    letters.length > 0 && letters.length <= 5 && !/[aeiouyâêîôûŵŷáéíóúàèìòùäëïöü]/u.test(letters) && !/['’]/.test(small)
  );
}

const capitalised = (small: string) => small.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** What two spellings of one name have in common: 'The Acme F.C. Ltd' and 'ACME FC' => 'acme fc'. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|limited|ltd|cic|cio|plc)\b/g, ' ')
    .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text looks like UTF-8 read as something else (“CafÃ©”) or has lost letters (“Caf�”). Never repaired: what it said is a guess. */
export function isDamaged(text: string): boolean {
  return /\uFFFD|[ÃÂ][\u0080-\u00BF]|â€|Ã[¡-¿]/.test(text);
}
