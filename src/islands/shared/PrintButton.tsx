import { useState } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  className?: string;
  disabled?: boolean;
}

/** “Print”. Browsers inside other apps often cannot: then it says so. */
export function PrintButton({ className = 'button quiet', disabled }: Props) {
  const [cannot, setCannot] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={disabled}
        onClick={() => (typeof window.print === 'function' ? window.print() : setCannot(true))}
      >
        <Icon name="print" />
        <span>Print</span>
      </button>
      {cannot && (
        <span role="status">This browser cannot print. Open the page in another one, such as Chrome or Safari.</span>
      )}
    </>
  );
}
