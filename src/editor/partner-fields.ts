/**
 * What a partner does not change, because it is the school's to say: the editor leaves these boxes out, and the
 * gateway refuses a file in which they differ.
 */
export const schoolsOwnFields = {
  /** A listing is published, checked and agreed to by staff; a partner cannot hand it to somebody else. */
  listings: [
    'organisation',
    'status',
    'statusNote',
    'publishFrom',
    'publishTo',
    'consent',
    'review',
    'previousSlugs',
    'source',
  ],
  /** Whether one person runs it alone decides what pupils are shown. */
  organisations: ['size'],
} as const satisfies Record<string, readonly string[]>;
