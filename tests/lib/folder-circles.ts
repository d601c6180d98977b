/** Which folders of the code import from which, and where that leads round in a circle. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** By folder, the other folders that its files import from; unit tests do not count. */
export function folderImports(): Imports {
  const imports = new Map<string, Set<string>>();
  for (const file of globSync('{src,scripts}/**/*.{ts,tsx,astro}')) {
    const path = file.replaceAll('\\', '/');
    if (path.includes('.test.')) continue;
    const from = posix.dirname(path);
    const to = imports.get(from) ?? new Set();
    imports.set(from, to);
    for (const [, address] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const other = posix.dirname(posix.join(from, address!));
      if (other !== from) to.add(other);
    }
  }
  return imports;
}

/** Groups of folders of which each can be reached from each other; every group in order of the alphabet. */
export function circlesIn(imports: Imports): string[][] {
  const reach = new Map([...imports.keys()].map((folder) => [folder, reachableFrom(folder, imports)]));
  const groups = [...reach].map(([folder, reached]) =>
    [...reached].filter((other) => reach.get(other)?.has(folder)).toSorted(),
  );
  const circles = new Map(groups.filter((group) => group.length > 1).map((group) => [group.join(), group]));
  return [...circles.values()];
}

function reachableFrom(folder: string, imports: Imports): Set<string> {
  const reached = new Set<string>();
  const left = [...(imports.get(folder) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    left.push(...(imports.get(next) ?? []));
  }
  return reached;
}
