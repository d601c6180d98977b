/** The calendar files of the site: of one listing, of a list, and of all that a school shows. */
import type { Directory } from '../domain/directory/directory.ts';
import type { Ledger } from '../domain/directory/ledger.ts';
import type { SchoolListing, SchoolView } from '../domain/school/school-view.ts';
import type { Component } from '../exchange/calendar/component.ts';
import { type Calendar, calendarText } from '../exchange/calendar/jcal.ts';
import { listingEvents } from '../exchange/calendar/listing-events.ts';
import { cancelledBefore, withRevisions } from '../exchange/calendar/revisions.ts';
import { addresses, wholeAddress } from './addresses.ts';
import { getLedger } from './gone.ts';

/** Several calendar services take no file of more than a million octets. */
const mostOctets = 1_000_000;

/** `/<school>/<listing>/calendar.ics`; with no event in it where no dates are known. */
export function listingCalendar(directory: Directory, view: SchoolView, each: SchoolListing): string {
  const { name } = each.listing;
  const textFrom = (day?: string) =>
    textOf(directory, view, {
      name,
      description: `When ${name} is on.`,
      events: eventsOf(directory, view, each, day),
    });
  if (each.listing.state === 'open') return textFrom();
  return textFrom(cancelledBefore(textFrom, view.slug, ledgerOf(directory).events) ?? undefined);
}

/** `/<school>/lists/<list>/calendar.ics`; null where it would hold nothing. */
export function listCalendar(directory: Directory, view: SchoolView, list: SchoolView['lists'][number]): string | null {
  const description = list.introduction ?? `A list made by ${view.school.name}.`;
  return calendarOf(directory, view, list.listings, `${list.name} (${shortName(view)})`, description);
}

const made = new WeakMap<SchoolView, string | null>();

/** `/<school>/calendar.ics`: all it offers; null where that is nothing, or more than a calendar app will take. */
export function schoolCalendar(directory: Directory, view: SchoolView): string | null {
  const before = made.get(view);
  if (before !== undefined) return before;
  const offered = view.listings.filter((each) => each.offered);
  const description = `Clubs, groups and things to do near ${view.school.name}.`;
  const text = calendarOf(directory, view, offered, `${shortName(view)}: things to do`, description);
  made.set(view, text);
  return text;
}

function calendarOf(
  directory: Directory,
  view: SchoolView,
  listings: SchoolListing[],
  name: string,
  description: string,
): string | null {
  const events = listings.flatMap((each) => eventsOf(directory, view, each));
  if (events.length === 0) return null;
  const text = textOf(directory, view, { name, description, events });
  return Buffer.byteLength(text) > mostOctets ? null : text;
}

const ledgers = new WeakMap<Directory, Ledger>();

function ledgerOf(directory: Directory): Ledger {
  const ledger = ledgers.get(directory) ?? getLedger();
  ledgers.set(directory, ledger);
  return ledger;
}

function textOf(directory: Directory, view: SchoolView, calendar: Calendar): string {
  return withRevisions(calendarText(calendar), view.slug, ledgerOf(directory).events);
}

function eventsOf(directory: Directory, view: SchoolView, each: SchoolListing, cancelledFrom?: string): Component[] {
  const { url } = directory.site;
  const page = url ? wholeAddress(addresses.listing(view.slug, each.listing.slug), url) : null;
  return listingEvents(directory, view, each, page, cancelledFrom);
}

function shortName({ school }: SchoolView): string {
  return school.shortName ?? school.name;
}

/** The answer that a calendar’s address gives. */
export function calendarResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
