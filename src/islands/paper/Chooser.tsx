/** What to print: a few plain questions. */
import type { LeafletFile } from '../../domain/paper/leaflet.ts';
import { type Layout, type LeafletChoice, type LeafletSet, setText } from '../../domain/paper/leaflet-choice.ts';
import { yearsName } from '../../domain/paper/leaflet-set.ts';
import { LayoutPicture } from './LayoutPicture.tsx';

interface ChooserProps {
  file: LeafletFile;
  choice: LeafletChoice;
  /** The code of the shortlist that came along in the address; empty where there is none. */
  shortlist: string;
  onChoose(choice: LeafletChoice): void;
}

const layoutWords: Record<Layout, [name: string, help: string]> = {
  list: ['A list', 'A4'],
  thirds: ['A folded leaflet', 'A4, both sides, folded in three'],
  cards: ['Cards, two to a sheet', 'A4, cut along the line'],
  'cards-a5': ['Cards, one to a sheet', 'A5 paper'],
  poster: ['A poster', 'A3, with the map where there is one'],
  slips: ['Slips', 'A4, three to a sheet, with a part to tear off'],
  story: ['First visit, step by step', 'A4, drawings with words'],
};

export function Chooser({ file, choice, shortlist, onChoose }: ChooserProps) {
  const sets = setsOf(file, choice.set, shortlist);
  const chosen = setText(choice.set);
  const option = (key: 'large' | 'mono' | 'tally', label: string) => (
    <label>
      <input type="checkbox" checked={choice[key]} onChange={() => onChoose({ ...choice, [key]: !choice[key] })} />
      {label}
    </label>
  );
  return (
    <>
      <p className="leaflet-set">
        <label htmlFor="leaflet-set">What goes on it?</label>
        <select
          id="leaflet-set"
          value={chosen}
          onChange={({ target }) => {
            const set = sets.flatMap(({ sets }) => sets).find(([, each]) => setText(each) === target.value)?.[1];
            if (set) onChoose({ ...choice, set });
          }}
        >
          {sets.map(({ title, sets }) => (
            <optgroup key={title} label={title}>
              {sets.map(([name, set]) => (
                <option key={setText(set)} value={setText(set)}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      <fieldset className="leaflet-layouts">
        <legend>How is it printed?</legend>
        {(Object.entries(layoutWords) as [Layout, [string, string]][]).map(([layout, [name, help]]) => (
          <label key={layout}>
            <input
              type="radio"
              name="layout"
              checked={choice.layout === layout}
              onChange={() => onChoose({ ...choice, layout })}
            />
            <LayoutPicture layout={layout} />
            <span>
              <b>{name}</b> <span className="soft">{help}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="leaflet-options">
        <legend>Anything else?</legend>
        {option('large', 'Large print')}
        {option('mono', 'Black and white')}
        {option('tally', 'With a sheet for counting by hand')}
      </fieldset>
    </>
  );
}

type NamedSet = [name: string, set: LeafletSet];

function setsOf(file: LeafletFile, chosen: LeafletSet, shortlist: string): { title: string; sets: NamedSet[] }[] {
  const { from, to } = file.years;
  const years = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const span = (low: number, high: number): NamedSet => {
    const set = { kind: 'years', from: low, to: high } as const;
    return [yearsName(set), set];
  };
  const groups: { title: string; sets: NamedSet[] }[] = [
    {
      title: 'Your shortlist',
      sets: shortlist ? [['The shortlist in this link', { kind: 'shortlist', code: shortlist }]] : [],
    },
    { title: 'The school', sets: [['Everything we list', { kind: 'school' }]] },
    { title: 'A list', sets: file.lists.map(({ slug, name }): NamedSet => [name, { kind: 'list', list: slug }]) },
    { title: 'One year group', sets: years.map((year) => span(year, year)) },
    { title: 'Two year groups', sets: years.slice(1).map((year) => span(year - 1, year)) },
    {
      title: 'One listing',
      sets: file.leaflets.map(({ slug, name }): NamedSet => [name, { kind: 'listing', listing: slug }]),
    },
  ];
  const isThere = groups.some(({ sets }) => sets.some(([, set]) => setText(set) === setText(chosen)));
  // A link may ask for something that is not among these, such as Years 3 to 6.
  const other: NamedSet[] = isThere ? [] : [[chosen.kind === 'years' ? yearsName(chosen) : 'As in the link', chosen]];
  return [{ title: 'Chosen', sets: other }, ...groups].filter(({ sets }) => sets.length > 0);
}
