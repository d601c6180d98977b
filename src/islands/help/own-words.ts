import type { OwnDistressPhrases } from '../../domain/distress/find-distress.ts';
import { listOf, oneOf, type Shape, shapeOf, text, yesNo } from '../shared/shape.ts';

type OwnPhrase = OwnDistressPhrases['phrases'][number];

/** The shape of `/words.json`. */
export const ownWordsShape: Shape<OwnDistressPhrases> = shapeOf<OwnDistressPhrases>({
  phrases: listOf(shapeOf<OwnPhrase>({ kind: oneOf<OwnPhrase['kind']>(), sure: yesNo, words: listOf(text) })),
  harmless: listOf(text),
});
