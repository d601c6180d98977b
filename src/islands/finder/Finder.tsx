/**
 * The finder: search, filters and results of one school.
 *
 * The page as made holds the first results and works without this; what is asked stands in the address's
 * fragment, so nothing about a search reaches a server.
 */

import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { toSearch } from '../../domain/finder/found.ts';
import { yearsOf } from '../../domain/listing/ages.ts';
import type { Box } from '../../domain/near/map-box.ts';
import type { NearPoint } from '../../domain/near/where-is.ts';
import { groups, type Relaxation } from '../../domain/search/matching.ts';
import { chosenValues, type FilterKey, type FinderState } from '../../domain/search/query.ts';
import type { WordFilter } from '../../domain/search/understood.ts';
// As an address: with a plain import the page would wait for these before it is painted.
import inUse from '../../styles/finder-in-use.css?url';
import type { HelpOffered } from '../help/HelpNow.tsx';
import { HelpUnasked } from '../help/HelpUnasked.tsx';
import { useHelp } from '../help/use-help.ts';
import { MapSlot } from '../map/MapSlot.tsx';
import { NearSign } from '../near/NearSign.tsx';
import type { PostcodeUrls } from '../near/postcode-files.ts';
import { Island } from '../shared/Island.tsx';
import { useMoment } from '../shared/use-moment.ts';
import { ActiveFilters, countChosen } from './ActiveFilters.tsx';
import { Families } from './Families.tsx';
import { Filters } from './Filters.tsx';
import { reduce, startModel } from './model.ts';
import { NearSlot } from './NearSlot.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Notice, noticeWords } from './Notice.tsx';
import { ResultCard } from './ResultCard.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Sorting } from './Sorting.tsx';
import { helpingWords, resultWords } from './sentences.ts';
import { Toolbar } from './Toolbar.tsx';
import { useAddress, useLeftOff } from './use-address.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useCards } from './use-cards.ts';
import { useMapLink } from './use-map-link.ts';
import { useNearWords } from './use-near-words.ts';
import { useResults } from './use-results.ts';
import { useSearch } from './use-search.ts';
import { WordFilters } from './WordFilters.tsx';
import { withHelp } from './with-help.ts';

export interface FinderProps {
  school: { name: string; latitude?: number; longitude?: number; years: { from: number; to: number } };
  urls: {
    school: string;
    cards: string;
    /** The folder of the search bundle. */
    search: string;
    everything: string;
    icons: string;
    stickers: string;
    /** Null where the school has no base map. */
    baseMap: string | null;
    postcodes: PostcodeUrls;
    /** Words of trouble that the school or council added; null where there are none. */
    ownWords: string | null;
  };
  /** Who can be talked to, for somebody who types that something is wrong. */
  help: HelpOffered;
  /** How many listings there were when the page was made. */
  total: number;
  demoDate: string | null;
  /** The families of interests that this school has something of. */
  families: string[];
  /** The first results, as made: one row. */
  children?: ReactNode;
  /** The school's own words and lists, which stand after them. */
  welcome?: ReactNode;
  /** More of the first results, as made. */
  rest?: ReactNode;
}

export function Finder(props: FinderProps) {
  const { urls, children, rest } = props;
  const made = (
    <>
      <p>
        <a href={urls.everything}>Everything is in the A to Z list.</a>
      </p>
      {children}
      {rest}
    </>
  );
  return (
    <Island part="finder" icons={urls.icons} sentence="Search and filters are not working just now." made={made}>
      <FinderParts {...props} />
    </Island>
  );
}

