/**
 * What the public is asked about a club, in which words and in which order: the main things first.
 *
 * A table of ours and not the whole schema, because a volunteer should not meet sixty boxes. What each box
 * may hold (its length, its choices) comes from the schema.
 */

/** How a box is filled in. `times`: a line for each session; `ages` and `years`: in words, “7 to 11”. */
type QuestionKind = 'line' | 'text' | 'number' | 'choice' | 'choices' | 'answer' | 'times' | 'ages' | 'years';

export interface QuestionWords {
  id: string;
  /** The field of the listing's file, with dots; `body` for the text below. Empty: about no field. */
  path: string;
  words: string;
  help?: string;
  kind: QuestionKind;
  part: string;
  /** The most characters, where no field of the schema says so. */
  most?: number;
}

const main = 'The main things';
const noChild = 'Please write no child’s name.';

/** Asked of a place, which has a number: `place-1-name`. */
export const placeQuestions: QuestionWords[] = [
  {
    id: 'when',
    path: 'sessions',
    words: 'Days and times',
    help: 'A line for each time, like “Tuesdays, 4pm to 5.30pm, in term time”.',
    kind: 'times',
    part: main,
  },
  { id: 'name', path: 'name', words: 'Name of the place', kind: 'line', part: main },
  { id: 'address', path: 'address', words: 'Address', kind: 'line', part: main },
  { id: 'postcode', path: 'postcode', words: 'Postcode', kind: 'line', part: main },
  {
    id: 'getting-there',
    path: 'gettingThere',
    words: 'How to get there',
    help: 'Buses, which door, where to lock a bike.',
    kind: 'text',
    part: main,
  },
];

