import { expect, test } from 'vitest';
import { readContentFile } from './read-file.ts';
import { tidyText } from './tidy-text.ts';

const tidy = (text: string) =>
  tidyText(
    'organisations',
    text,
    readContentFile({ path: 'x.yaml', bytes: new TextEncoder().encode(text), kind: 'organisations' }),
  );

test('a file is put in order and keeps its comments', () => {
  const text = `# Looked up in the register.
phone: 01632 960123
# as on their door
name: "Hall Trust"
cy: {}
# the end
`;
  expect(tidy(text)).toEqual({
    text: `# as on their door
name: Hall Trust
# Looked up in the register.
phone: "01632 960123"

# the end
`,
    lost: [],
  });
});

test('a comment whose field is left out is given back', () => {
  expect(tidy('name: Hall Trust\n# nobody knows\nkind: other\n').lost).toEqual(['nobody knows']);
});

test('a tidy file stays as it is', () => {
  const { text } = tidy('phone: 01632 960123\nname: Hall Trust\n');
  expect(tidy(text).text).toBe(text);
});
