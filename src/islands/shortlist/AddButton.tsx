import { useSyncExternalStore } from 'react';
import { isOnShortlist, onShortlist } from './chosen.ts';

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
    <button
      type="button"
      className="add round"
      data-add={slug}
      aria-pressed={isOn}
      aria-label={`Add ${name} to my list`}
    />
  );
}
