import { useId } from 'react';
import type { Problem } from '../../reading/problem.ts';

interface Props {
  heading: string;
  problems: Pick<Problem, 'field' | 'code' | 'message'>[];
}

/** What is not right yet, box by box. */
export function ProblemLines({ heading, problems }: Props) {
  const id = useId();
  return (
    <section className="preview-problems" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {problems.map(({ field, code, message }) => (
          <li key={`${field} ${code} ${message}`}>
            <strong>{field}</strong>: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
