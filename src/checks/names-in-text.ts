/** A person's name in a text (G-02): a role stays right when the person leaves, and nobody's name is public for ever. */
import type { Problem } from '../reading/problem.ts';
import { type Check, everyEntry, type Spot, textsOf, warning } from './check.ts';
import { homeAddress } from './home-address.ts';
import { childWithClass } from './personal-data.ts';

const title = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev(?:d|erend)?|Fr|Cllr|Sgt|Bnr)\.?`;
const name = String.raw`\p{Lu}(?:\p{Ll}|[’'-](?=\p{L})|(?<=[’'-])\p{Lu}|(?<=Mc|Mac|O[’'])\p{Lu})+`;
const titled = new RegExp(
  String.raw`(?<![\p{L}’'-])${title} (?:\p{Lu}\.? ?){0,3}(${name}(?: ${name})?)(?![\p{L}-])(.{0,24})`,
  'gu',
);

/** People of stories and of history, after whom books, shows and halls are called. */
const ofStories =
  /^(?:Who|Men|Man|Bean|Gum|Twit|Bump|Tickle|Happy|Claus|Christmas|Fox|Bear|Plum|White|Scarlett?|Peacock|Mustard|Green Eggs|Saigon|World|Marple|Trunchbull|Honey|Havisham|Hyde|Jekyll|Watson|Doolittle|Dolittle|Seuss|Strange|Tumble|Potato|Benn|Blobby|Brown[’']s Boys|Darcy|Tiggy|Doubtfire|Wolf|Bunny|Frankenstein|Foster|Zhivago|Barnardo|Moriarty|Toad|Punch|Incredible|Fantastic|Worm|Stink|Peregrine|Polly|Muffet|Poppins|Snow|Martens|Martin Luther|Matthew|Pepper|Whippy|Softee|Wickham|Bennet|Rochester|Tom|Brown Bear)\b/u;
/** What makes a name that of a building, a prize or a body. */
const ofSomething =
  /^[’']?s? ?(?:\p{Lu}\p{L}+ ){0,2}(?:Room|Hall|House|Trust|Cup|Trophy|Shield|Award|School|Centre|Foundation|Charity|Library|Society|Park|Garden|Day|Fund|Books?|stor(?:y|ies)|shows?|film|Club)\b/u;

const isBuilding =
  / (?:Room|Hall|House|Trust|Cup|School|Centre|Day|Club|Park|Court|Street|Road|Lane|Close|Avenue|Way|Gardens|Library|Theatre)$/;

/** First names that are common among adults and children in England and Wales, and that are no other word. */
const firstNames =
  'Aaron|Adam|Ahmed|Aisha|Alan|Alex|Alfie|Ali|Alice|Alison|Amanda|Amelia|Amina|Andrew|Andy|Angela|Anita|Anna|Anne|Anthony|Arthur|Ava|Barry|Ben|Beth|Bethan|Bob|Brian|Callum|Carol|Caroline|Carys|Catherine|Charlie|Charlotte|Chris|Claire|Clare|Colin|Craig|Dai|Daniel|Danny|Darren|Dave|David|Deborah|Debbie|Dennis|Derek|Diane|Donna|Dylan|Ella|Ellie|Emily|Emma|Ethan|Fatima|Fiona|Gareth|Gary|Gemma|Geoff|George|Gillian|Gordon|Graham|Hannah|Harry|Hassan|Heather|Helen|Huw|Ian|Ibrahim|Imran|Isla|Ivy-Mae|Jack|Jacob|James|Jamie|Jane|Janet|Jasmin|Jason|Jayne|Jeff|Jen|Jenny|Jess|Jessica|Jill|Jim|Joan|Joanne|John|Jonathan|Joseph|Josh|Joshua|Julia|Julie|Karen|Kate|Kathryn|Katie|Keith|Kelly|Kevin|Khadija|Kieran|Kim|Laura|Lauren|Lee|Leanne|Leo|Lewis|Liam|Linda|Lisa|Liz|Logan|Louise|Lucy|Luke|Lynn|Malcolm|Margaret|Maria|Mariam|Marie|Martin|Mary|Maryam|Mason|Matt|Matthew|Megan|Michael|Michelle|Mick|Mike|Mo|Mohamed|Mohammed|Muhammad|Natalie|Nathan|Neil|Nia|Nicola|Nigel|Noah|Oliver|Olivia|Omar|Owen|Patricia|Paul|Paula|Pauline|Peter|Phil|Philip|Phoebe|Priya|Rachel|Rebecca|Rhys|Richard|Rob|Robert|Roger|Ross|Ryan|Sally|Sam|Samantha|Samuel|Sandra|Sara|Sarah|Scott|Sean|Sharon|Shaun|Sheila|Siân|Simon|Sophie|Stacey|Stephen|Steve|Steven|Stuart|Sue|Susan|Tara|Terry|Theo|Thomas|Tim|Tom|Tony|Tracey|Trevor|Vicky|Victoria|Wayne|Wendy|William|Yasmin|Yusuf|Zainab|Zoe';
const person = `(?:${firstNames})(?: ${name})?`;
const askedFor = new RegExp(
  String.raw`\b(?:[Aa]sk for|[Ss]peak to|[Tt]alk to|[Cc]ontact|[Rr]ing|[Cc]all|[Tt]ext|[Ee]-?mail(?: from)?|[Ss]ee|[Mm]eet|[Mm]essage|[Rr]un by|[Ll]ed by|[Tt]aught by|[Cc]oached by|[Cc]oach(?:es)?:?|[Ll]eaders?:|[Ii]nstructor:?|[Gg]ofynnwch am|[Cc]ysylltwch â) (${person})(?![\p{L}’'-])`,
  'u',
);
const child = new RegExp(
  String.raw`\b(${person})(?:,| \(|, who is) ?(?:is |now )?(?:aged? )?(?:[3-9]|1[0-7])(?: years? old)?(?:[,)]|,? (?:won|says|said|loves|likes|joined)\b)|\b(${person})[, (]+age[ds]? (?:[3-9]|1[0-7])\b`,
  'u',
);
const alone = new RegExp(String.raw`^(${person})(?= in | \(|,| waits| will | meets|$)`, 'u');
const home = new RegExp(
  String.raw`\b(${title} ${name}|${firstNames})(?:’s|'s) (?:house|home|flat|garage|garden)\b`,
  'u',
);

/** Fields in which an organisation or a place may be called after a person, or a school says whom its pupils know. */
const ofNames = new Set(['address', 'area', 'shortName', 'synonyms', 'title', 'forPupils']);

export const namesInText: Check = (content) =>
  everyEntry(content)
    .filter(({ kind }) => kind !== 'guides' && kind !== 'vocabulary' && kind !== 'sources' && kind !== 'helplines')
    .flatMap(({ kind, entry }) => textsOf(kind, entry).flatMap((place) => nameProblem(place) ?? []));

function nameProblem(place: Spot & { text: string }): Problem | null {
  const { text, path } = place;
  const field = String(path.at(-1));
  // `roles.ts` looks at titles in the boxes for a role; a file's own name, such as a saint's or a poet's, is no person.
  if (ofNames.has(field) || (path.length === 1 && field === 'name')) return null;
  const atHome = home.exec(text)?.[1];
  if (atHome)
    return warning(
      place,
      'pii.name',
      `seems to say where a person lives (“${atHome}”); name the place without the person`,
    );
  if (field === 'name') return null;
  const aged = child.exec(text);
  if (aged) {
    const message = `may name a child with their age (“${aged[1] ?? aged[2]}”); never name a child`;
    return warning(place, 'pii.child', message);
  }
  const isRole = ['role', 'contactRole', 'leadRole', 'checkedBy', 'byRole', 'whoMeetsYou'].includes(field);
  const found =
    (isRole ? null : titledPerson(text)) ?? askedFor.exec(text)?.[1] ?? (isRole ? alone.exec(text)?.[1] : null);
  // A name with an address is told by `personal-data.ts`.
  if (
    !found ||
    isBuilding.test(found) ||
    homeAddress(text) ||
    childWithClass.test(text) ||
    (isRole && /^\S+ \S+/.test(found))
  )
    return null;
  return warning(place, 'pii.name', `seems to name a person (“${found}”); write their role, like “Club secretary”`);
}

function titledPerson(text: string): string | null {
  for (const [whole, names = '', after = ''] of text.matchAll(titled)) {
    if (ofStories.test(names) || ofSomething.test(after) || isBuilding.test(names)) continue;
    return whole.slice(0, whole.length - after.length);
  }
  return null;
}
