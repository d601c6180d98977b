/** `npm run search-quality`: asks the demo's finder questions as people type them, and says which are answered badly. */
import { existsSync, readFileSync } from 'node:fs';
import { heard } from '../tests/distress/heard.ts';
import { type Asked, askAll, type Question, shareRight } from '../tests/search-quality/score.ts';
import { argumentsOf, bold, dim, green, red, stop } from './lib/terminal.ts';

const help = `
npm run search-quality                       ask the questions in tests/search-quality/questions.json
npm run search-quality -- --also FILE.json   ask these as well: [{ "query", "school", "expect": ["slug"] }]
npm run search-quality -- --content DIR      ask the directory in another folder
npm run search-quality -- --ask "words" --school SLUG   show what is found for some words

A question is answered when one of the right listings is among the first three. Ends with 0 where at least 95 in 100
are and none finds nothing, and a child in trouble is heard (tests/distress), else with 1. Nothing is written.
`;

const { values } = argumentsOf(help, {
  also: { type: 'string' },
  content: { type: 'string', default: 'content' },
  ask: { type: 'string' },
  school: { type: 'string', default: 'weir-lane-primary' },
});
const enough = 0.95;

if (values.ask !== undefined) {
  const [asked] = await askAll(values.content, [{ query: values.ask, school: values.school, expect: ['-'] }]);
  if (!asked) stop(`There is no school “${values.school}” in ${values.content}.`);
  else show(asked);
} else {
  const own = report(
    'Our own questions',
    await askAll(values.content, questionsIn('tests/search-quality/questions.json')),
  );
  const isHeard = reportTrouble();
  const also = values.also ? report(values.also, await askAll(values.content, questionsIn(values.also))) : true;
  process.exitCode = own && isHeard && also ? 0 : 1;
}

function reportTrouble(): boolean {
  const { trouble, missed, ordinary, small, full } = heard();
  console.log(bold('\nA child in trouble (tests/distress)'));
  for (const typed of missed) console.log(`  not heard: “${typed}”`);
  for (const typed of full) console.log(`  taken for trouble: “${typed}”`);
  const isEnough = missed.length <= trouble * 0.02 && small.length + full.length <= ordinary * 0.06;
  const sentence = `${trouble - missed.length} of ${trouble} heard; of ${ordinary} ordinary searches help stands beside ${small.length} and above ${full.length}`;
  console.log(isEnough ? green(sentence) : red(sentence));
  return isEnough;
}

function questionsIn(path: string): Question[] {
  if (!existsSync(path)) stop(`${path} is not there.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function report(title: string, asked: Asked[]): boolean {
  const wrong = asked.filter(({ isRight }) => !isRight);
  const empty = asked.filter(({ found, expect }) => found.length === 0 && expect.length > 0);
  const share = shareRight(asked);
  const isEnough = share >= enough && empty.length === 0;
  console.log(bold(`\n${title}`));
  for (const each of wrong) {
    show(each);
    console.log(dim(`    right would be: ${each.expect.join(', ') || 'nothing'}`));
  }
  const sentence = `${asked.length - wrong.length} of ${asked.length} right in the first three (${(share * 100).toFixed(1)}%), ${empty.length} found nothing`;
  console.log(isEnough ? green(sentence) : red(sentence));
  return isEnough;
}

function show({ query, school, found, headings, filters }: Asked): void {
  const notes = [...filters.map((label) => `[${label}]`), ...headings].join(' ');
  console.log(`  “${query}” (${school}) ${notes}`);
  console.log(`    found: ${found.slice(0, 6).join(', ') || 'nothing'}${found.length > 6 ? ` … ${found.length}` : ''}`);
}
