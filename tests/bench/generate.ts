/**
 * Makes up a directory of any size to measure with: the same one each time, written as clubs write,
 * every school with an area and listings of its own.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileText } from '../../src/reading/write-file.ts';
import { weekdays } from '../../src/schema/weekdays.ts';
import { type Chance, chanceFrom } from './random.ts';
import { activities, buildings, endings, kinds, places, sentences } from './words.ts';

export interface Size {
  schools: number;
  listingsPerSchool: number;
}

/** Files of the made-up directory, by path below the content folder. */
export function madeUpFiles({ schools, listingsPerSchool }: Size, seed = 2026): Map<string, string> {
  const chance = chanceFrom(seed);
  const files = new Map<string, string>();
  for (let place = 0; place < schools; place += 1) {
    const area = areaOf(place);
    files.set(`schools/school-${place + 1}.yaml`, fileText('schools', school(area, place)));
    const organisations = Math.ceil(listingsPerSchool / 6);
    for (let count = 0; count < organisations; count += 1) {
      files.set(`organisations/${area.slug}-${count}.yaml`, fileText('organisations', organisation(chance, area)));
    }
    for (let count = 0; count < listingsPerSchool; count += 1) {
      const run = `${area.slug}-${Math.floor(count / 6)}`;
      const { slug, data, body } = listing(chance, area, run);
      files.set(`listings/${slug}-${place}-${count}.md`, fileText('listings', data, body));
    }
  }
  return files;
}

