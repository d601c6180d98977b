/**
 * Which revision of an event a calendar tells (DTSTAMP and SEQUENCE; RFC 5545, 3.8.7): that of the day on which its
 * words last changed, as the ledger has it. A build without a change then changes no byte, and a changed event is newer
 * than any before it.
 */
import { textChecksum } from '../../domain/codes/checksum.ts';

/** From a school's slug and the UID of an event to its checksum, DTSTAMP and SEQUENCE: `1f3a5c7e 20261123T000000Z 2518`. */
export type EventRevisions = Record<string, string>;

const eventText = /^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm;
const stampLine = /^DTSTAMP:(\d{8}T\d{6}Z)\r\n/m;
const sequenceLine = /^SEQUENCE:(\d+)\r\n/m;

/** The text of a `.ics` file of today's build, with each event's revision as the ledger knows it. */
export function withRevisions(text: string, school: string, known: EventRevisions): string {
  return text.replace(eventText, (event) => {
    const { key, sum, stamp, sequence } = revisionOf(event, school);
    const [sumBefore, stampBefore = '', sequenceBefore = ''] = known[key]?.split(' ') ?? [];
    if (sumBefore === undefined) return event;
    const isSame = sumBefore === sum;
    const newStamp = isSame ? stampBefore : stamp > stampBefore ? stamp : secondAfter(stampBefore);
    const newSequence = isSame ? sequenceBefore : Math.max(Number(sequence), Number(sequenceBefore) + 1);
    return event.replace(stampLine, `DTSTAMP:${newStamp}\r\n`).replace(sequenceLine, `SEQUENCE:${newSequence}\r\n`);
  });
}

/** The revisions that a `.ics` file of a school tells, for the ledger. */
export function revisionsIn(text: string, school: string): EventRevisions {
  return Object.fromEntries(
    (text.match(eventText) ?? []).map((event) => {
      const { key, sum, stamp, sequence } = revisionOf(event, school);
      return [key, `${sum} ${stamp} ${sequence}`];
    }),
  );
}

/**
 * The day from which a closed or paused listing was cancelled in an earlier build, so that its calendar stays as it was;
 * null where it was not, or has changed since. `textFrom` makes its calendar as if it were cancelled from a day on.
 */
export function cancelledBefore(
  textFrom: (day?: string) => string,
  school: string,
  known: EventRevisions,
): string | null {
  const days = Object.keys(revisionsIn(textFrom(), school)).flatMap(
    (key) => known[key]?.replace(/^\S+ (\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3') ?? [],
  );
  const isAsKnown = (day: string) =>
    Object.entries(revisionsIn(textFrom(day), school)).every(
      ([key, revision]) => known[key]?.split(' ')[0] === revision.split(' ')[0],
    );
  return [...new Set(days)].find(isAsKnown) ?? null;
}

function revisionOf(event: string, school: string): { key: string; sum: string; stamp: string; sequence: string } {
  const uid = /^UID:(.*)\r$/m.exec(event.replaceAll('\r\n ', ''))?.[1] ?? '';
  const words = event.replace(stampLine, '').replace(sequenceLine, '');
  return {
    key: `${school}/${uid.replace(/@fingerpost$/, '')}`,
    sum: textChecksum(words).toString(16).padStart(8, '0'),
    stamp: stampLine.exec(event)?.[1] ?? '',
    sequence: sequenceLine.exec(event)?.[1] ?? '0',
  };
}

/** `20261123T000000Z` => `20261123T000001Z`. */
function secondAfter(stamp: string): string {
  const iso = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const moment = new Date(Date.parse(iso) + 1000);
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
