/** All that streets need and pins do not, fetched in one piece when there are streets to draw. */
export { Streets } from './Streets.tsx';
export { tilesOf, watched } from './tiles.ts';
