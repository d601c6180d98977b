/** When, where, what it costs, for whom and how to join: the same on every layout, each with its drawing and its word. */
import type { ReactNode } from 'react';
import type { Leaflet } from '../../domain/paper/leaflet.ts';
import { Icon } from '../shared/Icon.tsx';
import { listingPath, readableAddress, usePrinting } from './leaflet-context.ts';
import { Several } from './Several.tsx';

export function Facts({ leaflet }: { leaflet: Leaflet }) {
  const { times, cost, costMore, who, join, ask, askFor } = leaflet;
  return (
    <dl className="facts">
      {times.length > 0 && (
        <Fact symbol="calendar" title="When">
          <Times leaflet={leaflet} isInLines />
        </Fact>
      )}
      <Fact symbol="pin" title="Where">
        <Places leaflet={leaflet} isInLines />
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
        {askFor && ask.length > 0 && ` (${askFor})`}
        {ask[1] && <span className="less-1">. {ask[1]}</span>}
      </Fact>
    </dl>
  );
}

/** A fact that says itself what it is, with its drawing. */
export function ShortFact({ symbol, children }: { symbol: string; children: ReactNode }) {
  return (
    <li>
      <Icon name={symbol} />
      <span>{children}</span>
    </li>
  );
}

/** `Just turn up. Ring 01632 960150` */
export const joinLine = ({ join, ask }: Leaflet) => [join, ...ask.slice(0, 1)].join('. ');

interface RowProps {
  leaflet: Leaflet;
  isInLines?: boolean;
  /** The address of its page is not printed beside it. */
  isFarFromAddress?: boolean;
}

/** Every time, each beside its place where there are several. */
export function Times({ leaflet, isFarFromAddress, isInLines }: RowProps) {
  const see = useWhereToSee(leaflet, isFarFromAddress);
  const words = leaflet.times.map(({ words }) => words);
  return words.length > 0 ? <Several noun="time" {...{ words, see, isInLines }} /> : 'Ask when';
}

/** Every place with how far it is. */
export function Places({ leaflet, isFarFromAddress, isInLines }: RowProps) {
  const see = useWhereToSee(leaflet, isFarFromAddress);
  const words = leaflet.where.map((line, at) => (leaflet.far[at] ? `${line} (${leaflet.far[at]})` : line));
  return <Several noun="place" {...{ words, see, isInLines }} />;
}

/** What stands in place of the times and places that have no room. */
export function useWhereToSee(leaflet: Leaflet, isFarFromAddress = false): string {
  const printing = usePrinting();
  return isFarFromAddress ? `see ${readableAddress(printing, listingPath(leaflet))}` : 'see its page';
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
