/** Which files are no change of the site that `npm start` shows: what programs keep for themselves while they work. */
import { relative, resolve } from 'node:path';

const parts = (path: string): string => path.replaceAll('\\', '/');

/** For the list of what Vite does not watch. A content folder that lies in `.cache` (a test's) is watched all the same. */
export function notWatched(content: string, project = process.cwd()): (path: string) => boolean {
  return (path) => {
    const below = parts(relative(project, resolve(project, path)));
    if (/(?:^|\/)\.fingerpost-[^/]*\.part$/.test(below)) return true;
    if (!/^(?:\.cache|dist)(?:\/|$)/.test(below)) return false;
    const [kept, asked] = [parts(resolve(project, content)), parts(resolve(project, path))];
    return !(`${asked}/`.startsWith(`${kept}/`) || `${kept}/`.startsWith(`${asked}/`));
  };
}
