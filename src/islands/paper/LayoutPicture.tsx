import type { Layout } from '../../domain/paper/leaflet-choice.ts';

/** Of each way to print: the edge of the paper, then what stands on it. */
const drawings: Record<Layout, [paper: string, on: string]> = {
  list: ['M10 3h28v42H10z', 'M14 7h20v5H14zM14 16h20v5H14zM14 24h20v5H14zM14 32h20v5H14z'],
  thirds: ['M3 9h42v30H3zM17 9v30M31 9v30', 'M6 13h8v8H6zM20 13h8v4h-8zM20 21h8v4h-8zM34 13h8v4h-8zM34 21h8v4h-8z'],
  cards: ['M10 3h28v42H10zM10 24h28', 'M14 7h20v7H14zM14 17h13v3H14zM14 28h20v7H14zM14 38h13v3H14z'],
  'cards-a5': ['M13 9h22v31H13z', 'M17 13h14v11H17zM17 28h14v3H17zM17 34h9v3h-9z'],
  poster: [
    'M7 1h34v46H7z',
    'M11 5h26v5H11zM11 14h26v18H11zM11 36h11v3H11zM26 36h11v3H26zM11 42h11v2H11zM26 42h11v2H26z',
  ],
  slips: ['M10 3h28v42H10zM10 17h28M10 31h28M31 3v42', 'M13 6h14v4H13zM13 20h14v4H13zM13 34h14v4H13z'],
  story: ['M10 3h28v42H10z', 'M14 7h8v8h-8zM26 7h8v8h-8zM14 19h8v8h-8zM26 19h8v8h-8zM14 31h8v8h-8zM26 31h8v8h-8z'],
};

/** A small picture of the paper, beside its name. */
export function LayoutPicture({ layout }: { layout: Layout }) {
  const [paper, on] = drawings[layout];
  return (
    <svg className="layout-picture" width="48" height="48" viewBox="0 0 48 48" aria-hidden="true">
      <path className="layout-paper" d={paper} />
      <path d={on} />
    </svg>
  );
}
