import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { frontMatterParts } from '../reading/front-matter.ts';
import { yamlData } from '../reading/yaml-data.ts';
import { type Kind, type KindName, kinds } from '../schema/collections.ts';
import { jsonSchemaOf } from './json-schema.ts';

const names = Object.keys(kinds) as KindName[];

test.each(names.filter((kind) => filesOf(kind).length > 0))(
  'the demo’s files of %s are right by their JSON Schema too',
  (kind) => {
    const schema = z.fromJSONSchema(jsonSchemaOf(kind));
    for (const { path, data } of filesOf(kind)) expect(schema.safeParse(data).error?.issues, path).toBeUndefined();
  },
);

test('a mistyped field, a missing one and a wrong choice are found by it', () => {
  const schema = z.fromJSONSchema(jsonSchemaOf('organisations'));
  const issues = schema.safeParse({ knid: 'charity', kind: 'choir' }).error?.issues ?? [];
  expect(issues.map(({ path, code }) => `${path.join('.')} ${code}`).sort()).toEqual([
    ' unrecognized_keys',
    'kind invalid_value',
    'name invalid_type',
  ]);
});

test('what we say of fields for our own forms is not in it', () => {
  const text = JSON.stringify(names.map(jsonSchemaOf));
  for (const word of ['"group":', '"vocabulary":', '"refersTo":', '"patternSays":', '"maxWords":', '"input":'])
    expect(text).not.toContain(word);
});

function filesOf(kind: KindName): { path: string; data: unknown }[] {
  const { folder, format, only }: Kind = kinds[kind];
  const at = new URL(`../../content/${folder}/`, import.meta.url);
  return listed(at)
    .filter((name) => name.endsWith(`.${format}`) && (!only || name === `${only}.${format}`))
    .map((name) => {
      const text = readFileSync(new URL(name, at), 'utf8');
      const parted = format === 'md' ? frontMatterParts(text) : { parts: { yaml: text } };
      return { path: `${folder}/${name}`, data: 'parts' in parted ? yamlData(parted.parts.yaml).data : null };
    });
}

function listed(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
