import type { NearBoxProps } from '../near/NearBox.tsx';
import { Guard } from '../shared/Guard.tsx';
import { later } from '../shared/later.tsx';

// Fetched when somebody asks “Near my home”, and not before.
const NearBox = later<NearBoxProps>(() => import('../near/NearBox.tsx'));

export function NearSlot(props: NearBoxProps) {
  return (
    <Guard sentence="“Near my home” is not working just now. Distances are from school.">
      <NearBox {...props} />
    </Guard>
  );
}
