import { useMemo } from 'react';
import { type QrDrawing, qrDrawing } from '../../domain/codes/qr.ts';

/** The QR code of a link and nothing else; nothing where the link is longer than any code holds. */
export default function QrDrawn({ link }: { link: string }) {
  const drawing = useMemo(() => drawingOf(link), [link]);
  return drawing && <Drawing drawing={drawing} />;
}

/** Black on white in dark mode too: many telephones read nothing else. */
export function Drawing({ drawing: { size, path } }: { drawing: QrDrawing }) {
  return (
    <svg
      className="qr-code"
      width="240"
      height="240"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      shapeRendering="crispEdges"
    >
      <title>QR code of this shortlist</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Null where the link is longer than any code holds. */
export function drawingOf(link: string): QrDrawing | null {
  try {
    return qrDrawing(link);
  } catch {
    return null;
  }
}
