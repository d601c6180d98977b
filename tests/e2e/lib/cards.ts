/** The cards that a school’s finder is sent. */
import type { APIRequestContext } from '@playwright/test';
import type { CardFile } from '../../../src/domain/finder/card.ts';
import { unpackedFile } from '../../../src/domain/finder/packed-cards.ts';

/** `school` is the school’s address, like `north-primary/`. */
export async function cardsOf(request: APIRequestContext, school: string): Promise<CardFile> {
  return unpackedFile(await (await request.get(`${school}cards.json`)).json());
}
