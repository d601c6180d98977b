/** `/apple-touch-icon.png`: the site on a home screen, where no school is meant. */
import type { APIRoute } from 'astro';
import { postIcon, touchIconSize } from '../site/icons.ts';

export const GET: APIRoute = async () =>
  new Response(await postIcon(touchIconSize), { headers: { 'Content-Type': 'image/png' } });
