import { useSyncExternalStore } from 'react';
import { Icon } from '../shared/Icon.tsx';
import { isOnShortlist, onShortlist } from './chosen.ts';

interface Props {
  slug: string;
  name: string;
}

/** “Add”, and “Added” once pressed. What a press does is in components/shortlist.ts, for pages with and without React. */
export function AddButton({ slug, name }: Props) {
  const isOn = useSyncExternalStore(
    onShortlist,
    () => isOnShortlist(slug),
    () => false,
  );
  return (
    <button type="button" className="add" data-add={slug} aria-pressed={isOn}>
      <span>
        <Icon name="plus" />
        Add
      </span>
      <span>
        <Icon name="check" />
        Added
      </span>
      <span className="for-ears">
        {' '}
        <span translate="no">{name}</span> to the shortlist
      </span>
    </button>
  );
}
