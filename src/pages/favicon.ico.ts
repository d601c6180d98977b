/** `/favicon.ico`, for browsers that know no SVG on a tab and for whatever asks for it unbidden. */
import type { APIRoute } from 'astro';
import { tabIcon } from '../site/icons.ts';

export const GET: APIRoute = async () => new Response(await tabIcon(), { headers: { 'Content-Type': 'image/x-icon' } });
