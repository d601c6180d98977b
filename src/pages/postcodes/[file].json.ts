/** `/postcodes/M32.json`, `/postcodes/near-<school>.json`, `/postcodes/districts.json`: where postcodes are. */
import type { APIRoute } from 'astro';
import { postcodeFiles } from '../../site/postcodes.ts';

export function getStaticPaths() {
  return [...postcodeFiles()].map(([file, content]) => ({ params: { file }, props: { content } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.content), { headers: { 'Content-Type': 'application/json' } });
