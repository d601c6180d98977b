/** When, where, what it costs, for whom and how to join: the same on every layout, each with its drawing and its word. */
import type { Leaflet } from '../../domain/leaflet.ts';
import { Icon } from './Icon.tsx';

/** `most` is how many times and places are written out before paper says that there are more. */
export function Facts({ leaflet, most = 2 }: { leaflet: Leaflet; most?: number }) {
  const { when, where, far, cost, costMore, who, join, ask } = leaflet;
  return (
    <dl className="facts">
      <Fact symbol="calendar" title="When" lines={upTo(most, when, 'more times: see its page')} />
      <Fact
        symbol="pin"
        title="Where"
        lines={upTo(most, where, 'more places: see its page').map((line, place) =>
          place === 0 && far && where.length === 1 ? `${line} (${far})` : line,
        )}
      />
      <Fact symbol="coin" title="Cost" lines={[[cost, ...costMore.slice(0, 1)].join('. ')]} />
      <Fact symbol="people" title="Who for" lines={[who]} />
      <Fact symbol="door" title="To join" lines={[join, ask ?? '']} />
    </dl>
  );
}

function Fact({ symbol, title, lines }: { symbol: string; title: string; lines: string[] }) {
  const told = lines.filter(Boolean);
  if (told.length === 0) return null;
  return (
    <div>
      <dt>
        <Icon name={symbol} />
        {title}
      </dt>
      <dd>
        {told.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </dd>
    </div>
  );
}

function upTo(most: number, lines: string[], rest: string): string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), `and ${lines.length - most} ${rest}`];
}
