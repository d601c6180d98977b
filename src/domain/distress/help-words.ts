/** What the finder says to somebody who typed that something is wrong: for a nine-year-old, and calm. */

import type { DistressKind } from '../../schema/distress-kinds.ts';
import type { Distress } from './find-distress.ts';

// Who types may be the child, a friend or a parent: each sentence must be right for all of them.
const sentences: Record<DistressKind, string> = {
  danger: 'If someone is in danger or badly hurt, ring 999 now. You are not in trouble.',
  hurt: 'It is good that you typed that. Nobody should be hurt, and it is not your fault. You can tell someone now.',
  'self-harm': 'It is good that you typed that. You do not have to manage on your own. You can talk to someone now.',
  'sexual-harm': 'It is good that you typed that. It is not your fault, whatever happened. You can tell someone now.',
  home: 'It is good that you typed that. Everyone should be safe at home. You can tell someone now.',
  eating: 'It is good that you typed that. Food can be hard to talk about. You can talk to someone now.',
  grief: 'It is very sad when someone dies. There is no right way to feel. You can talk to someone now.',
  worry: 'It is good that you typed that. You can talk to someone now, about anything.',
};

/** What stands over the numbers, and is said to people who listen to the page. */
export function helpSentence({ kind, sure }: Distress): string {
  return sure ? sentences[kind] : 'Is something worrying you? You can talk to someone now, about anything.';
}

/** What is said of the panel to people who listen to the page. */
export function helpSaid(found: Distress): string {
  return `${helpSentence(found)} Numbers to ring or text come before the results`;
}
