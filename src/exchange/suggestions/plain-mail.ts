/** The plain text of what was pasted from a mail programme: without HTML, quote marks and invisible signs. */
import { withoutCopiedMarks } from '../../schema/plain-signs.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Lines as they were sent, each without the marks of quoting before it. */
export function plainMail(pasted: string): string[] {
  const text = isHtml(pasted) ? textOfHtml(pasted) : pasted;
  return withoutCopiedMarks(text.toWellFormed())
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00A0\u202F]/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^(?:[\t ]*>)+/, '').trim());
}

/** Our own text has a backslash before each `<` of an answer, so a bare tag comes from a mail programme. */
function isHtml(text: string): boolean {
  return /(?<!\\)<(?:!doctype|html|head|body|div|p|br|span|blockquote|table|pre)\b/i.test(text);
}

function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script|head|title)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/pre|\/blockquote)\b[^>]{0,2000}>/gi, '\n')
    .replace(/<(?:p|div|li|tr|pre|blockquote)\b[^>]{0,2000}>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]{0,2000}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}