export const questionTable: QuestionWords[] = [
  { id: 'name', path: 'name', words: 'What is it called?', kind: 'line', part: main },
  { id: 'status', path: 'status', words: 'Is it running?', kind: 'choice', part: main },
  {
    id: 'summary',
    path: 'summary',
    words: 'What it is, in one line',
    help: 'At most 25 words, as you would say it to a nine-year-old.',
    kind: 'line',
    part: main,
  },
  {
    id: 'body',
    path: 'body',
    words: 'What it is like',
    help: `A few short paragraphs. ${noChild}`,
    kind: 'text',
    part: main,
  },
  { id: 'interests', path: 'interests', words: 'What would a child be doing?', kind: 'choices', part: main },
  {
    id: 'when',
    path: 'sessions',
    words: 'Days and times',
    help: 'A line for each time, like “Tuesdays, 4pm to 5.30pm, in term time”.',
    kind: 'times',
    part: main,
  },
  { id: 'cost', path: 'cost.kind', words: 'What does it cost?', kind: 'choice', part: main },
  { id: 'cost-amount', path: 'cost.amount', words: 'How many pounds?', help: 'Like 2.50.', kind: 'number', part: main },
  {
    id: 'cost-up-to',
    path: 'cost.upTo',
    words: 'Up to how many pounds?',
    help: 'Only if it is not one price.',
    kind: 'number',
    part: main,
  },
  { id: 'cost-per', path: 'cost.per', words: 'For each', kind: 'choice', part: main },
  { id: 'ways', path: 'joining.ways', words: 'How does a child start?', kind: 'choices', part: main },
  { id: 'phone', path: 'contact.phone', words: 'Telephone of the club', kind: 'line', part: main },
  { id: 'email', path: 'contact.email', words: 'E-mail of the club', kind: 'line', part: main },
  { id: 'website', path: 'contact.website', words: 'Website', kind: 'line', part: main },

  {
    id: 'ages',
    path: 'ages',
    words: 'Which ages?',
    help: 'Like “7 to 11”, “6 months to 4 years”, “8 and over” or “All ages”.',
    kind: 'ages',
    part: 'Who it is for',
  },
  {
    id: 'years',
    path: 'years',
    words: 'Which school years?',
    help: 'Only if you go by them: like “Years 3 to 6” or “Year 7 and up”.',
    kind: 'years',
    part: 'Who it is for',
  },
  { id: 'who-for', path: 'whoFor', words: 'More about whom it is for', kind: 'line', part: 'Who it is for' },

  {
    id: 'first-free',
    path: 'cost.firstSessionFree',
    words: 'Is the first time free?',
    kind: 'answer',
    part: 'More about the cost',
  },
  {
    id: 'bursary',
    path: 'cost.bursary',
    words: 'Can you help if it is hard to pay?',
    kind: 'answer',
    part: 'More about the cost',
  },
  {
    id: 'free-meals',
    path: 'cost.freeSchoolMeals',
    words: 'Free for children with free school meals?',
    kind: 'answer',
    part: 'More about the cost',
  },
  {
    id: 'holiday-places',
    path: 'cost.holidayActivities',
    words: 'Free holiday places (HAF)?',
    kind: 'answer',
    part: 'More about the cost',
  },
  {
    id: 'kit',
    path: 'cost.kit',
    words: 'What kit is needed, and can it be borrowed?',
    kind: 'line',
    part: 'More about the cost',
  },
  {
    id: 'cost-note',
    path: 'cost.note',
    words: 'Anything else about the cost',
    kind: 'line',
    part: 'More about the cost',
  },

  {
    id: 'who-meets',
    path: 'firstVisit.whoMeetsYou',
    words: 'Who meets a new child?',
    help: 'A role, not a name.',
    kind: 'line',
    part: 'The first visit',
  },
  {
    id: 'bring',
    path: 'firstVisit.whatToBring',
    words: 'What should they bring?',
    kind: 'line',
    part: 'The first visit',
  },
  {
    id: 'watch',
    path: 'firstVisit.watchFirst',
    words: 'Can they just watch first?',
    kind: 'answer',
    part: 'The first visit',
  },
  {
    id: 'friend',
    path: 'firstVisit.bringFriend',
    words: 'Can a friend come?',
    kind: 'answer',
    part: 'The first visit',
  },
  {
    id: 'parent',
    path: 'firstVisit.parentCanStay',
    words: 'Can a parent or carer stay?',
    kind: 'answer',
    part: 'The first visit',
  },
  {
    id: 'group-size',
    path: 'firstVisit.groupSize',
    words: 'How many children come?',
    kind: 'line',
    part: 'The first visit',
  },
  {
    id: 'what-happens',
    path: 'firstVisit.whatHappens',
    words: 'What happens, from the door on?',
    help: noChild,
    kind: 'text',
    part: 'The first visit',
  },

  {
    id: 'join-website',
    path: 'joining.website',
    words: 'Web page to book or sign up',
    kind: 'line',
    part: 'More about joining',
  },
  {
    id: 'join-note',
    path: 'joining.note',
    words: 'Anything else about joining',
    kind: 'line',
    part: 'More about joining',
  },
  {
    id: 'contact-role',
    path: 'contact.role',
    words: 'Whom should people ask for?',
    help: 'A role, like “Club secretary”, not a name.',
    kind: 'line',
    part: 'More about joining',
  },

  {
    id: 'policy',
    path: 'safeguarding.policy',
    words: 'Do you have a written safeguarding policy?',
    kind: 'answer',
    part: 'Keeping people safe',
  },
  {
    id: 'safe-lead',
    path: 'safeguarding.leadRole',
    words: 'Who leads on safeguarding?',
    help: 'A role, not a name.',
    kind: 'line',
    part: 'Keeping people safe',
  },
  {
    id: 'dbs',
    path: 'safeguarding.dbsChecks',
    words: 'Which DBS checks do your adults have?',
    kind: 'choice',
    part: 'Keeping people safe',
  },
  {
    id: 'first-aid',
    path: 'safeguarding.firstAid',
    words: 'Is a trained first aider there?',
    kind: 'answer',
    part: 'Keeping people safe',
  },
  {
    id: 'insurance',
    path: 'safeguarding.insurance',
    words: 'Do you have public liability insurance?',
    kind: 'answer',
    part: 'Keeping people safe',
  },
  {
    id: 'regulator',
    path: 'safeguarding.regulator',
    words: 'Who registers you, if anybody?',
    kind: 'line',
    part: 'Keeping people safe',
  },
  {
    id: 'regulator-number',
    path: 'safeguarding.regulatorNumber',
    words: 'Registration number',
    kind: 'line',
    part: 'Keeping people safe',
  },
];

/** About no field: for the person who looks at the suggestion. */
export const asideQuestions: QuestionWords[] = [
  { id: 'note', path: '', words: 'In your own words', kind: 'text', part: '', most: 2000 },
  {
    id: 'runs-it',
    path: '',
    words: 'Who runs it?',
    help: 'The organisation, not a person.',
    kind: 'line',
    part: main,
    most: 120,
  },
  { id: 'agrees', path: '', words: 'I speak for it, and agree that it is listed', kind: 'choice', part: '' },
  { id: 'role', path: '', words: 'What you do there', kind: 'line', part: '', most: 80 },
  { id: 'reply', path: '', words: 'E-mail to reply to', kind: 'line', part: '', most: 254 },
];

/** More places than this are put right in words. */
export const placesAsked = 3;

const words = new Map([...questionTable, ...asideQuestions].map((question) => [question.id, question.words]));

/** What a question is called, for mails: `place-2-postcode` => `Place 2: Postcode`, `access-step-free` => `Step free`. */
export function wordsFor(id: string): string {
  const place = /^place-(\d)-(.+)$/.exec(id);
  if (place) {
    const found = placeQuestions.find((each) => each.id === place[2]);
    return found ? `Place ${place[1]}: ${found.words}` : id;
  }
  const term = /^(?:access|support)-(.+)$/.exec(id)?.[1]?.replaceAll('-', ' ');
  return words.get(id) ?? (term ? term.charAt(0).toUpperCase() + term.slice(1) : id);
}
