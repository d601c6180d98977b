/** Reads a `_headers` file as hosts do. */

export interface HeaderRule {
  /** A path, which may end in `*`. */
  path: string;
  headers: [name: string, value: string][];
  /** Headers of rules before that this one takes off, as Cloudflare reads `! Name`. */
  without: string[];
}

/** The rules of a `_headers` file; throws a sentence on a line that is neither a path nor a header. */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return;
    const header = /^\s+([A-Za-z0-9-]+):\s*(.+)$/.exec(line);
    const taken = /^\s+! ([A-Za-z0-9-]+)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [], without: [] });
    else if (header && rule) rule.headers.push([header[1] as string, (header[2] as string).trim()]);
    else if (taken && rule) rule.without.push(taken[1] as string);
    else throw new Error(`_headers:${index + 1} is neither a path nor a header: “${line}”`);
  });
  return rules;
}

/** The headers for one path: those of every rule that matches it, joined where several rules name the same. */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    const matches = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!matches) continue;
    for (const name of rule.without) found.delete(name);
    for (const [name, value] of rule.headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
