import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

test.each([
  'Key safe 1234 by the door.',
  'The keysafe is 2580.',
  'The door code is C1234Y.',
  'Code is C1234Y',
  'Door code: 4321#',
  'Gate code 2580',
  'The code of the gate is 1234.',
  'Code for the back door: 90210',
  'Press 1234# and push.',
  'Padlock combination 0852.',
  'The alarm code is 445566.',
  'Cod y drws: 1234.',
])('the code of a door is told: %s', (text) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining('warning secret.door_code, Text: may tell the code')]);
});

test.each([
  'Ring the bell at the door, or 01632 960123.',
  'The door opens at 1530, the gate at 1545.',
  'The dialling code is 01632.',
  'Doors open 18:00. The entrance is in Mill Row, ZZ1 2AB.',
  'The entry fee is £10, and the building is from 1905.',
  'Use the key safe only with a leader.',
  'Our Scratch class code is ABC12345.',
  'The dress code is black shoes.',
  'Ask for the door code when you ring.',
])('ordinary words about doors are welcome: %s', (text) => {
  expect(saidOf({}, text).filter((said) => said.includes('door_code'))).toEqual([]);
});
