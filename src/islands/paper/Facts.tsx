/** When, where, what it costs, for whom and how to join: the same on every layout, each with its drawing and its word. */
import type { ReactNode } from 'react';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { Icon } from '../shared/Icon.tsx';

/** Two times and places are written out; the rest is on its page. */
const most = 2;

export function Facts({ leaflet }: { leaflet: Leaflet }) {
  const { when, cost, costMore, who, join, ask, askFor } = leaflet;
  return (
    <dl className="facts">
      {when.length > 0 && (
        <Fact symbol="calendar" title="When">
          <Lines lines={when} rest="time" />
        </Fact>
      )}
      <Fact symbol="pin" title="Where">
        <Lines lines={whereFrom(leaflet)} rest="place" />
      </Fact>
      <Fact symbol="coin" title="Cost">
        {cost}
        {costMore[0] && <span className="less-2">. {costMore[0]}</span>}
      </Fact>
      <Fact symbol="people" title="Who for">
        {who}
      </Fact>
      <Fact symbol="door" title="To join">
        {[join, ...ask.slice(0, 1)].join('. ')}
        {askFor && ask.length > 0 && ` (${askFor.charAt(0).toLowerCase()}${askFor.slice(1)})`}
        {ask[1] && <span className="less-1">. {ask[1]}</span>}
      </Fact>
    </dl>
  );
}

/** The same in as few lines as will do. */
export function BriefFacts({ leaflet }: { leaflet: Leaflet }) {
  const { when, cost, who } = leaflet;
  return (
    <dl className="facts">
      {when.length > 0 && (
        <Fact symbol="calendar" title="When">
          {firstTimes(when)}
        </Fact>
      )}
      <Fact symbol="pin" title="Where">
        {firstPlace(whereFrom(leaflet))}
      </Fact>
      <Fact symbol="coin" title="Cost">
        {cost}. <b>For:</b> {who}
      </Fact>
      <Fact symbol="door" title="To join">
        {joinLine(leaflet)}
      </Fact>
    </dl>
  );
}

/** `Just turn up. Ring 01632 960150` */
export const joinLine = ({ join, ask }: Leaflet) => [join, ...ask.slice(0, 1)].join('. ');

/** The first place and how many more there are: `Central Library, and 2 more places`. */
export const firstPlace = (places: readonly string[]) => firstOf(places, 1, 'place');

/** The first two times and how many more there are. */
export const firstTimes = (times: readonly string[]) => firstOf(times, most, 'time');

function firstOf(lines: readonly string[], most: number, what: string): string {
  const more = lines.length - most;
  const first = lines.slice(0, most).join('; ');
  return more < 1 ? first : `${first}, and ${more} more ${what}${more === 1 ? '' : 's'}`;
}

function whereFrom({ where, far }: Leaflet): string[] {
  return where.length === 1 && far ? [`${where[0]} (${far})`] : where;
}

function Lines({ lines, rest }: { lines: readonly string[]; rest: string }) {
  const more = lines.length - most;
  return (
    <>
      <span className="line">{lines[0]}</span>
      {lines.slice(1, most).map((line) => (
        <span className="line less-1" key={line}>
          {line}
        </span>
      ))}
      {more > 0 && (
        <span className="line less-1">
          and {more} more {rest}
          {more === 1 ? '' : 's'}: see its page
        </span>
      )}
    </>
  );
}

function Fact({ symbol, title, children }: { symbol: string; title: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Icon name={symbol} />
        {title}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
