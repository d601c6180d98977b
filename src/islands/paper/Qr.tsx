/** A QR code, drawn here: its address goes to no service. Black on white with its margin, whatever is around it. */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { memo } from 'react';

/** Squares of white around the code, as ISO/IEC 18004 wants them. */
const margin = 4;

export const Qr = memo(function Qr({ text, label }: { text: string; label: string }) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * margin;
  return (
    <svg
      className="qr"
      width="120"
      height="120"
      role="img"
      aria-label={label}
      viewBox={`${-margin} ${-margin} ${side} ${side}`}
    >
      <rect x={-margin} y={-margin} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
});
