import { expect, test } from 'vitest';
import { listingText, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const strict = {
  'schools/mill-school.yaml': `${smallFolder['schools/mill-school.yaml']}view: { onlyWithSafeguarding: true }\n`,
};

test('G-01: a strict school is told which listings its pupils do not see, and what is missing', () => {
  expect(saidWith(strict)).toEqual([
    'warning safeguarding.required, Keeping people safe: is not shown to pupils of Mill School until the provider has told you the policy, the lead’s role, the DBS checks, the date they told you',
  ]);
});

test('G-01: with all four statements it is shown', () => {
  const told = { policy: 'yes', leadRole: 'Welfare officer', dbsChecks: 'enhanced', toldOn: '2026-09-14' };
  expect(saidWith({ ...strict, 'listings/chess-club.md': listingText({ safeguarding: told }) })).toEqual([]);
});

test('G-01: other schools show it and say that nothing has been told', () => {
  expect(saidWith({})).toEqual([]);
});
