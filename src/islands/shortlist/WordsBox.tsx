import { wordsProblem } from '../../domain/shortlist/senders-words.ts';

interface Props {
  id: string;
  label: string;
  /** What the words are about, for a screen reader. */
  about?: string;
  text: string;
  most: number;
  onWrite(text: string): void;
}

/** A line of one's own, with the reminder that anybody may come to read it. */
export function WordsBox({ id, label, about, text, most, onWrite }: Props) {
  const problem = wordsProblem(text);
  return (
    <div className="pick-box on-screen">
      <label htmlFor={id}>
        {label}
        {about && <span className="for-ears"> about {about}</span>}
      </label>
      <input
        id={id}
        type="text"
        value={text}
        maxLength={most}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        aria-invalid={problem !== null || undefined}
        onChange={({ target }) => onWrite(target.value)}
      />
      <p id={`${id}-note`} className={problem ? 'pick-problem' : 'small soft'}>
        {problem ?? 'No names, please: anybody with the link can read this.'}
      </p>
    </div>
  );
}
