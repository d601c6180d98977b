/** On a phone, directions open in the map app that somebody has chosen there. Nothing is asked for until they press. */
import { deviceOf, directionsAddress } from '../../domain/near/directions.ts';

const device = deviceOf(navigator.userAgent, navigator.maxTouchPoints);
if (device !== 'other') {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-directions]')) {
    const { directions: name = '', latitude, longitude } = link.dataset;
    link.href = directionsAddress({ name, latitude: Number(latitude), longitude: Number(longitude) }, device);
    const says = link.parentElement?.querySelector('[data-opens]');
    if (says) says.textContent = '(opens your map app)';
  }
}
