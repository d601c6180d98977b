/** The files made of the schema that are kept in the repository, because text editors read them there. */
import { jsonSchemaOf } from '../../src/editor/json-schema.ts';
import { type Kind, type KindName, kinds } from '../../src/schema/collections.ts';

const names = Object.keys(kinds) as KindName[];
const table: Record<KindName, Kind> = kinds;
const asText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The text of each, by its path. */
export function schemaFiles(): Record<string, string> {
  return {
    ...Object.fromEntries(names.map((kind) => [`public/schemas/${kind}.json`, asText(jsonSchemaOf(kind))])),
    '.vscode/settings.json': asText({ 'yaml.schemas': schemasOfVsCode(), 'yaml.customTags': [] }),
    '.vscode/extensions.json': asText({
      recommendations: ['redhat.vscode-yaml', 'biomejs.biome', 'astro-build.astro-vscode'],
    }),
  };
}

/** Which files each schema is for. Front matter of Markdown files is not looked at by VS Code. */
function schemasOfVsCode(): Record<string, string> {
  const yaml = names.filter((kind) => table[kind].format === 'yaml');
  return Object.fromEntries(
    yaml.map((kind) => [
      `./public/schemas/${kind}.json`,
      `content/${table[kind].folder}/${table[kind].only ?? '*'}.yaml`,
    ]),
  );
}
