/** “Near my home”: a postcode, a place or where you are. Whatever is typed stays in this page's memory. */
import { type SubmitEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CardFile } from '../../domain/finder/card.ts';
import { placesNamed } from '../../domain/near/place-names.ts';
import { type Answer, type NearPoint, whereIs } from '../../domain/near/where-is.ts';
import { Icon } from '../shared/Icon.tsx';
import { myLocation } from './my-location.ts';
import { type PostcodeUrls, postcodeFilesAt } from './postcode-files.ts';

export interface NearBoxProps {
  school: { name: string; latitude?: number; longitude?: number };
  file: Pick<CardFile, 'cards' | 'areas'>;
  urls: PostcodeUrls;
  onFound(point: NearPoint): void;
}

type State = { state: 'asking' } | { state: 'looking'; sentence: string } | Exclude<Answer, { state: 'found' }>;

const cannotLook = 'Postcodes cannot be looked up just now. Try the name of a place.';

export default function NearBox({ school, file, urls, onFound }: NearBoxProps) {
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ state: 'asking' });
  const [attribution, setAttribution] = useState('');
  const latest = useRef<Promise<Answer> | null>(null);
  const id = useId();
  const places = useMemo(() => placesNamed(school, file), [school, file]);
  const { near, table, folder } = urls;
  const files = useMemo(() => postcodeFilesAt({ near, table, folder }), [near, table, folder]);

  useEffect(
    // Fetched before anything is typed, so that not even the moment tells of a postcode.
    function fetchNearFile() {
      files.near().then(
        (nearFile) => setAttribution(nearFile?.attribution ?? ''),
        () => {},
      );
    },
    [files],
  );

  function look(asked: string) {
    const answer = whereIs(asked, places, files);
    show(
      'Looking…',
      answer.catch(() => ({ state: 'unknown', sentence: cannotLook })),
    );
  }

  function locate() {
    show('Asking your phone or computer where you are…', myLocation());
  }

  /** Only the last thing asked is answered. */
  async function show(sentence: string, coming: Promise<Answer>) {
    latest.current = coming;
    setState({ state: 'looking', sentence });
    const answer = await coming;
    if (latest.current !== coming) return;
    if (answer.state === 'found') onFound(answer.point);
    else setState(answer);
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    look(text);
  }

  const isWrong = state.state === 'unknown';
  return (
    <section id="finder-near" className="near card" aria-label="Near my home">
      <form onSubmit={submit}>
        <label htmlFor={`${id}-text`}>A postcode, or a place</label>
        <div className="near-line">
          <input
            id={`${id}-text`}
            list={`${id}-places`}
            value={text}
            maxLength={60}
            autoComplete="off"
            spellCheck="false"
            enterKeyHint="search"
            aria-describedby={`${id}-kept ${id}-said`}
            aria-invalid={isWrong || undefined}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="button">
            Show what is near
          </button>
        </div>
        <datalist id={`${id}-places`}>
          {places.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <p id={`${id}-kept`} className="near-kept">
          What you type stays on this page. It is not sent to anyone or saved.
        </p>
      </form>
      <p id={`${id}-said`} className={isWrong ? 'near-said is-wrong' : 'near-said'} role="status">
        {isWrong && <Icon name="alert" />}
        <span>{state.state === 'asking' ? '' : state.sentence}</span>
      </p>
      {state.state === 'choose' && (
        <ul className="near-choices">
          {state.choices.map((choice) => (
            <li key={choice}>
              <button
                type="button"
                className="pill"
                translate="no"
                onClick={() => {
                  setText(choice);
                  look(choice);
                }}
              >
                {choice}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="near-mine">
        <button type="button" className="button quiet" aria-describedby={`${id}-mine`} onClick={locate}>
          <Icon name="compass" />
          <span>Use my location</span>
        </button>
        <p id={`${id}-mine`}>
          Off until you press it. Your phone or computer then tells this page where you are, once. It stays on this
          page, and is gone when you press “Forget it” or close the page.
        </p>
      </div>
      {attribution !== '' && <p className="near-source">{`Postcodes: ${attribution}`}</p>}
    </section>
  );
}
