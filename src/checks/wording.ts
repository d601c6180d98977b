/** Neutral words: what happens there and what a child might like, never what it cures or that they must hurry. */
import { type Check, openListings, type Spot, textsOf, warning } from './check.ts';

const troubles =
  '(?:loneliness|isolation|anxiety|depression|stress|trauma|low mood|self[- ]harm|autism|adhd|bullying|mental (?:illness|health problems?)|poor mental health)';

/** Claims of an effect: “treats loneliness”, “reduces anxiety”, “clinically proven”, “on prescription”. */
const claims = [
  new RegExp(
    `\\b(?:treat|cure|heal|relieve|reduce|beat|combat|tackle|fight|prevent|overcome|end)(?:s|es|ing)?\\b(?: [\\w’']+){0,2} ${troubles}`,
    'i',
  ),
  new RegExp(`\\b(?:therapy|treatment|cure|remedy|medicine) for\\b(?: [\\w’']+){0,2} ${troubles}`, 'i'),
  /\b(?:clinically|scientifically) proven\b|\bproven to\b|\bguaranteed (?:to|results)\b|\bon prescription\b|\bprescribed for\b/i,
  /\bimproves? (?:your |their |young people’s |children’s )?(?:mental health|wellbeing|well-being|confidence|behaviour|grades)\b/i,
];

/** Words that push (P-13, the code’s standard on nudges). */
const nudges =
  /\bdon[’']?t miss out\b|\bhurry\b(?! home)|\blast chance\b|\bact now\b|\bbook now\b|\bonly a few (?:places|spaces) left\b|\b(?:limited|few) (?:places|spaces)(?: left)?,? so\b|\beveryone (?:else )?is (?:going|joining)\b|\btell (?:all )?your friends\b|\bshare (?:this|it) with\b|\bturn on your location\b|\bwhat are you waiting for\b/i;

export const wording: Check = (content) =>
  [
    ...openListings(content).flatMap((entry) => textsOf('listings', entry).filter(isShown)),
    ...[...content.lists.values()].flatMap((entry) => textsOf('lists', entry)),
    ...[...content.schools.values()].flatMap((entry) => textsOf('schools', entry)),
  ].flatMap((place) => {
    const claim = claims.map((each) => each.exec(place.text)?.[0]).find(Boolean);
    const nudge = nudges.exec(place.text)?.[0];
    return [
      ...(claim
        ? [
            warning(
              place,
              'wording.claim',
              `says “${claim}”; say what happens there and what a child might enjoy, not what it does to them`,
            ),
          ]
        : []),
      ...(nudge ? [warning(place, 'wording.nudge', `says “${nudge}”, which pushes; say it calmly`)] : []),
    ];
  });

const isShown = ({ path }: Spot) => !['source', 'consent', 'review'].includes(String(path[0]));
