/** A person's name with where they live: “c/o Mrs Smith, 4 Acacia Road”. */

const title = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev(?:d|erend)?|Fr|Cllr|Sir|Lady|Bnr|Mrs\. a Mr)\.?`;
const surname = String.raw`(?:\p{Lu}\.? ?){0,3}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?`;
const street =
  '(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Way|Crescent|Cres|Terrace|Gardens|Gdns|Grove|Place|Court|Row|Walk|Hill|Park|Rise|View|Mews|Green|Square|Fields?|Croft|Heol|Ffordd|Stryd|Lôn|Rhodfa|Clos|Maes|Cwrt)';
const houseAndStreet = String.raw`(?:(?:Flat|Fflat) \w+,? )?\d{1,4}[a-zA-Z]?,? (?:\p{Lu}[\p{L}’'-]*[ ]){0,3}(?:${street}\b|(?<=(?:Heol|Ffordd|Stryd|Lôn|Rhodfa|Clos|Maes) )\p{Lu}\p{L}+)`;
/** What makes two capitalised words the name of a building or a body. */
const noPerson =
  /\b(?:Hall|Centre|Center|Church|Chapel|School|College|Club|Library|Trust|Council|Ltd|Limited|Office|House|Community|Youth|Society|Association|Museum|Theatre|Park|Leisure|Sports?|Parish|Town|Village|City|County|Scouts?|Guides?|Charity|Group|Mosque|Temple|Synagogue|Gurdwara|Inn|Arms|Café|Cafe|Hotel|Neuadd|Canolfan|Ysgol|Eglwys|Capel|Clwb|The|Reception|Secretary|Manager|Leader|Team|Service|Services)\b/;

const careOfTitle = new RegExp(String.raw`\b[cC]/[oO] ${title} ${surname}`, 'u');
const careOfName = /\b[cC]\/[oO] (\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;
const titleAndStreet = new RegExp(String.raw`\b${title} ${surname}[,:;–-]? (?:[^.\n\d]{0,40}?)${houseAndStreet}`, 'u');
const writeTo = new RegExp(
  String.raw`\b(?:write|send|post|cheques?(?: payable)?|forms?|reply|contact|ask|apply|ring|call|round) (?:back )?(?:to |for |at |on )?(?:them |it |your \w+ )?(?:to )?(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)(?: at|,|:)? ${houseAndStreet}`,
  'iu',
);
const atHome = new RegExp(
  String.raw`\b(?:at|to|from) ${title} ${surname}(?:’s|'s|’|') (?:house|home|flat|garden)\b|\b(?:[Hh]ome address|[Cc]yfeiriad cartref)\b\W{0,4}${houseAndStreet}|\b(?:[Ll]ives?|[Ll]iving|yn byw) (?:at|yn|on) ${houseAndStreet}|\b(?:[Mm]y|[Oo]ur leader’s|[Hh]er|[Hh]is) (?:home|house|flat) is (?:at )?${houseAndStreet}|${houseAndStreet}[^.\n]{0,40}\([Mm]y (?:house|home|flat)\)`,
  'u',
);

/** Whether a text may say where a person lives. */
export function homeAddress(text: string): 'warning' | null {
  const named = [careOfName, writeTo].some((pattern) => {
    const name = pattern.exec(text)?.[1];
    return name !== undefined && /^\p{Lu}/u.test(name) && !noPerson.test(name);
  });
  return named || [careOfTitle, titleAndStreet, atHome].some((pattern) => pattern.test(text)) ? 'warning' : null;
}
