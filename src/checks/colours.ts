/** Whether a school's colour is shown as it is, or darker so that white words can be read on it. */
import { bandOf } from '../domain/school/theme.ts';
import { type Check, warning } from './check.ts';

export const colours: Check = (content) =>
  [...content.schools.values()].flatMap((entry) => {
    const { main } = entry.data.colours;
    if (!main) return [];
    const shown = bandOf(main);
    if (shown === main.toLowerCase()) return [];
    const message = `is too light for white words (${main}); the site shows ${shown} instead. Write that, or a darker colour`;
    return [warning({ kind: 'schools', entry, path: ['colours', 'main'] }, 'colour.contrast', message)];
  });
