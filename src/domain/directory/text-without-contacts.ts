/** Texts without the ways to reach somebody (G-03): telephone numbers, web and e-mail addresses, names on a network. */
import { crisisLines } from '../../schema/crisis-lines.ts';
import { withoutMarks } from '../../schema/plain-signs.ts';
import { type FoundTelephone, withTelephonesReplaced } from '../contact/telephone.ts';

/**
 * A text as it may be shown of somebody who works alone: “Learn guitar. Text 07700 900123.” => “Learn guitar.” What was
 * said around a contact goes with it (“Ring”), the rest stays; a text without any is the very same.
 */
export function textWithoutContacts(text: string): string {
  const unlinked = text.replace(inMarkdown, '$1').replace(definition, '');
  const marked = withTelephonesMarked(
    addresses.reduce((rest, address) => rest.replace(address, mark), withoutMarks(unlinked)),
  );
  if (!marked.includes(mark)) return unlinked === text ? text : tidy(unlinked);
  return tidy(marked.split('\n').map(withoutLeadIn).filter(isWorthALine).join('\n'));
}

/** Stands for what was taken out, until the words around it are looked at; no text has it. */
const mark = '\uE000';

const inMarkdown = /!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g;
const definition = /^ {0,3}\[[^\]]+\]:.*$/gm;

const endings = 'uk|com|org|net|info|wales|cymru|london|scot|eu|io|me|co|app|link';
const networks =
  'insta(?:gram)?|snap ?chat|tik ?tok|facebook|fb|whats ?app|discord|telegram|twitter|youtube|skype|zoom';
const network = String.raw`\b(?:${networks})\b`;

const addresses: readonly RegExp[] = [
  /<?\b(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:|sms:|www\.)[^\s<>]+>?/gi,
  /<?[\p{L}\p{N}._%+'-]+(?:@|\s@\s|\s?[([{]\s?at\s?[)\]}]\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?[([{]\s?dot\s?[)\]}]\s?)[\p{L}\p{N}-]+)+>?/giu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu,
  // “solo dot strings at gmail dot com”, “solostrings dot co dot uk”
  new RegExp(
    String.raw`\b[\p{L}\p{N}_-]+(?:\s+dot\s+[\p{L}\p{N}_-]+)*(?:\s+at\s+[\p{L}\p{N}-]+)?(?:\s+dot\s+(?:${endings}))+\b`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:[\p{L}\p{N}-]+\.)+(?:${endings})\b(?:\/[^\s<>]*)?`, 'giu'),
  // Any other ending, in small letters: after a full stop without its space comes a capital.
  /\b(?:[\p{L}\p{N}-]*[\p{L}\p{N}]{2}\.)+[a-z]{2,}\b(?:\/[^\s<>]*)?/gu,
  /\b(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}\/[^\s<>]+/gu,
  // A name on a network: after “is” or a colon, with a sign or a figure that no word has, or last.
  new RegExp(
    String.raw`${network}(?:\s+(?:me|us|name|user ?name|handle|account|id))*\s*(?:[:=]|\b(?:is|as)\b)\s*["“'‘]?[\p{L}\p{N}_.-]*[\p{L}\p{N}_]["”'’]?`,
    'giu',
  ),
  new RegExp(String.raw`${network}[\s\-–(]+(?=[\p{L}\p{N}.-]*[_\p{N}.][\p{L}\p{N}])[\p{L}\p{N}_.-]+(?:\s\d+)*`, 'giu'),
  new RegExp(String.raw`${network}\s+[\p{L}\p{N}]{4,}(?=\s*(?:[.!?,;)]|$))`, 'gimu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}_.-])[\p{L}\p{N}.-]*_[\p{L}\p{N}_.-]+\s+(?:on|at)\s+${network}`, 'giu'),
];

// Ten or eleven digits from a nought or +44, however they are spaced, though no such number is given out.
const likeATelephone =
  /(?:\+\s?44|\b0044|\(0|\b0)(?:[\s().\u00a0\u2010-\u2015-]{0,3}\d){9,11}(?:\s?(?:ext|x)\.?\s?\d{1,5})?/gi;

/** Line by line, so that lists and paragraphs stay; a paragraph that has a number across its lines is made one line. */
function withTelephonesMarked(text: string): string {
  const marked = (part: string) =>
    withTelephonesReplaced(part, (number) => (isForChildren(number) ? number.words : mark));
  const lines = text.replace(likeATelephone, mark).split('\n').map(marked).join('\n');
  return lines
    .split(/(\n\s*\n)/)
    .map((paragraph) => {
      const whole = marked(paragraph);
      return whole.includes(mark) && whole.split(mark).length > paragraph.split(mark).length ? whole : paragraph;
    })
    .join('');
}

/** Childline, Samaritans and other lines of eight digits at most may be named by anybody. */
const isForChildren = ({ kind, digits }: FoundTelephone) =>
  (kind === 'free' && digits.length <= 8) ||
  crisisLines.some(({ welsh }) => welsh !== undefined && welsh.replace(/ /g, '') === digits);

const leadIn =
  'please|just|simply|or|and|also|then|can|ring|rings?|call|phone|text|message|telephone|tel|mobile|mob|e-?mail|mail|write|contact|see|visit|go to|look at|find|follow|join|us|me|my|our|the|am|are|on|at|to|via|by|through|with|more|info|details|number|no|is|website|web|page|site|address|profile|called|as';
const before = new RegExp(String.raw`(?:[\s,;:(–—-]*\b(?:${leadIn}|${networks})\b\.?)*[\s,;:(–—-]*${mark}[)]?`, 'giu');
const several = new RegExp(String.raw`${mark}(?:[\s,;:/&()–—-]*(?:\b(?:or|and)\b)?[\s,;:/&()–—-]*${mark})+`, 'giu');

/** A line whose sentences have lost what was marked, with the words that led to it; a sentence that began so is gone. */
function withoutLeadIn(line: string): string {
  if (!line.includes(mark)) return line;
  const [, opening = '', rest = ''] = /^([\s>*+#-]*)(.*)$/u.exec(line) ?? [];
  const sentences = rest.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
    if (!sentence.includes(mark)) return [sentence];
    const left = sentence.replace(several, mark).replace(before, mark);
    const start = left.slice(0, left.indexOf(mark));
    if ((start.match(/[\p{L}\p{N}]+/gu) ?? []).length === 0 || /^\W*(?:I|you|we|to book|for more)\W*$/i.test(start))
      return [];
    return [left.replaceAll(mark, '')];
  });
  const kept = sentences.join(' ');
  return kept.trim() === '' ? mark : opening + kept;
}

const isWorthALine = (line: string) => line !== mark;

const tidy = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,;:!?)])/g, '$1')
    .trim();
