import { useSyncExternalStore } from 'react';
import { isOnShortlist, onShortlist } from '../picks/chosen.ts';

interface Props {
  slug: string;
  name: string;
}

/** A plus, and a tick once pressed. What a press does is in components/shortlist.ts, for pages with and without React. */
export function AddButton({ slug, name }: Props) {
  const isOn = useSyncExternalStore(
    onShortlist,
    () => isOnShortlist(slug),
    () => false,
  );
  return (
    <button type="button" className="add round" data-add={slug} aria-pressed={isOn}>
      <span className="for-ears">
        <span>Add </span>
        <span translate="no">{name}</span>
        <span> to my list</span>
      </span>
    </button>
  );
}
