import { useEffect, useRef } from 'react';
import type { FinderState } from '../../domain/search/query.ts';

/**
 * “Map” and “Find” in the bar at the foot lead to this very page: they show the map or the list, with all that was
 * asked left as it is. The map is in view at once.
 */
export function useMapLink(
  view: FinderState['view'],
  isDrawn: boolean,
  onView: (view: FinderState['view']) => void,
): void {
  useEffect(
    function takeTheBarsLinks() {
      const [find, map] = barLinks();
      const [here, other] = view === 'map' ? [map, find] : [find, map];
      here?.setAttribute('aria-current', 'page');
      other?.removeAttribute('aria-current');
      const press = (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link === null || (link !== map && (link !== find || view === 'list'))) return;
        event.preventDefault();
        onView(link === map ? 'map' : 'list');
      };
      document.addEventListener('click', press);
      return () => document.removeEventListener('click', press);
    },
    [view, onView],
  );

  const before = useRef<FinderState['view']>('list');
  useEffect(
    function bringTheMapIntoView() {
      if (!isDrawn) return;
      if (view === 'map' && before.current === 'list')
        document.querySelector('.finder-count')?.scrollIntoView({ block: 'start' });
      before.current = view;
    },
    [view, isDrawn],
  );
}

function barLinks(): (HTMLAnchorElement | null)[] {
  return ['.thumb-bar a:first-child', '.thumb-bar [data-map-link]'].map((link) => document.querySelector(link));
}
