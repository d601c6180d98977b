/** On a listing's page, once it is read: what is true of it today. */
import { readState } from '../../domain/search/query.ts';
import { demoDateHere, watchMoment } from '../../islands/shared/clock.ts';
import { showToday } from './show-today.ts';

const chosen = (readState(location.hash)?.chosen.year ?? []).map(Number);

watchMoment(demoDateHere(), (moment) => showToday(document, moment, chosen));
