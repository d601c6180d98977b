/**
 * The finder: search, filters and results of one school.
 *
 * The page as made holds the first results and works without this; what is asked stands in the address's
 * fragment, so nothing about a search reaches a server.
 */

import { type ReactNode, useCallback, useMemo, useReducer, useRef, useState } from 'react';
import { yearsOf } from '../../domain/listing/ages.ts';
import type { Box } from '../../domain/near/map-box.ts';
import type { NearPoint } from '../../domain/near/where-is.ts';
import { groups, type Relaxation } from '../../domain/search/matching.ts';
import { chosenValues, type FilterKey } from '../../domain/search/query.ts';
import { MapSlot } from '../map/MapSlot.tsx';
import { NearSign } from '../near/NearSign.tsx';
import type { PostcodeUrls } from '../near/postcode-files.ts';
import { Island } from '../shared/Island.tsx';
import { useMoment } from '../shared/use-moment.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { Filters } from './Filters.tsx';
import { reduce, startModel } from './model.ts';
import { NearSlot } from './NearSlot.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Notice, noticeWords } from './Notice.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useAddress } from './use-address.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useCards } from './use-cards.ts';
import { useResults } from './use-results.ts';
import { useSearch } from './use-search.ts';
import { resultWords } from './words.ts';
import { YearPresets } from './YearPresets.tsx';

export interface FinderProps {
  school: { name: string; latitude?: number; longitude?: number; years: { from: number; to: number } };
  urls: {
    school: string;
    cards: string;
    /** The folder of the search bundle. */
    search: string;
    everything: string;
    icons: string;
    /** Null where the school has no base map. */
    baseMap: string | null;
    postcodes: PostcodeUrls;
  };
  /** How many listings there were when the page was made. */
  total: number;
  demoDate: string | null;
  /** The first results, as made. */
  children?: ReactNode;
}

export function Finder(props: FinderProps) {
  const { urls, children } = props;
  const made = (
    <>
      <p>
        <a href={urls.everything}>Everything is in the A to Z list.</a>
      </p>
      {children}
    </>
  );
  return (
    <Island part="finder" icons={urls.icons} sentence="Search and filters are not working just now." made={made}>
      <FinderParts {...props} />
    </Island>
  );
}

