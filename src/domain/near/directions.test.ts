import { expect, test } from 'vitest';
import { deviceOf, directionsAddress } from './directions.ts';

const hall = { name: 'Weir Lane Hall & Café', latitude: 53.7549, longitude: -4.0122 };

test('an Android phone offers the map apps it has, an Apple phone opens its own, others a website', () => {
  expect(directionsAddress(hall, 'android')).toBe(
    'geo:53.7549,-4.0122?q=53.7549,-4.0122(Weir%20Lane%20Hall%20%26%20Caf%C3%A9)',
  );
  expect(directionsAddress(hall, 'apple')).toBe('https://maps.apple.com/?daddr=53.7549,-4.0122&dirflg=w');
  expect(directionsAddress(hall, 'other')).toBe('https://www.openstreetmap.org/directions?to=53.7549%2C-4.0122');
});

test.each([
  ['Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36', 5, 'android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', 5, 'apple'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'apple'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'other'],
  ['Mozilla/5.0 (X11; CrOS x86_64 16000.0.0)', 10, 'other'],
])('%s', (userAgent, touchPoints, device) => {
  expect(deviceOf(userAgent, touchPoints)).toBe(device);
});
