/** Reads a `_headers` file as hosts do. */

export interface HeaderRule {
  /** A path, which may end in `*`. */
  path: string;
  headers: [name: string, value: string][];
}

/** The rules of a `_headers` file; throws a sentence on a line that is neither a path nor a header. */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return;
    const header = /^\s+([A-Za-z0-9-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (header && rule) rule.headers.push([header[1] as string, (header[2] as string).trim()]);
    else throw new Error(`_headers:${index + 1} is neither a path nor a header: “${line}”`);
  });
  return rules;
}

/** The headers for one path: those of every rule that matches it, a later rule before an earlier one. */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return new Map(matching.flatMap((rule) => rule.headers));
}
