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

const peopleSchema = z.strictObject({ people: z.array(z.unknown(), { error: 'write a list of people' }) });

export type Person = z.output<typeof personSchema>;

interface FoundPeople {
  people: Person[];
  /** A sentence for each thing that is wrong: whoever it is about may not sign in, and the others may. */
  problems: string[];
}

/** The people in the text of that file: nobody where it cannot be read as a whole. */
export function peopleFrom(text: string): FoundPeople {
  const { data, problems } = yamlData(text);
  if (problems.length > 0)
    return { people: [], problems: problems.map(({ line, message }) => `line ${line ?? 1}: ${message}`) };
  const list = peopleSchema.safeParse(data ?? {});
  if (!list.success) return { people: [], problems: list.error.issues.map(({ message }) => `people: ${message}`) };
  const each = list.data.people.map((person) => personSchema.safeParse(person));
  const sound = each.flatMap(({ data }) => data ?? []);
  const emails = sound.map(({ email }) => email);
  // Which of the two is right, nobody here can know.
  const twice = new Set(emails.filter((email, index) => emails.indexOf(email) !== index));
  return {
    people: sound.filter(({ email }) => !twice.has(email)),
    problems: [
      ...each.flatMap(({ error }, index) => (error?.issues ?? []).map((issue) => problemOf(index + 1, issue))),
      ...[...twice].map((email) => `people: names ${email} twice; delete one`),
    ],
  };
}

/** `person 2, role: write staff or partner`. */
const problemOf = (number: number, { path, message }: z.core.$ZodIssue): string =>
  `${[`person ${number}`, ...path.map(String)].join(', ')}: ${message}`;

/** An address as it is compared and kept. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();
