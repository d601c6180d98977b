/** What a card says, in words: the same in the finder and on a shortlist. */
import { ageWords, type Limits, type Span, yearWords } from '../listing/ages.ts';
import { distanceWords } from '../near/distance.ts';
import { nearDateWords, timeWords } from '../time/dates.ts';
import type { Card } from './card.ts';
import type { Coming } from './coming.ts';

/** `Years 3 to 6 · Ages 7 to 11`. */
export function whoOf({ audience, years, ages }: Card): string {
  if (!audience.includes('pupils')) return 'For parents and carers';
  return [yearWords(spanOf(years)), ageWords(spanOf(ages))].filter(Boolean).join(' · ');
}

/** `Next: Tue 24 Nov, 4pm`; the usual times where no date is known, or where the visitor's day is not. */
export function whenOf(card: Card, today: string | null, next: Coming | null): string {
  if (!today || !next) return card.when;
  const day = nearDateWords(next.date, today);
  return `Next: ${next.starts ? `${day}, ${timeWords(next.starts)}` : day}`;
}

/** `Weir Lane Community Hall · 300 m from school`; `measured` is the distance from elsewhere, in words. */
export function whereOf({ where, km, formats }: Card, measured: string | null = null): string {
  const distance = measured ?? (km === null ? '' : `${distanceWords(km)} from school`);
  if (where !== '') return [where, distance].filter(Boolean).join(' · ');
  if (formats.includes('online')) return 'Online';
  return formats.includes('phone-or-text') ? 'By phone or text' : '';
}

/** `£2 a session · first session free`. */
export function costOf(card: Card): string {
  if (card.free) return card.cost;
  if (card.firstSessionFree) return `${card.cost} · first session free`;
  return card.helpWithCost ? `${card.cost} · help with the cost` : card.cost;
}

function spanOf(limits: Limits | null): Span | null {
  if (limits === null) return null;
  const [from, to] = limits;
  return { from: from ?? undefined, to: to ?? undefined };
}
