/**
 * Calendar files cut apart and put together again, in the visitor's browser: one session out of a listing's file, or a
 * shortlist out of several. It is plain work on lines, so no library is downloaded for it.
 */

interface Parts {
  /** All before the first event: what the calendar is called, and the time zone. */
  head: string;
  /** Each from `BEGIN:VEVENT` to `END:VEVENT`, line ends and all. */
  events: string[];
}

// An event's words can never look like this: within a value a line break is folded with a space or written `\n`.
const eventText = /^BEGIN:VEVENT\r?\n[\s\S]*?^END:VEVENT\r?\n/gm;

function partsOf(text: string): Parts | null {
  const events = text.match(eventText) ?? [];
  const start = text.search(/^BEGIN:VEVENT\r?$/m);
  if (!text.startsWith('BEGIN:VCALENDAR') || start < 0) return null;
  return { head: text.slice(0, start), events };
}

/**
 * One calendar of the wanted events of several files of this site; null where none of them holds any.
 * `sessions` are names of sessions (`SessionView.id`); without them every event is wanted. `name` is what the
 * calendar is called.
 */
export function joinedCalendar(texts: readonly string[], name: string, sessions?: readonly string[]): string | null {
  const files = texts.flatMap((text) => partsOf(text) ?? []);
  const events = files.flatMap(({ events }) => events).filter((event) => !sessions || isOf(event, sessions));
  const [first] = files;
  if (!first || events.length === 0) return null;
  return `${named(first.head, name)}${[...new Set(events)].join('')}END:VCALENDAR\r\n`;
}

/** An event is a session's where its UID is the session's name, or begins with it: `chess.7K2M9QX.20261026@…`. */
function isOf(event: string, sessions: readonly string[]): boolean {
  const uid = /^UID:(.*)$/m.exec(event.replace(/\r\n /g, ''))?.[1] ?? '';
  return sessions.some((session) => uid.startsWith(`${session}@`) || uid.startsWith(`${session}.`));
}

/** The head with its calendar called `name`, and no word of what the first file was of. */
function named(head: string, name: string): string {
  // Short enough that its line need not be folded.
  const value = Array.from(name.replace(/\p{Cc}+/gu, ' '))
    .slice(0, 40)
    .join('')
    .replace(/[\\;,]/g, '\\$&');
  return head
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => !/^(?:DESCRIPTION|X-WR-CALDESC|REFRESH-INTERVAL|X-PUBLISHED-TTL)[;:]/.test(line))
    .map((line) => (/^(?:NAME|X-WR-CALNAME)[;:]/.test(line) ? `${line.slice(0, line.indexOf(':'))}:${value}` : line))
    .join('\r\n');
}