function FinderParts({ school, urls, total, demoDate, children }: FinderProps) {
  const [model, dispatch] = useReducer(reduce, startModel);
  const { asked, cards, search, result, shown } = model;
  const [isOpen, setOpen] = useState(false);
  // Where somebody is stays out of the address and of the browser's history: a reload forgets it.
  const [near, setNear] = useState<NearPoint | null>(null);
  const [isAskingWhere, askWhere] = useState(false);
  // Nor is what part of the map they look at.
  const [area, searchArea] = useState<Box | null>(null);
  const [highlighted, highlight] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useCards(urls.cards, school.years, dispatch);
  useAddress(model, dispatch);
  const warmSearch = useSearch(urls.search, asked.q, cards, dispatch);
  const moment = useMoment(demoDate);
  const results = useResults(model, moment, near, area);

  const loaded = cards.state === 'ready' ? cards.loaded : null;
  const chosenCount = chosenValues(asked.chosen).length;
  const isNarrowed = chosenCount > 0 || area !== null || (asked.q.trim() !== '' && result !== null);
  const isWaiting = search.state === 'slow';
  const words = isWaiting ? 'Searching…' : resultWords(results?.total ?? total, isNarrowed);
  const notice = noticeWords(cards, search, asked.q.trim() === '' ? null : (result?.showing ?? null));
  const isSettled = cards.state !== 'loading' && search.state !== 'searching';
  const said = useAnnouncement(
    isSettled ? [words, near && `Distances are from ${near.label}`, notice].filter(Boolean).join('. ') : null,
  );

  const toHeading = useCallback(() => heading.current?.focus(), []);
  const toggle = useCallback((key: FilterKey, value: string) => dispatch({ type: 'toggled', key, value }), []);
  const chooseAge = useCallback((age: string) => dispatch({ type: 'age chosen', age }), []);
  const leaveArea = useCallback(() => searchArea(null), []);
  const clear = useCallback(() => {
    searchArea(null);
    dispatch({ type: 'filters cleared' });
  }, []);
  const more = useCallback(() => dispatch({ type: 'more' }), []);
  const drop = (what: Relaxation['drop']) => {
    dispatch(what === 'q' ? { type: 'search dropped' } : { type: 'dropped', keys: groups[what] });
    toHeading();
  };
  const measureFrom = (point: NearPoint | null) => {
    setNear(point);
    askWhere(false);
    if (point && asked.sort !== 'near') dispatch({ type: 'sorted', sort: 'near' });
    toHeading();
  };
  const isMap = asked.view === 'map';
  const years = useMemo(() => yearsOf(school.years), [school.years]);

  return (
    <div className={isMap ? 'finder with-map' : 'finder'}>
      <fieldset className="finder-ask needs-script" disabled={!loaded}>
        <legend className="for-ears">Find something</legend>
        <SearchBox
          q={asked.q}
          isReady={loaded !== null}
          onType={(q) => dispatch({ type: 'typed', q })}
          onFocus={warmSearch}
          onEnter={toHeading}
        />
        <YearPresets years={years} chosen={asked.chosen.year} onToggle={toggle} />
        <Toolbar
          sort={asked.sort}
          view={asked.view}
          isOpen={isOpen}
          chosenCount={chosenCount}
          onSort={(sort) => dispatch({ type: 'sorted', sort })}
          onView={(view) => dispatch({ type: 'viewed', view })}
          isAskingWhere={isAskingWhere}
          onOpen={setOpen}
          onAskWhere={askWhere}
        />
        {isAskingWhere && loaded && (
          <NearSlot school={school} file={loaded.file} urls={urls.postcodes} onFound={measureFrom} />
        )}
      </fieldset>
      <div className="finder-body">
        <Filters
          isOpen={isOpen}
          choices={loaded?.choices ?? null}
          chosen={asked.chosen}
          counts={results?.counts ?? null}
          onToggle={toggle}
          onAge={chooseAge}
        >
          {isOpen && (
            <button
              type="button"
              className="button finder-show"
              onClick={() => {
                setOpen(false);
                toHeading();
              }}
            >
              {`Show ${results?.total ?? total}`}
            </button>
          )}
        </Filters>
        <section className="finder-found" aria-labelledby="finder-heading" data-searched={result?.q}>
          <h2 id="finder-heading" tabIndex={-1} ref={heading}>
            {words}
          </h2>
          <p className="for-ears" role="status">
            {said}
          </p>
          {near && <NearSign point={near} onForget={() => measureFrom(null)} />}
          <Notice
            words={notice}
            everythingUrl={cards.state === 'unavailable' || cards.state === 'late' ? urls.everything : null}
            mayHelp={[cards.state, search.state].some((state) => state === 'unavailable' || state === 'outdated')}
          />
          {loaded && (
            <ActiveFilters
              chosen={asked.chosen}
              labels={loaded.labels}
              isInArea={area !== null}
              onLeaveArea={leaveArea}
              onRemove={toggle}
              onClear={clear}
              onEmpty={toHeading}
            />
          )}
          {isMap && loaded && results && (
            <div className="finder-map">
              <MapSlot
                school={school}
                cards={results.cards}
                highlighted={highlighted}
                onHighlight={highlight}
                onChoose={(slug) => location.assign(`${urls.school}${slug}/`)}
                onLeave={(slug) => (linkOf(slug) ?? heading.current)?.focus()}
                near={near}
                distanceOf={results.distanceOf}
                area={area}
                onSearchArea={searchArea}
                baseMapUrl={urls.baseMap}
                interests={loaded.choices.interest}
              />
            </div>
          )}
          {isWaiting ? null : loaded && results ? (
            <ResultList
              results={results}
              loaded={loaded}
              shown={shown}
              today={moment.date}
              schoolUrl={urls.school}
              highlighted={isMap ? highlighted : null}
              onMore={more}
              onPoint={isMap ? highlight : undefined}
            />
          ) : (
            children
          )}
          {loaded && results?.total === 0 && !isWaiting && (
            <NothingFound
              q={asked.q.trim()}
              chosen={asked.chosen}
              labels={loaded.labels}
              relaxations={results.relaxations}
              everythingUrl={urls.everything}
              onDrop={drop}
              onLeaveArea={
                area &&
                (() => {
                  leaveArea();
                  toHeading();
                })
              }
            />
          )}
        </section>
      </div>
    </div>
  );
}

/** The link of a listing in the list, where it is drawn. */
function linkOf(slug: string | null): HTMLElement | null {
  return slug === null ? null : document.querySelector(`.results [data-slug="${CSS.escape(slug)}"] h3 a`);
}
