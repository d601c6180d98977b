import { expect, test } from 'vitest';
import { tilesIn } from './tile-grid.ts';

test('the tiles that a box touches', () => {
  // Nelson’s Column, at zoom 16: openstreetmap.org shows it on tile 32744/21792.
  const trafalgar = { west: -0.128, south: 51.5076, east: -0.1279, north: 51.5078 };
  expect(tilesIn(trafalgar, 16)).toEqual([{ x: 32744, y: 21792 }]);
  expect(tilesIn({ west: -4.1, south: 53.7, east: -3.9, north: 53.8 }, 10)).toHaveLength(2);
});
