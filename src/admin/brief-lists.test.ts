import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formValues } from '../editor/decap/values.ts';
import { briefValues, listedOnly, withBriefLists } from './brief-lists.ts';

const fields = ['name', 'organisation', 'status', 'review'];
const listings = readdirSync('tests/content/listings').map((name) =>
  readFileSync(`tests/content/listings/${name}`, 'utf8'),
);

test('a list shows of each listing what its form would show', () => {
  for (const text of listings) {
    const whole = formValues('listings', text);
    const { name, organisation } = briefValues('listings', text, fields);
    expect({ name, organisation }).toEqual({ name: whole.name, organisation: whole.organisation });
  }
});

test('a listing of which a list reads only some fields has those that lie deeper, and no others', () => {
  const text = '---\nname: Chess\nreview:\n  checkedOn: 2026-11-01\nplaces:\n  - name: Hall\n---\n\nAll welcome.\n';
  expect(briefValues('listings', text, fields)).toEqual({ name: 'Chess', review: { checkedOn: '2026-11-01' } });
});

test('a file in an unusual spelling is read whole', () => {
  expect(briefValues('listings', '---\n"name": Chess\n---\n', fields)).toMatchObject({ name: 'Chess' });
  expect(briefValues('organisations', '{ name: Trust }\n', fields)).toMatchObject({ name: 'Trust' });
});

test('a broken file gives nothing and breaks nothing', () => {
  expect(briefValues('listings', '---js\n{ name: process.exit() }\n---\n', fields)).toEqual({});
  expect(briefValues('listings', 'no fields', fields)).toEqual({});
});

test('a backend marks what is only listed, and keeps what its array carries', async () => {
  const found = Object.assign([{ data: 'text' }, { data: null }], { cursor: 'next' });
  class Plain {
    async entriesByFolder() {
      return found;
    }
  }
  const entries = await new (withBriefLists(Plain))().entriesByFolder();
  expect(entries.map(({ data }) => data)).toEqual([`${listedOnly}text`, null]);
  expect(entries).toHaveProperty('cursor', 'next');
});
