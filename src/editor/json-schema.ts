/** The schema of a kind as JSON Schema: for editors of text such as VS Code, and for other people's programs. */
import { z } from 'zod';
import { type Kind, type KindName, kinds } from '../schema/collections.ts';
import { inWords } from './forms.ts';

/** What we say of a field that JSON Schema has no word for. */
const ownWords = [
  'group',
  'vocabulary',
  'refersTo',
  'input',
  'choices',
  'singular',
  'maxWords',
  'image',
  'patternSays',
  'former',
  'alsoRead',
  'meant',
];

type Json = Record<string, unknown>;

/**
 * What may be written in a file of a kind (of a Markdown file: in its front matter), in draft 7, which VS Code
 * knows whole. Rules between fields are not in it: `npm run check` tells those.
 */
export function jsonSchemaOf(kind: KindName): Json {
  const about: Kind = kinds[kind];
  return { ...jsonSchemaFrom(about.schema), $comment: `Made from src/schema by “npm run schemas”.` };
}

/** The same for any schema, for example one with a field that is only being tried. */
export function jsonSchemaFrom(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // A web address is put in its normal form when it is read, which no schema can say.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => inJsonWords(jsonSchema as Json),
  }) as Json;
}

/** VS Code shows two things that JSON Schema lacks: a pattern's own message, and what each choice means. */
function inJsonWords(field: Json): void {
  const { input, patternSays, choices, former } = field;
  if (input === 'date') field.format = 'date';
  if (former) field.deprecated = true;
  if (typeof patternSays === 'string') field.patternErrorMessage = patternSays;
  if (Array.isArray(field.enum) && choices)
    field.enumDescriptions = field.enum.map((value) => (choices as Json)[String(value)] ?? inWords(String(value)));
  for (const word of ownWords) delete field[word];
}
