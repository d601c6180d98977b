/**
 * Who may sign in: a private file beside the gateway, never in the repository.
 *
 *     people:
 *       - email: office@weir-lane.example.org
 *         role: staff
 *       - email: secretary@chess.example.org
 *         role: partner
 *         organisations: [hall-trust]
 */
import { z } from 'zod';
import { yamlData } from '../../reading/yaml-data.ts';
import { slugPattern } from '../../schema/fields.ts';

const personSchema = z
  .strictObject({
    email: z
      .string({ error: 'write an e-mail address' })
      .trim()
      .toLowerCase()
      .max(200)
      .regex(/^[^\s@<>",;:\\]+@[^\s@<>",;:\\]+\.[a-z0-9-]+$/, { error: 'write an e-mail address' }),
    role: z.enum(['staff', 'partner'], { error: 'write staff or partner' }),
    organisations: z
      .array(z.string().regex(slugPattern, { error: 'write the name of a file in content/organisations' }))
      .default([]),
  })
  .refine(({ role, organisations }) => role === 'staff' || organisations.length > 0, {
    path: ['organisations'],
    error: 'is missing; a partner needs at least one organisation',
  });

const peopleSchema = z
  .strictObject({ people: z.array(personSchema, { error: 'write a list of people' }) })
  .superRefine(({ people }, context) => {
    const emails = people.map(({ email }) => email);
    const twice = emails.find((email, index) => emails.indexOf(email) !== index);
    if (twice) context.addIssue({ code: 'custom', path: ['people'], message: `names ${twice} twice; delete one` });
  });

export type Person = z.output<typeof personSchema>;

/** The people in the text of that file, or a sentence for each thing that is wrong with it. */
export function peopleFrom(text: string): { people: Person[] } | { problems: string[] } {
  const { data, problems } = yamlData(text);
  if (problems.length > 0) return { problems: problems.map(({ line, message }) => `line ${line ?? 1}: ${message}`) };
  const parsed = peopleSchema.safeParse(data ?? {});
  if (parsed.success) return { people: parsed.data.people };
  return { problems: parsed.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`) };
}

/** `people.1.role` => `person 2, role`. */
function placeOf([, index, ...rest]: PropertyKey[]): string {
  return typeof index === 'number' ? [`person ${index + 1}`, ...rest.map(String)].join(', ') : 'people';
}

/** An address as it is compared and kept. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();
