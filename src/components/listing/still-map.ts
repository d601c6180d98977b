/** The map of a listing is fetched and drawn when somebody comes near it, and not before. */
const maps = [...document.querySelectorAll<HTMLElement>('[data-map]')];

if ('IntersectionObserver' in window) {
  const observer = new IntersectionObserver(
    function drawThoseInSight(entries) {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void draw(target as HTMLElement);
      }
    },
    { rootMargin: '200px' },
  );
  for (const map of maps) observer.observe(map);
} else {
  for (const map of maps) map.dataset.state = 'failed';
}

async function draw(map: HTMLElement) {
  try {
    const { drawListingMap } = await import('./listing-map.ts');
    map.dataset.state = (await drawListingMap(map)) ? 'ready' : 'failed';
  } catch {
    map.dataset.state = 'failed';
  }
}
