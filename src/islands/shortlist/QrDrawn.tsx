import { useMemo } from 'react';
import { type QrDrawing, qrDrawing } from '../../domain/codes/qr.ts';

/** The QR code of a link and nothing else; nothing where the link is longer than any code holds. */
export function QrDrawn({ link }: { link: string }) {
  const drawing = useMemo(() => drawingOf(link), [link]);
  return drawing && <Drawing drawing={drawing} />;
}

/** Black on white in dark mode too: many telephones read nothing else. */
export function Drawing({ drawing: { viewBox, path } }: { drawing: QrDrawing }) {
  return (
    <svg className="qr-code" width="240" height="240" viewBox={viewBox} role="img" shapeRendering="crispEdges">
      <title>QR code of this shortlist</title>
      <path fill="#fff" d="M-9-9h999v999H-9z" />
      <path d={path} stroke="#000" />
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
