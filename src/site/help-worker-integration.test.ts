import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workerFor } from './help-worker-integration.ts';

const template = readFileSync('public/help-worker.js', 'utf8');

test('a worker is another file when a page for help is another, and the same when it is the same', () => {
  const worker = workerFor(template, ['0800 1111'], true);
  expect(worker).not.toBe(template);
  expect(workerFor(template, ['0800 1111'], true)).toBe(worker);
  expect(workerFor(template, ['0800 1112'], true)).not.toBe(worker);
});

test('a site that wants no copies sends a worker that takes itself away', () => {
  expect(workerFor(template, [], false)).toContain('const keeps = false;');
});
