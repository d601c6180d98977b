/** `/map/base.geojson`: the streets behind the pins, where the directory has them. */
import type { APIRoute } from 'astro';
import { baseMap } from '../../site/base-map.ts';

export function getStaticPaths() {
  const map = baseMap();
  return map ? [{ params: { file: 'base' }, props: { map } }] : [];
}

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.map), { headers: { 'Content-Type': 'application/geo+json' } });
