import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

const near = (text: string) => saidOf({}, text).filter((said) => said.includes('helpline.near'));

test.each([
  'Somebody answers on 0800 1112.',
  'Somebody answers on 0800 111.',
  'Somebody answers on 0800 11111.',
  'Somebody answers on 0808 1111.',
  'Somebody answers on 0080 1111.',
  'Free on 08001121, day and night',
  'Free, 0800 1110 24 hours a day',
  'Ring 116 132 at any hour.',
  'Call 116 122.',
  'Call 161 123.',
  'Dial 116 12.',
  'Freephone 116 1233',
  'Ffoniwch 116 213.',
  'Yn Gymraeg: 0808 164 0132',
  'Text us on 85285.',
  'Text HELLO to 85528 in a crisis.',
  'txt 8528',
  'In danger? Ring 911.',
  'Ring 99 at once.',
  'Dial 9999.',
  'Dial 990.',
  'Ring the police on 998.',
  'Somebody answers on 116 132, day or night.',
  'Samaratins: 116 132',
  'Smaritans 116132',
  'NSPCC: 0808 800 5001',
  'Papyrus HOPELINE247, 0800 068 4142',
])('C-05: a slip of the finger is told: %s', (text) => {
  expect(near(text)).toEqual([expect.stringMatching(/^error helpline\.near, Text: has the number “.*one slip away/)]);
});

test.each([
  'Ring 0800 1111 at any time.',
  'Ring 116 123, 24 hours a day.',
  'Ring 116 123 24 hours a day.',
  'Text 85258.',
  'Ring 999, or 112 on a mobile.',
  'Missing people: ring 116 000. Childline is also on 116 111.',
  'Ring us on 0800 111 1234.',
  'Ring us on 01632 960123 or 01632 116122.',
  'Charity number 116132.',
  'Registered charity no. 1161234. Call in any day.',
  'We raised £85,268 last year by text.',
  'Text us 85 times if you like.',
  '99 of us danced. The bus is the 99.',
  'In 1161 the hall was built.',
  'See https://example.org/116132 and call in.',
  'Ages 8 to 11, from 16:12 to 17:30. Call first.',
  'Unit 16, 12 High Street. Call in.',
  'ISBN 9780116132 and phone 01632 960999',
  'Call it 11 612 steps.'.replace('11 612', '11,612'),
  'Our score was 858 to 525, so text everyone.',
  'The NSPCC’s number is 0808 800 5000.',
  'Shelter is on 0808 800 4444.',
  'Bus 116, 123 and 132 stop outside, day and night.',
  'We call 199 of you by name.',
])('a text may say: %s', (text) => {
  expect(near(text)).toEqual([]);
});

test('a telephone box is looked at too', () => {
  expect(saidOf({ contact: { phone: '0808 164 0124' } }).join('\n')).toContain(
    'error helpline.near, Contact, Telephone',
  );
});

test.each([
  ['Samaritans: 08457 90 90 90', 'today’s, 116 123'],
  ['NHS Direct is on 0845 46 47', 'today’s, 111'],
])('C-05: a number that a line no longer has is told with today’s: %s', (text, said) => {
  expect(saidOf({}, text).join('\n')).toContain(said);
});
