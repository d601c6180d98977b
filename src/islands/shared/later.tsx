import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense, useState } from 'react';

/** In milliseconds: on a slow line a map takes most of this, and nobody waits for longer. */
const longestWait = 20_000;

/**
 * A part whose code is fetched when it is first shown, with `meanwhile` in its place until then. Where that failed,
 * or it hung, the next time that it is shown asks again: React's own `lazy` would remember the failure for as long as the
 * page is open.
 */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  meanwhile: ReactNode = null,
) {
  let part: LazyExoticComponent<ComponentType<Props>> | null = null;
  const ask = () =>
    lazy(() =>
      inTime(load()).catch((error) => {
        part = null;
        throw error;
      }),
    );
  return function Later(props: Props) {
    // Above the `Suspense`: what stands below it is forgotten while it waits, and would ask for ever.
    const [Part] = useState(() => {
      part ??= ask();
      return part;
    });
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    );
  };
}

function inTime<Part>(coming: Promise<Part>): Promise<Part> {
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => reject(new Error('A part of the page takes too long to load.')), longestWait);
    coming.then(resolve, reject).then(() => clearTimeout(waiting));
  });
}
