/** Words that may be written apart, and other habits of writing that the rules need not know. */

/** Said in two words or more, and in one; the one is compared. */
export const together: [from: RegExp, to: string][] = [
  [/\bdo(?:nt| not| nt| n t|n t)\b/g, 'dont'],
  [/\bcan(?:nt| not| t)\b/g, 'cant'],
  [/\bdoes(?: not| nt|n t)\b/g, 'doesnt'],
  [/\bdid(?: not| nt|n t)\b/g, 'didnt'],
  [/\bis(?: not| nt|n t)\b/g, 'isnt'],
  [/\bwas(?: not| nt|n t)\b/g, 'wasnt'],
  [/\bwill not\b/g, 'wont'],
  [/\bi m\b/g, 'i am'],
  [/\bno one\b/g, 'nobody'],
  [/\bsome one\b/g, 'someone'],
  [/\bme self\b/g, 'myself'],
  [/\bmy self\b/g, 'myself'],
  [/\bany more\b/g, 'anymore'],
  [/\bwant to to\b/g, 'want to'],
  [
    /\bme (?=(?:little |big |step ?)?(?:mum|mam|mom|ma|dad|da|nan|nana|gran|grandad|brother|sister|mate|uncle|auntie|family|own)\b)/g,
    'my ',
  ],
  [/\bwould not\b|\bwouldn t\b/g, 'wouldnt'],
  [/\bhave not\b|\bhaven t\b/g, 'havent'],
  [/\bhas not\b|\bhasn t\b/g, 'hasnt'],
  [/\b(?:are not|aren t)\b/g, 'arent'],
  [/\bstep (?=(?:mum|mom|dad|mother|father|brother|sister)s?\b)/g, 'step'],
  [/ {2,}/g, ' '],
];
