import { lazy, Suspense } from 'react';
import type { NearBoxProps } from '../near/NearBox.tsx';
import { Guard } from '../shared/Guard.tsx';

// Fetched when somebody asks “Near where?”, and not before.
const NearBox = lazy(() => import('../near/NearBox.tsx'));

export function NearSlot(props: NearBoxProps) {
  return (
    <Guard sentence="“Near where?” is not working just now. Distances are from school.">
      <Suspense fallback={null}>
        <NearBox {...props} />
      </Suspense>
    </Guard>
  );
}
