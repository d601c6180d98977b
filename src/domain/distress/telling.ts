/**
 * Sentences that tell of something, where no rule knows what: somebody does something to the one who writes, or a word
 * that is seldom good stands beside `i` and `my`. Help stands small: it may well be nothing.
 */

import { withLetters } from './people.ts';

/** Words that are seldom good, as they are said by children and of their families. */
const bad =
  `scared scary frightened afraid worried worrying upset horrible nasty cruel evil mean awful terrible disgusting hate
  hates hated hurt hurts hurting pain painful ache bleeding blood bruise bruised scar scars broken broke wrong fault
  blame blamed guilty ashamed shame embarrassed embarrassing humiliated alone lonely empty numb dead dying die died
  dies death cry cries crying cried tears sad miserable unhappy depressed anxious anxiety panic panicking nerves shaking
  trembling tight breathe choking choke sick vomit dizzy faint trapped stuck lost hopeless pointless useless worthless
  failure failed failing loser ugly skeleton weird unsafe danger dangerous threat threats threatened threatening threaten
  violent violence angry anger mad furious shouting shouts screaming screams yelling fight fighting fights argue arguing
  drunk drugs weed vape vaping addicted alcohol gambling police arrested court prison jail sentenced crime stole stealing
  stolen robbed knife gun blade weapon acid gang dealer owe owes debt lies lied liar lying rumours secret secrets bully
  bullies bullied bullying teased teasing tease laughed laughing mocked mimic pushed shoved tripped slapped kicked
  punched pinned choked dragged locked grabbed touched undressed naked nudes porn rude creepy perv blackmail blackmailed
  catfished groomed forced pressured pregnant abortion period positive hungry starving starve skinny thin fat weigh cold
  freezing dirty homeless hostel refuge evicted kicked leave leaving missing gone divorce divorcing splitting separated
  custody foster hospital ill illness poorly cancer funeral grave suicide suicidal cut cuts cutting anymore nobody
  nothing worse worst racist racism sexist homophobic terrorist monkey outed sin disowned punish punished punishment
  trouble nightmare nightmares flashbacks voices hearing shadows crazy mental hide hiding hidden escape runaway
  ignore ignored ignoring excluded hopeless helpless unloved unwanted abandoned neglected abused abuse`.split(/\s+/);

/** Somebody does something to me or with what is mine. */
const toMe = /(?:^| )(?:[PQTW]|his|her|their) (?!.*(?:to teach|who can)).*(?:^| )(?:me|us|myself)(?= |$)/;
const aboutMe = new RegExp(`(?:^| )(?:i|me|my|us|our|we|he|she|they) (?:.* )?(?:${bad.join('|')})(?= |$)`);
const badFirst = new RegExp(`(?:^| )(?:${bad.join('|')}) (?:.* )?(?:i|me|my|us|we)(?= |$)`);

/** What is asked of a directory: `can they let me bring my dog`, `my dad and me`, `mum picks me up at five`. */
const search =
  /^(?:will|can|could|would|do|does|is there|are there|where|when|which|looking|something|somewhere|anything|any|teach|show|find|things|club|clubs|free)(?= )|(?:^| )(?:and me|with me|near me|for me|picks? me up|drops? me|drives? me|teach|teaches|join|joins|sign up|i want to (?:do|try|learn|play|be a|join|start|make|find|go to)|likes?|loves?|wants? to (?:do|try|learn|play|join|start|come|go to)|how much|years old)(?= |$)/;

/** Somebody tells of themselves, in a whole sentence. */
const oneself = /(?:^| )(?:i|me|my|myself|we|us|our)(?= |$)/;

/** What a family says when it looks for something to do: when, where, how, what it costs, and for whom. */
const practical =
  /(?:^| )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|half term|holidays?|summer|easter|year|aged?|years?|\d+|mornings?|afternoons?|evenings?|weeks?|pm|am pm|oclock|bus|car|drives?|drive|walk|lift|train|trains|park|town|village|bikes?|wheelchair|afford|cheap|free|costs?|pay|kit|uniform|equipment|shoes|english|welsh|speak|speaks|language|shy|new here|moved|bored|boring|fit|fitter|hobby|learn|learning|try|trying|join|joining|sign|book|booking|volunteer|volunteering|job|cv|career|likes?|loves?|enjoys?|interested|into|keen|good at|better at|best|crazy about|mad about|mad on|fan|autism|autistic|adhd|send|sen|deaf|blind|disabled|disability|nurse|works|working|nights|shifts|fun|cool|exciting|friendly|beginners?|looking for|find|help me|something to|anything|somewhere|need a|needs a|needs something|want a|want to|who do i ask|called|wear|would like|can i|can we|can my|can you|is there|are there|meet|make friends|new friends|outdoors|outside|inside|indoors|online|party|birthday party|theatre|cinema|see a|go to|come too|come along|bring)(?= |$)/;

/** Whether `text`, which no rule knows, tells of something that somebody may want to talk about. */
export function tells(text: string): boolean {
  if (search.test(text) || text.split(' ').length < 4) return false;
  if (toMe.test(withLetters(text)) || aboutMe.test(text) || badFirst.test(text)) return true;
  return text.split(' ').length >= 5 && oneself.test(text) && !practical.test(text);
}