/** Writes it into `folder`, with the words, settings and pages of the demo town; what was there goes. */
export function writeMadeUpDirectory(folder: string, size: Size): void {
  rmSync(folder, { recursive: true, force: true });
  for (const shared of ['vocabulary', 'settings', 'pages']) {
    cpSync(join('content', shared), join(folder, shared), { recursive: true });
  }
  for (const [path, text] of madeUpFiles(size)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

interface Area {
  name: string;
  slug: string;
  latitude: number;
  longitude: number;
}

/** Areas stand in rows of ten, seven kilometres apart, in the Irish Sea. */
function areaOf(place: number): Area {
  const name = `${places[place % places.length]} ${endings[Math.floor(place / places.length) % endings.length]}`;
  const [row, column] = [Math.floor(place / 10), place % 10];
  return { name, slug: slugOf(name), latitude: 53.5 + row * 0.06, longitude: -4.6 + column * 0.1 };
}

function school({ name, latitude, longitude }: Area, place: number) {
  return {
    name: `${name} School`,
    urn: String(910_000 + place),
    phase: 'all-through',
    years: { from: 0, to: 13 },
    latitude,
    longitude,
    introduction: 'Things to do near school. Have a look, and ask us if you would like to try one.',
    terms: [
      {
        name: 'Autumn term 2026',
        from: '2026-09-03',
        to: '2026-12-18',
        breaks: [{ from: '2026-10-26', to: '2026-10-30' }],
      },
      {
        name: 'Spring term 2027',
        from: '2027-01-05',
        to: '2027-03-25',
        breaks: [{ from: '2027-02-15', to: '2027-02-19' }],
      },
      {
        name: 'Summer term 2027',
        from: '2027-04-12',
        to: '2027-07-21',
        breaks: [{ from: '2027-05-31', to: '2027-06-04' }],
      },
    ],
    safeguarding: { role: 'Designated safeguarding lead', phone: '01632 960202' },
    view: { areas: [name], online: false },
  };
}

function organisation(chance: Chance, area: Area) {
  return {
    name: `${area.name} ${chance.one(['Community Trust', 'Youth Association', 'Sports Club', 'Arts'])}`,
    kind: chance.one(['charity', 'club', 'council', 'company']),
    about: 'We look after a hall and run things in it for everyone who lives near by.',
    contactRole: 'Secretary',
    phone: `01632 960${chance.between(100, 999)}`,
    email: 'hello@example.org',
    website: 'https://example.org/clubs',
  };
}

function listing(chance: Chance, area: Area, organisation: string) {
  const activity = chance.one(activities);
  const street = `${chance.one(places)} ${chance.one(endings)}`;
  const name = `${street} ${activity.name} ${chance.one(kinds)}`;
  const youngest = chance.between(4, 13);
  const amount = chance.between(2, 24) / 2;
  const isFree = chance.is(0.35);
  const data = {
    name,
    organisation,
    type:
      activity.interest === 'talking-and-support'
        ? 'advice-and-wellbeing'
        : chance.one(['activity', 'skills-and-training']),
    interests: [activity.interest, ...(chance.is(0.3) ? ['hanging-out'] : [])],
    goodFor: chance.some(
      [
        'meeting-people',
        'somewhere-quiet',
        'getting-moving',
        'making-things',
        'having-a-laugh',
        'learning-a-skill',
        'going-at-your-own-pace',
      ],
      2,
    ),
    formats: chance.is(0.2) ? ['in-person', 'outdoors'] : ['in-person'],
    summary: `Come and ${activity.does}. ${chance.one(['Beginners are welcome.', 'Bring a friend if you like.', 'You can watch first.'])}`,
    ages: { from: youngest, to: Math.min(25, youngest + chance.between(3, 8)) },
    access: { 'step-free': answer(chance), 'accessible-toilet': answer(chance), 'near-a-bus-stop': answer(chance) },
    support: { 'quiet-space': answer(chance), 'one-to-one-help': answer(chance), 'send-friendly': answer(chance) },
    places: Array.from({ length: chance.is(0.15) ? 2 : 1 }, () => place(chance, area, street)),
    cost: isFree
      ? { kind: 'free', ...('kit' in activity && { kit: activity.kit }) }
      : {
          kind: 'amount',
          amount,
          firstSessionFree: answer(chance),
          bursary: answer(chance),
          ...('kit' in activity && { kit: activity.kit }),
        },
    firstVisit: {
      whoMeetsYou: 'A leader in a green T-shirt waits by the door',
      whatToBring: 'Just yourself and a drink',
      watchFirst: answer(chance),
      bringFriend: answer(chance),
      parentCanStay: answer(chance),
      groupSize: `About ${chance.between(6, 30)}`,
      whatHappens: 'You sign in. We show you round. Then we all play a warm-up game.',
    },
    joining: {
      ways: chance.some(['just-turn-up', 'book', 'parent-signs-up', 'school-refers'], chance.between(1, 2)),
      website: 'https://example.org/join',
    },
    contact: { role: 'Club secretary', phone: `01632 960${chance.between(100, 999)}`, email: 'hello@example.org' },
    safeguarding: {
      toldOn: '2026-09-14',
      policy: 'yes',
      leadRole: 'Welfare officer',
      dbsChecks: 'enhanced',
      firstAid: answer(chance),
      insurance: 'yes',
    },
    status: 'published',
    consent: { givenOn: '2026-09-14', byRole: 'Club secretary', how: 'By e-mail' },
    review: {
      checkedOn: `2026-${chance.one(['08', '09', '10'])}-${chance.between(10, 28)}`,
      checkedBy: 'Pastoral lead',
    },
  };
  return { slug: slugOf(name), data, body: body(chance, activity.does, street) };
}

function place(chance: Chance, area: Area, street: string) {
  const fourDecimals = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  return {
    name: `${street} ${chance.one(buildings)}`,
    address: `${chance.between(1, 120)} ${street}`,
    area: area.name,
    postcode: `ZZ${chance.between(1, 9)} ${chance.between(1, 9)}${chance.one([...letters])}${chance.one([...letters])}`,
    latitude: fourDecimals(area.latitude + (chance.number() - 0.5) * 0.04),
    longitude: fourDecimals(area.longitude + (chance.number() - 0.5) * 0.06),
    gettingThere: 'Bus 7 stops outside. Use the blue door.',
    sessions: Array.from({ length: chance.between(1, 2) }, () => session(chance)),
  };
}

function session(chance: Chance) {
  const starts = chance.between(9, 19);
  const hour = (number: number) => String(number).padStart(2, '0');
  const day = chance.one(weekdays);
  return {
    days: [day],
    starts: `${hour(starts)}:${chance.one(['00', '15', '30'])}`,
    ends: `${hour(starts + 1)}:${chance.one(['30', '45'])}`,
    ...(chance.is(0.15) ? { repeats: 'every-2-weeks', from: `2026-09-${hour(7 + weekdays.indexOf(day))}` } : {}),
    season: chance.one(['term-time', 'term-time', 'all-year']),
  };
}

const answer = (chance: Chance) => chance.one(['yes', 'yes', 'no', 'ask'] as const);

/** Two or three paragraphs, 60 to 150 words. */
function body(chance: Chance, does: string, near: string): string {
  const chosen = chance.some(sentences, chance.between(6, 9));
  const filled = chosen.map((sentence) => sentence.replace('{does}', does).replace('{place}', near));
  return [filled.slice(0, 3), filled.slice(3, 6), filled.slice(6)]
    .filter((part) => part.length > 0)
    .map((part) => part.join(' '))
    .join('\n\n');
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
