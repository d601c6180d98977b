/** Rules about several fields of a group together. */
import { z } from 'zod';

/** Says what is wrong, where in the group, and how to write it. */
type Tell = (path: string | (string | number)[], message: string, code: string) => void;

/**
 * A rule about some `fields` of a group, for `.check(…)`. It is asked whenever there is a group and those fields are
 * sound: by itself Zod asks no such rule while anything else in the group is wrong, and an editor would be told of
 * it only after mending the rest.
 */
export function rule<T>(fields: (keyof T & string)[], judge: (group: T, tell: Tell) => void): z.core.$ZodCheck<T> {
  return z.superRefine<T>(
    (group, context) =>
      judge(group, (path, message, code) =>
        context.addIssue({ code: 'custom', path: [path].flat(), message, params: { code } }),
      ),
    {
      when: ({ issues }) =>
        !issues.some(({ code, path = [] }) =>
          path.length === 0 ? code === 'invalid_type' : (fields as string[]).includes(String(path[0])),
        ),
    },
  );
}

/** A list as it stands, for a rule that is asked although parts of it may be wrong; empty for what is no list. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
