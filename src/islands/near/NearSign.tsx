import type { NearPoint } from '../../domain/near/where-is.ts';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  point: NearPoint;
  onForget(): void;
}

/** Shown for as long as a point is remembered: from where distances are measured, and a press that forgets it. */
export function NearSign({ point, onForget }: Props) {
  return (
    <div className="near-sign">
      <Icon name="pin" />
      <p>
        Distances are from <strong translate="no">{point.label}</strong>. <span>{point.note}</span>
      </p>
      <button type="button" className="pill" onClick={onForget}>
        Forget it
      </button>
    </div>
  );
}
