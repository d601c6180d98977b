/** Whether the site's white words can be read on a school's main colour (WCAG 2.2, 1.4.3: at least 4.5 to 1). */
import { contrast } from '../domain/school/contrast.ts';
import { type Check, error } from './check.ts';

export const colours: Check = (content) =>
  [...content.schools.values()].flatMap((entry) => {
    const { main } = entry.data.colours;
    if (!main || contrast(main, '#ffffff') >= 4.5) return [];
    const message = `is too light (${main}): white words on it cannot be read; choose a darker colour`;
    return [error({ kind: 'schools', entry, path: ['colours', 'main'] }, 'colour.contrast', message)];
  });
