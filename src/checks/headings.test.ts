import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

test('a heading below the fourth level is told, one of the first four is not', () => {
  for (const text of ['##### When', '###### When', '> ##### When', '- ##### When'])
    expect(saidOf({}, text), text).toEqual([expect.stringContaining('warning body.heading, Text')]);
  for (const text of ['# When', '## When', '### When', '#### When', 'When\n===', '\\##### no', '`##### no`', '#####no'])
    expect(saidOf({}, text), text).toEqual([]);
});
