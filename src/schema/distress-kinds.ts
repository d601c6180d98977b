/** What somebody who types that something is wrong may be going through, the most pressing first. */
export const distressKinds = [
  'danger',
  'self-harm',
  'sexual-harm',
  'hurt',
  'home',
  'eating',
  'grief',
  'worry',
] as const;
export type DistressKind = (typeof distressKinds)[number];
