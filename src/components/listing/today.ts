/** On a listing's page, once it is read: what is true of it today. */
import { momentAt } from '../../domain/finder/coming.ts';
import { showToday } from './show-today.ts';

showToday(document, momentAt(new Date(), document.body.dataset.demoDate ?? null));
