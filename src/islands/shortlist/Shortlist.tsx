/**
 * The page of a shortlist: read by a family who were handed its link, made by whoever hands it over.
 *
 * What is on it stands in the address after `#`, which no server is told; nothing is kept unless somebody asks.
 */
import { useState } from 'react';
import { type ShortlistEntry, shortlistEntries } from '../../domain/shortlist/entries.ts';
import { unreadableSentences } from '../../domain/shortlist/unreadable.ts';
import type { Terms } from '../../domain/time/terms.ts';
import { Trouble } from '../shared/Guard.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Island } from '../shared/Island.tsx';
import { useMoment } from '../shared/use-moment.ts';
import { Editor } from './Editor.tsx';
import { Entries } from './Entries.tsx';
import { Keep } from './Keep.tsx';
import { Nothing, type Start } from './Nothing.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { Share } from './Share.tsx';
import { useListings } from './use-listings.ts';
import { useShortlist } from './use-shortlist.ts';
import { Ways } from './Ways.tsx';

export interface ShortlistProps {
  /** The school as its pupils say it. */
  school: { name: string; latitude?: number; longitude?: number; terms: Terms };
  urls: {
    school: string;
    shortlist: string;
    everything: string;
    cards: string;
    former: string;
    leaflets: string;
    /** Null where the school has no base map. */
    baseMap: string | null;
    icons: string;
    stickers: string;
  };
  /** What an empty shortlist begins with. */
  starts: readonly Start[];
  demoDate: string | null;
}

export function Shortlist(props: ShortlistProps) {
  const { urls } = props;
  const made = (
    <>
      <h1>Shortlist</h1>
      <p>
        Nothing on the list is lost: all of it is in the link. You can still look through everything there is to do.
      </p>
      <p>
        <a href={urls.everything}>Everything, A to Z</a>
      </p>
    </>
  );
  return (
    <Island part="shortlist" icons={urls.icons} sentence="The shortlist cannot be shown just now." made={made}>
      <ShortlistParts {...props} />
    </Island>
  );
}

function ShortlistParts({ school, urls, starts, demoDate }: ShortlistProps) {
  const { opened, said, say, change, write, undo } = useShortlist(urls.school);
  const listings = useListings(urls, opened?.shortlist ?? null);
  const today = useMoment(demoDate);
  const [isChanging, setChanging] = useState<boolean | null>(null);

  if (!opened) return <h1>Shortlist</h1>;
  const { shortlist, arrival } = opened;
  const ways = (
    <p className="pick-ways on-screen">
      <a className="button quiet" href={urls.school}>
        <Icon name="search" />
        <span>Find something to do</span>
      </a>
      <a className="button quiet" href={urls.everything}>
        <Icon name="list" />
        <span>Everything, A to Z</span>
      </a>
    </p>
  );
  if (arrival.from === 'unreadable') {
    return (
      <>
        <h1>We cannot read this link</h1>
        <p className="lead">{unreadableSentences[arrival.why]}</p>
        <p>Nothing else is lost. You can still look through everything there is to do.</p>
        {ways}
        <Keep isEmpty />
      </>
    );
  }
  const isHanded = arrival.from === 'link';
  const isEmpty = shortlist.items.length === 0;
  const isEditing = isChanging ?? !isHanded;
  const entries: ShortlistEntry[] | null =
    listings.state === 'ready'
      ? shortlistEntries(shortlist.items, listings.file.cards, listings.former, today.date)
      : null;

  const cards = (entries ?? []).flatMap((entry) => (entry.kind === 'open' ? [entry.card] : []));

  return (
    <div className="picks-page">
      <h1>{isHanded ? 'Picked for you' : 'Your shortlist'}</h1>
      {isHanded && <p className="soft on-screen">A few things to do, chosen by somebody who gave you this link.</p>}
      <p className="for-ears" role="status">
        {said}
      </p>
      {shortlist.greeting?.trim() && (
        <p className={isEditing ? 'pick-greeting on-paper' : 'pick-greeting'}>{shortlist.greeting}</p>
      )}
      {isEmpty && (
        <>
          <Nothing starts={starts} stickers={urls.stickers} />
          {ways}
        </>
      )}
      {!isEmpty && listings.state === 'loading' && <p className="soft">Loading the list…</p>}
      {!isEmpty && listings.state === 'unavailable' && (
        <>
          <Trouble again={listings.again}>
            The list could not be fetched just now. Nothing is lost: your link has everything in it.
          </Trouble>
          {ways}
        </>
      )}
      {entries && listings.state === 'ready' && !isEmpty && (
        <>
          <Share school={school.name} shortlist={shortlist} cards={cards} urls={urls} onSay={say} />
          <Ways
            school={school}
            urls={urls}
            file={listings.file}
            entries={entries}
            today={today}
            shortlist={shortlist}
            change={!isEditing ? 'possible' : isHanded ? 'changes' : 'none'}
            onChange={setChanging}
          />
          {isEditing ? (
            <Editor
              schoolUrl={urls.school}
              stickers={urls.stickers}
              file={listings.file}
              today={today}
              entries={entries}
              shortlist={shortlist}
              onChange={change}
              onWrite={write}
            />
          ) : (
            <Entries
              schoolUrl={urls.school}
              stickers={urls.stickers}
              file={listings.file}
              today={today}
              entries={entries}
              show={shortlist.show}
            />
          )}
          <PaperFoot urls={urls} shortlist={shortlist} file={listings.file} entries={entries} />
        </>
      )}
      {undo && (
        <p className="pick-undo on-screen">
          <button type="button" className="button quiet" onClick={undo}>
            <Icon name="back" />
            <span>Undo</span>
          </button>
        </p>
      )}
      <Keep isEmpty={isEmpty} />
    </div>
  );
}
