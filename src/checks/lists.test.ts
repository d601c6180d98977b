import { expect, test } from 'vitest';
import { saidWith } from '../../tests/lib/small-folder.ts';

const said = (list: string) => saidWith({ 'lists/games.yaml': `name: Games\n${list}` });

test('a rule that finds something is in order', () => {
  expect(said('rule: { interests: [games] }\n')).toEqual([]);
});

test('a rule that finds nothing is told, with the schools and with what it asks', () => {
  expect(said('rule: { days: [sunday], cost: [free] }\n')).toEqual([
    'warning list.rule_empty, Rule: finds nothing more for Mill School, where it asks for: free, or pay what you can; on a Sunday; ask for less, or name the schools it is for',
  ]);
});

test('a rule that finds only what was chosen by hand is told too', () => {
  expect(said('listings: [chess-club]\nrule: { interests: [games] }\n')).toEqual([
    expect.stringContaining('list.rule_empty'),
  ]);
});

test('an interest that is not one of the interests is told where it stands', () => {
  expect(said('rule: { interests: [footy] }\n')).toEqual([
    expect.stringContaining(
      'taxonomy.unknown, Rule, Interests 1: “footy” is not one of the interests terms; did you mean “football”?',
    ),
    expect.stringContaining('list.rule_empty'),
  ]);
});

test('a list of nothing is told', () => {
  expect(said('introduction: Nothing here.\n')).toEqual([expect.stringContaining('error list.empty')]);
});
