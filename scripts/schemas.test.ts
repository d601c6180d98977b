import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaFiles } from './lib/schema-files.ts';

const project = join(import.meta.dirname, '..');

test.each(Object.entries(schemaFiles()))(
  '%s is what the schema says: otherwise run “npm run schemas”',
  (path, text) => {
    expect(readFileSync(join(project, path), 'utf8')).toBe(text);
  },
);
