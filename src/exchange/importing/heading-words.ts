/**
 * What people call the columns of their sheets, and which of our fields each means.
 */
import type { ImportField } from '../../schema/source.ts';

/** What a column is about when its name says whose it is: `location.name`, “Contact: Phone”. */
type About = 'club' | 'place' | 'any';

/** The first line that fits wins, so the special stands before the general. */
const headings: { field: ImportField; about: About; words: RegExp }[] = [
  { field: 'place.easting', about: 'any', words: /^(?:os ?)?eastings?$|^x coord/ },
  { field: 'place.northing', about: 'any', words: /^(?:os ?)?northings?$|^y coord/ },
  { field: 'place.latitude', about: 'any', words: /^lat(?:itude)?$/ },
  { field: 'place.longitude', about: 'any', words: /^(?:lon|lng|long|longitude)$/ },
  { field: 'place.postcode', about: 'any', words: /post ?code|postal ?code|^zip\b|^pcds?$/ },
  { field: 'organisation.charityNumber', about: 'any', words: /charity (?:no|num|reg)|registered charity/ },
  { field: 'organisation.companyNumber', about: 'any', words: /company (?:no|num|reg)/ },
  { field: 'hours.monday', about: 'any', words: /^mon(?:day)?$|^monday (?:hours|times|open)/ },
  { field: 'hours.tuesday', about: 'any', words: /^tue(?:s|sday)?$|^tuesday (?:hours|times|open)/ },
  { field: 'hours.wednesday', about: 'any', words: /^wed(?:s|nesday)?$|^wednesday (?:hours|times|open)/ },
  { field: 'hours.thursday', about: 'any', words: /^thu(?:r|rs|rsday)?$|^thursday (?:hours|times|open)/ },
  { field: 'hours.friday', about: 'any', words: /^fri(?:day)?$|^friday (?:hours|times|open)/ },
  { field: 'hours.saturday', about: 'any', words: /^sat(?:urday)?$|^saturday (?:hours|times|open)/ },
  { field: 'hours.sunday', about: 'any', words: /^sun(?:day)?$|^sunday (?:hours|times|open)/ },
  { field: 'ages.from', about: 'any', words: /^(?:min(?:imum)?|lowest|youngest|from) age$|^ages? (?:from|min)/ },
  { field: 'ages.to', about: 'any', words: /^(?:max(?:imum)?|highest|oldest|to) age$|^ages? (?:to|max)/ },
  {
    field: 'ages',
    about: 'any',
    words: /^(?:ages?|school years?|years?|year|key stages?)(?: ?(?:range|group|groups))?$/,
  },
  { field: 'cost.note', about: 'any', words: /^(?:cost|costs|price|prices|fee|fees|charges?|subs)$/ },
  { field: 'joining.website', about: 'any', words: /book(?:ing)? (?:url|link|page|web)|^sign ?up/ },
  { field: 'joining.note', about: 'any', words: /how to (?:join|book|sign)|^booking$|^referral/ },
  { field: 'place.name', about: 'place', words: /^(?:name|title)$/ },
  { field: 'place.name', about: 'any', words: /^(?:venue|location|building|site|meeting place|where)(?: name)?$/ },
  {
    field: 'place.area',
    about: 'any',
    words: /^(?:ward|area|neighbourhood|locality|district|part of town)(?: name)?$/,
  },
  {
    field: 'place.address',
    about: 'place',
    words: /street|town|city|locality|region|county|^(?:full |postal )?address(?: ?(?:line)? ?\d)?$/,
  },
  {
    field: 'place.address',
    about: 'any',
    words: /^(?:full |postal )?address(?: ?(?:line)? ?\d)?$|^street|^address lines?|^(?:town|city|village)$/,
  },
  { field: 'contact.email', about: 'club', words: /^(?:public )?e ?mail(?: address)?$/ },
  { field: 'contact.email', about: 'any', words: /^(?:contact |club |public )?e ?mail(?: address)?$/ },
  { field: 'contact.phone', about: 'club', words: /^(?:tele)?phone(?: number| no)?$|^tel$|^landline$/ },
  {
    field: 'contact.phone',
    about: 'any',
    words:
      /^(?:contact |club |public )?(?:tele)?phone(?: number| no)?$|^tel(?:ephone)?(?: no| number)?$|^(?:tel(?:ephone)? |phone )?landline(?: no| number)?$/,
  },
  { field: 'contact.website', about: 'club', words: /^(?:url|web ?site|web(?: page| address)?)$/ },
  {
    field: 'contact.website',
    about: 'any',
    words: /^(?:url|web ?site(?: address)?|web(?: page| address| link)?|link|home ?page)$/,
  },
  {
    field: 'interests',
    about: 'any',
    words: /^(?:category|categories|activity type|sport|sports|activity|activities|interests?)$/,
  },
  { field: 'whoFor', about: 'any', words: /^(?:who (?:is it )?for|gender|eligibility|audience|target group)$/ },
  { field: 'summary', about: 'club', words: /^(?:description|about|summary|details)$/ },
  {
    field: 'summary',
    about: 'any',
    words: /^(?:description|about|summary|details|information|what (?:is it|happens))$/,
  },
  { field: 'name', about: 'club', words: /^(?:name|title)$/ },
  {
    field: 'name',
    about: 'any',
    words:
      /^(?:name|title|club(?: name)?|group(?: name)?|listing(?: name)?|service(?: name)?|library(?: name)?|centre(?: name)?|session(?: name)?|activity name|name of .*)$/,
  },
  {
    field: 'organisation',
    about: 'any',
    words: /^(?:organi[sz]ation|organi[sz]er|provider|run by|charity|company|group)(?: name)?$/,
  },
];

