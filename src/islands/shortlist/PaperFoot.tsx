/** What a printed shortlist says of itself: its code for a telephone, of which day it is, and until when it is good. */
import type { CardFile } from '../../domain/finder/card.ts';
import { editionOf } from '../../domain/paper/edition.ts';
import type { ShortlistEntry } from '../../domain/shortlist/entries.ts';
import { type PackedShortlist, packedCode } from '../../domain/shortlist/packed.ts';
import { dateWords } from '../../domain/time/dates.ts';
import { Guard } from '../shared/Guard.tsx';
import { later } from '../shared/later.tsx';

// Not in the first download: it has time until somebody prints. In one file with the code that is shown: a browser
// remembers that a file did not come, also for other files that need it.
const QrDrawn = later<{ link: string }>(() => import('./QrCode.tsx').then((part) => ({ default: part.QrDrawn })));

interface Props {
  urls: { shortlist: string };
  shortlist: PackedShortlist;
  file: CardFile;
  entries: readonly ShortlistEntry[];
}

export function PaperFoot({ urls, shortlist, file, entries }: Props) {
  const cards = entries.flatMap((entry) => (entry.kind === 'open' ? [entry.card] : []));
  const { madeOn, checkBy } = editionOf(
    cards.map((card) => ({ ...card, lastDays: card.times.flatMap(({ last }) => last ?? []) })),
    file.madeOn,
    file.cautionAfterDays,
  );
  return (
    <div className="on-paper paper-foot">
      <Guard sentence="">
        <QrDrawn link={`${location.origin}${urls.shortlist}#${packedCode(shortlist)}`} />
      </Guard>
      <p>
        As it was on {dateWords(madeOn)}. Check by {dateWords(checkBy)}. Listed, not endorsed: ring or look before you
        go.
      </p>
    </div>
  );
}