function FinderParts({ school, urls, total, demoDate, families, help: offered, children, welcome, rest }: FinderProps) {
  const [model, dispatch] = useReducer(reduce, startModel);
  const { asked, cards, search, shown } = model;
  const [isOpen, setOpen] = useState(false);
  // Where somebody is stays out of the address and of the browser's history: a reload forgets it.
  const [near, setNear] = useState<NearPoint | null>(null);
  const [isAskingWhere, askWhere] = useState(false);
  // Nor is what part of the map they look at.
  const [area, searchArea] = useState<Box | null>(null);
  const [highlighted, highlight] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // What is pressed while the cards are on their way is answered when they come; before this script nobody hears it.
  const [isAwake, wake] = useState(false);
  useEffect(() => wake(true), []);

  useCards(urls.cards, school.years, dispatch);
  const loaded = cards.state === 'ready' ? cards.loaded : null;
  const moment = useMoment(demoDate);
  const searchable = useMemo(() => loaded && toSearch(loaded.file, school, moment.date), [loaded, school, moment.date]);
  const help = useHelp(asked.q, searchable?.cards.lists ?? null, urls.ownWords, offered);
  const trouble = help.seen?.found ?? null;
  const isSure = trouble?.sure === true;
  useAddress(model, dispatch, help);
  useEffect(function takeWhatWasTypedBefore() {
    // The box is in the page as made, and takes letters before this script has come.
    // After the address is read, which would empty it.
    const { value } = document.getElementById('finder-q') as HTMLInputElement;
    if (value !== '') dispatch({ type: 'typed', q: value });
  }, []);
  const toLookUp = useMemo(() => (isSure ? { ...model, asked: { ...asked, q: '' } } : model), [model, asked, isSure]);
  const { answer: found, warm } = useSearch(urls.search, toLookUp, searchable, help.isLookedAt && !trouble, dispatch);
  const answer = useMemo(
    () => withHelp(found, help, offered, searchable?.file.cards ?? []),
    [found, help, offered, searchable],
  );
  const nearInWords = useNearWords(answer?.filters ?? noFilters, urls.postcodes);
  const from = nearInWords ?? near;
  const results = useResults(model, searchable, answer, moment, {
    near: from,
    isNearInWords: nearInWords !== null,
    area,
  });

  // What sounds like trouble is not said again.
  const q = trouble ? '' : asked.q.trim();
  const chosenCount = chosenValues(asked.chosen).length;
  const isNarrowed = chosenCount > 0 || asked.today || area !== null || answer !== null || trouble !== null;
  const isYearOnly =
    chosenCount === 1 && asked.chosen.year.length === 1 && !asked.today && !area && !trouble && q === '';
  // Words that nobody has looked at are never answered with “nothing”.
  const isUnanswered = results?.total === 0 && !help.isLookedAt;
  const isRefused = isUnanswered && help.isMissing;
  const isLoading = results === null && isNarrowed && (cards.state === 'loading' || cards.state === 'late');
  const isWaiting = isLoading || (!isSure && search.state === 'slow' && results?.total === 0) || isUnanswered;
  const year = isYearOnly ? asked.chosen.year[0]! : null;
  const words = isWaiting
    ? isRefused
      ? 'This search is not working just now'
      : 'Searching…'
    : isSure
      ? helpingWords(results?.total ?? null)
      : resultWords(results?.total ?? total, { isNarrowed: isNarrowed && results !== null, q, year });
  const notice = isRefused
    ? 'The filters still work without words.'
    : noticeWords(cards, search, answer?.search?.showing ?? null, results?.leftOut ?? noFilters);
  const isSettled = cards.state !== 'loading' && (isSure || search.state !== 'searching');
  const said = useAnnouncement(
    isSettled
      ? [
          help.seen?.said,
          help.isMissing && 'Is something wrong? You can talk to someone now',
          words,
          from && `Distances are from ${from.label}`,
          results?.headings.get(0),
          notice,
        ]
          .filter(Boolean)
          .join('. ')
      : null,
  );

  const toHeading = useCallback(() => (document.getElementById('help-now') ?? heading.current)?.focus(), []);
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
  const linkTo = useCallback((slug: string) => `${urls.school}${slug}/`, [urls.school]);
  const isMap = asked.view === 'map';
  const close = useCallback(() => setOpen(false), []);
  const chooseYear = useCallback((chosen: string) => dispatch({ type: 'year chosen', year: chosen }), []);
  const chooseToday = useCallback((today: boolean) => dispatch({ type: 'today chosen', today }), []);
  const leaveToday = useCallback(() => chooseToday(false), [chooseToday]);
  const chooseInterests = useCallback(
    (interests: readonly string[]) => dispatch({ type: 'interests chosen', interests }),
    [],
  );
  const look = useCallback((view: FinderState['view']) => dispatch({ type: 'viewed', view }), []);
  useMapLink(asked.view, results !== null, look);
  useLeftOff(shown, results !== null && isSettled);
  const years = useMemo(() => yearsOf(school.years), [school.years]);

  return (
    <div
      className={['finder', isMap && 'with-map', (q !== '' || trouble) && 'is-asking', isOpen && 'with-filters']
        .filter(Boolean)
        .join(' ')}
    >
      {loaded && <link rel="stylesheet" href={inUse} />}
      <div className="finder-ask needs-script">
        <SearchBox
          q={asked.q}
          isReady={loaded !== null}
          onType={(typed) => dispatch({ type: 'typed', q: typed })}
          onFocus={warm}
          onEnter={toHeading}
        />
        {help.isMissing && <HelpUnasked offered={offered} />}
        {help.seen && help.Panel && <help.Panel {...help.seen} offered={offered} linksTo={loaded ? null : linkTo} />}
        <fieldset disabled={!isAwake || cards.state === 'unavailable'}>
          <legend className="for-ears">What to show</legend>
          <Families
            there={families}
            choices={loaded?.choices ?? null}
            chosen={asked.chosen.interest}
            stickersUrl={urls.stickers}
            onChoose={chooseInterests}
          />
          <Toolbar
            asked={asked}
            years={years}
            isOpen={isOpen}
            chosenCount={loaded ? countChosen(asked.chosen, loaded.choices) : 0}
            isAskingWhere={isAskingWhere}
            onYear={chooseYear}
            onToggle={toggle}
            onToday={chooseToday}
            onView={look}
            onOpen={setOpen}
            onAskWhere={askWhere}
          />
        </fieldset>
        {isAskingWhere && loaded && (
          <NearSlot school={school} file={loaded.file} urls={urls.postcodes} onFound={measureFrom} />
        )}
      </div>
      <div className="finder-body">
        <Filters
          isOpen={isOpen}
          choices={loaded?.choices ?? null}
          chosen={asked.chosen}
          countsOf={(isOpen && results?.countsOf) || null}
          onToggle={toggle}
          onAge={chooseAge}
          onClose={close}
        >
          <button
            type="button"
            className="button finder-show"
            onClick={() => {
              setOpen(false);
              requestAnimationFrame(toHeading);
            }}
          >
            {`Show ${results?.total ?? total}`}
          </button>
        </Filters>
        <section
          className="finder-found"
          aria-labelledby="finder-heading"
          data-searched={search.state === 'found' ? q : undefined}
        >
          <div className="finder-count">
            <h2 id="finder-heading" tabIndex={-1} ref={heading}>
              {words}
            </h2>
            <Sorting sort={asked.sort} onSort={(sort) => dispatch({ type: 'sorted', sort })} />
          </div>
          <p className="for-ears" role="status">
            {said}
          </p>
          {near && <NearSign point={near} onForget={() => measureFrom(null)} />}
          <Notice
            words={notice}
            everythingUrl={
              isRefused || cards.state === 'unavailable' || cards.state === 'late' ? urls.everything : null
            }
            mayHelp={
              isRefused || [cards.state, search.state].some((state) => state === 'unavailable' || state === 'outdated')
            }
          />
          <WordFilters
            filters={results?.inWords ?? noFilters}
            onType={(typed) => dispatch({ type: 'typed', q: typed })}
          />
          {loaded && (
            <ActiveFilters
              chosen={asked.chosen}
              choices={loaded.choices}
              labels={loaded.labels}
              isToday={asked.today}
              onLeaveToday={leaveToday}
              onInterests={chooseInterests}
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
                showCard={(card) => (
                  <ResultCard
                    {...{
                      card,
                      results,
                      loaded,
                      today: moment.date,
                      schoolUrl: urls.school,
                      stickersUrl: urls.stickers,
                    }}
                  />
                )}
                onLeave={(slug) => (linkOf(slug) ?? heading.current)?.focus()}
                near={from}
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
              between={isNarrowed || isMap ? null : welcome}
              stickersUrl={urls.stickers}
              highlighted={isMap ? highlighted : null}
              onMore={more}
              onPoint={isMap ? highlight : undefined}
            />
          ) : (
            !isSure && (
              <>
                {children}
                {q === '' && !trouble && welcome}
                {rest}
              </>
            )
          )}
          {loaded && results?.total === 0 && !isWaiting && !trouble && (
            <NothingFound
              q={q}
              chosen={asked.chosen}
              labels={loaded.labels}
              relaxations={results.relaxations}
              everythingUrl={urls.everything}
              onDrop={drop}
              onLeaveToday={
                asked.today
                  ? () => {
                      leaveToday();
                      toHeading();
                    }
                  : null
              }
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

const noFilters: readonly WordFilter[] = [];

/** The link of a listing in the list, where it is drawn. */
function linkOf(slug: string | null): HTMLElement | null {
  return slug === null ? null : document.querySelector(`.results [data-slug="${CSS.escape(slug)}"] h3 a`);
}
