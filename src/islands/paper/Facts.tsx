/** When, where, what it costs, for whom and how to join: the same on every layout, each with its drawing and its word. */
import type { ReactNode } from 'react';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { Icon } from '../shared/Icon.tsx';

export function Facts({ leaflet }: { leaflet: Leaflet }) {
  const { times, cost, costMore, who, join, ask, askFor } = leaflet;
  return (
    <dl className="facts">
      {times.length > 0 && (
        <Fact symbol="calendar" title="When">
          <Lines lines={times.map(({ words }) => words)} />
        </Fact>
      )}
      <Fact symbol="pin" title="Where">
        <Lines lines={placeLines(leaflet)} />
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
  const { times, cost, who } = leaflet;
  return (
    <dl className="facts">
      {times.length > 0 && (
        <Fact symbol="calendar" title="When">
          {everyTime(leaflet)}
        </Fact>
      )}
      <Fact symbol="pin" title="Where">
        {placeLines(leaflet).join('; ')}
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

/** Every time, in one line; each beside its place where there are several. */
export const everyTime = ({ times }: Leaflet) => times.map(({ words }) => words).join('; ');

/** Every place with how far it is. */
export function placeLines({ where, far }: Leaflet): string[] {
  return where.map((line, place) => (far[place] ? `${line} (${far[place]})` : line));
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span className="line" key={line}>
      {line}
    </span>
  ));
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