/** Never imported, whoever asks: numbers of certificates and papers, and what belongs to nobody but the person. */
const personal =
  /\b(?:dbs|crb|pvg|disclosure|certificate|date of birth|dob|birthday|birth|nhs|national insurance|ni (?:no|num|number)|passport|driving licen[cs]e|bank(?! holidays?\b)|sort code|account (?:no|num|number)|iban|medical|allerg(?:y|ies)|next of kin|emergency contact|home (?:address|phone|tel|telephone|number|postcode))\b/;
const peoplesNames =
  /\b(?:contact (?:name|person|no|num|number|mobile|surname)|main contact|key contact|first name|last name|surname|forename|full name|secretary|treasurer|chair(?:man|person|woman)?|coach|leader|instructor|volunteer|parent|guardian|welfare officer|person|personal|mobile (?:no|num|number))\b/;

/** A person's own, whatever else the heading says: “Mobile”, “Tel (mobile)”, “WhatsApp”, “Personal email”, “Coach’s phone”. */
const peoplesOwn =
  /\b(?:mobiles?|mob|cell ?phones?|whats ?app)\b(?! (?:library|friendly|app))|^(?=.*(?:mail|phone|tel|numbers?\b)).*\b(?:personal|private|own|home|coach(?:es)?|leaders?|instructors?|tutors?|volunteers?|parents?|guardians?|persons?)\b/;

export type HeadingMeaning = { state: 'field'; field: ImportField } | { state: 'personal' | 'person' | 'unknown' };

/** What a heading most likely means: 'Post Code' => place.postcode; 'DBS number' => personal, never to be imported. */
export function headingMeaning(heading: string): HeadingMeaning {
  const parts = heading.split(/\.|: /).map(plainHeading).filter(Boolean);
  const last = parts.at(-1) ?? '';
  const whole = parts.join(' ');
  if (personal.test(whole)) return { state: 'personal' };
  if (peoplesOwn.test(whole)) return { state: 'person' };
  if (peoplesNames.test(whole) && !/mail|phone|tel|web/.test(last)) return { state: 'person' };
  const about = aboutOf(parts.slice(0, -1).join(' '));
  const found = headings.find(
    (each) =>
      (each.about === about || (about === 'any' && each.about === 'any') || fits(each.field, about)) &&
      each.words.test(last),
  );
  return found ? { state: 'field', field: found.field } : { state: 'unknown' };
}

/** Positions and postcodes belong to the place whoever's they are said to be, except an organiser's own office. */
const fits = (field: ImportField, about: About) =>
  about === 'place' && /^place\.(?:postcode|lat|lon|east|north)/.test(field);

function aboutOf(prefix: string): About {
  if (/organi|provider|club|contact/.test(prefix)) return 'club';
  return /location|venue|place|site|address|facility/.test(prefix) ? 'place' : 'any';
}

/** 'addressLocality' and 'Address_Locality ➡️' => 'address locality'. */
function plainHeading(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
