/** On a listing's page, once it is read: what is true of it today. */
import { demoDateHere, watchMoment } from '../../islands/shared/clock.ts';
import { showToday } from './show-today.ts';

watchMoment(demoDateHere(), (moment) => showToday(document, moment));
