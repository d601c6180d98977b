import { useSyncExternalStore } from 'react';
import { Icon } from '../finder/Icon.tsx';
import { isOnShortlist, onShortlist } from './chosen.ts';

interface Props {
  slug: string;
  name: string;
  icons: string;
}

/** “Add”, and “Added” once pressed. What a press does is in components/shortlist.ts, for pages with and without React. */
export function AddButton({ slug, name, icons }: Props) {
  const isOn = useSyncExternalStore(
    onShortlist,
    () => isOnShortlist(slug),
    () => false,
  );
  return (
    <button type="button" className="add" data-add={slug} aria-pressed={isOn}>
      <span>
        <Icon icons={icons} name="plus" />
        Add
      </span>
      <span>
        <Icon icons={icons} name="check" />
        Added
      </span>
      <span className="for-ears"> {name} to the shortlist</span>
    </button>
  );
}
