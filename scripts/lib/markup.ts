/** Reads the tags of a built page: enough to see what it would load and run. */

export interface Tag {
  name: string;
  attributes: Map<string, string>;
}

const tagPattern = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The tags of a page in order; the words between them, scripts’ text and comments are no tags. */
export function tagsOf(html: string): Tag[] {
  const withoutText = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [...withoutText.matchAll(tagPattern)].map(([, name, attributes]) => ({
    name: (name as string).toLowerCase(),
    attributes: new Map(
      [...(attributes as string).matchAll(attributePattern)].map(([, key, double, single, bare]) => [
        (key as string).toLowerCase(),
        double ?? single ?? bare ?? '',
      ]),
    ),
  }));
}

/** What a page must not have, each in a sentence: inline styles and handlers (S-03), anything loaded from elsewhere (P-16). */
export function markupProblems(html: string): string[] {
  const problems: string[] = [];
  for (const { name, attributes } of tagsOf(html)) {
    for (const [attribute, value] of attributes) {
      if (attribute === 'style') problems.push(`<${name}> has a style attribute, which the browser’s rules refuse`);
      if (/^on[a-z]+$/.test(attribute)) problems.push(`<${name}> has an inline handler, ${attribute}`);
      if (loads(name, attribute, attributes) && isElsewhere(value))
        problems.push(`<${name} ${attribute}> would load ${value.slice(0, 100)}`);
    }
    if (name === 'iframe' || name === 'object' || name === 'embed') problems.push(`there is an <${name}>`);
    if (name === 'base') problems.push('there is a <base>');
  }
  return problems;
}

/** Whether the browser fetches the address in this attribute by itself. */
function loads(name: string, attribute: string, attributes: Map<string, string>): boolean {
  if (name === 'a' || name === 'area') return attribute === 'ping';
  if (name === 'link')
    return attribute === 'href' && !/^(?:canonical|alternate|license)$/.test(attributes.get('rel') ?? '');
  if (name === 'meta') return attribute === 'content' && attributes.get('http-equiv')?.toLowerCase() === 'refresh';
  return /^(?:src|srcset|href|xlink:href|data|poster|action|formaction|background|component-url|renderer-url)$/.test(
    attribute,
  );
}

/** Another website, however it is written: `https://…`, `//…`, or a refresh or source set that names one. */
function isElsewhere(value: string): boolean {
  return /(?:^|[\s,;='"])(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(value);
}
