import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense, useState } from 'react';

/**
 * A part whose code is fetched when it is first shown, with `meanwhile` in its place until then. Where that failed,
 * the next time that it is shown asks again: React's own `lazy` would remember the failure for as long as the page is
 * open.
 */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  meanwhile: ReactNode = null,
) {
  let part: LazyExoticComponent<ComponentType<Props>> | null = null;
  const ask = () =>
    lazy(() =>
      load().catch((error) => {
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
