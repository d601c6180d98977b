/** `/words.json`: words of trouble that the school or council added to those of the software. */
import type { APIRoute } from 'astro';
import type { OwnDistressPhrases } from '../domain/distress/find-distress.ts';
import { getDirectory } from '../site/directory.ts';

export const GET: APIRoute = async () => {
  const { distress } = await getDirectory();
  const words: OwnDistressPhrases = distress ?? { phrases: [], harmless: [] };
  return Response.json(words);
};
