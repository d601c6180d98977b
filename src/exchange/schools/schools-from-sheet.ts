import type { Position } from '../../domain/near/position.ts';
import type { Cleaned } from '../importing/cleaning/cleaned.ts';
import { cleanPhone } from '../importing/cleaning/contact.ts';
import { cleanAge } from '../importing/cleaning/for-whom.ts';
import { inUsualCase, nameKey } from '../importing/cleaning/names.ts';
import { cleanPostcode } from '../importing/cleaning/postcode.ts';
import { positionFromGrid, rounded } from '../postcodes/british-grid.ts';
import { isInUnitedKingdom } from '../postcodes/postcode-table.ts';
import { type Cell, cellText, UnreadableFile, type Workbook } from '../spreadsheet/sheet.ts';
import { headingKey, type Row, tableFrom } from '../spreadsheet/table.ts';

/** A school as a sheet lists it. */
export interface ListedSchool {
  name: string;
  urn?: string;
  /** The sheet's own word: 'Primary', 'Not applicable'. */
  phase: string;
  type: string;
  lowestAge?: number;
  highestAge?: number;
  address: string;
  postcode?: string;
  phone?: string;
  position?: Position;
  /** Closed, or proposed to open. */
  open: boolean;
}

/** Headings of council sheets and of Get Information About Schools, without capitals, spaces and signs. */
const columns = {
  name: ['establishmentname', 'schoolname', 'name', 'school'],
  urn: ['urn', 'uniquereferencenumber'],
  phase: ['phaseofeducationname', 'phaseofeducation', 'phase'],
  type: ['typeofestablishmentname', 'establishmenttypegroupname', 'typeofestablishment', 'type', 'schooltype'],
  lowest: ['statutorylowage', 'lowestadmissionage', 'lowage', 'agelow', 'minimumage'],
  highest: ['statutoryhighage', 'highestadmissionage', 'highage', 'agehigh', 'maximumage'],
  street: ['street', 'address', 'address1', 'addressline1'],
  town: ['town', 'city'],
  postcode: ['postcode'],
  phone: ['telephonenum', 'telephone', 'phone', 'telephonenumber'],
  latitude: ['lat', 'latitude'],
  longitude: ['lon', 'lng', 'long', 'longitude'],
  easting: ['easting', 'eastings'],
  northing: ['northing', 'northings'],
  status: ['establishmentstatusname', 'establishmentstatus', 'status'],
} as const;
type Column = keyof typeof columns;

/** Every school of a sheet with its headings in the first row. Throws `UnreadableFile` when it is no such sheet. */
export function schoolsIn(workbook: Workbook): ListedSchool[] {
  const table = tableFrom(workbook, { headerRow: 1 });
  const heading = (column: Column) =>
    columns[column]
      .map((name) => table.headings.find((each) => plain(each) === name))
      .find((found) => found !== undefined);
  if (heading('name') === undefined || heading('postcode') === undefined) {
    throw new UnreadableFile(
      'csv.header',
      'does not look like a list of schools: it needs the headings “name” (or “EstablishmentName”) and “postcode” in its first row',
      'header',
    );
  }
  const headings = new Map((Object.keys(columns) as Column[]).map((column) => [column, heading(column)]));
  return table.rows.flatMap((row) => schoolFromRow(row, headings) ?? []);
}

function schoolFromRow(row: Row, headings: Map<Column, string | undefined>): ListedSchool | null {
  const cell = (column: Column): Cell => row.cells.get(headingKey(headings.get(column) ?? '')) ?? null;
  const text = (column: Column) => cellText(cell(column));
  if (text('name') === '') return null;
  const school: ListedSchool = {
    name: inUsualCase(text('name')),
    phase: text('phase'),
    type: text('type'),
    address: [text('street'), text('town')].filter(Boolean).join(', '),
    open: !/closed|proposed/i.test(text('status')) || /proposed to close/i.test(text('status')),
  };
  if (/^\d{6}$/.test(text('urn'))) school.urn = text('urn');
  const lowestAge = cleanOrNothing(cleanAge(cell('lowest'), text('lowest')));
  const highestAge = cleanOrNothing(cleanAge(cell('highest'), text('highest')));
  const postcode = cleanOrNothing(cleanPostcode(text('postcode')));
  const phone = cleanOrNothing(cleanPhone(cell('phone'), text('phone').replace(/^(?=[1-9]\d{9}$)/, '0')));
  const position = positionOf(text);
  return {
    ...school,
    ...(lowestAge === undefined ? {} : { lowestAge }),
    ...(highestAge === undefined ? {} : { highestAge }),
    ...(postcode === undefined ? {} : { postcode }),
    ...(phone === undefined ? {} : { phone }),
    ...(position ? { position } : {}),
  };
}

function positionOf(text: (column: Column) => string): Position | null {
  if (text('latitude') !== '' && text('longitude') !== '') {
    const position = { latitude: rounded(Number(text('latitude'))), longitude: rounded(Number(text('longitude'))) };
    return isInUnitedKingdom(position) ? position : null;
  }
  return text('easting') === '' ? null : positionFromGrid(Number(text('easting')), Number(text('northing')));
}

const cleanOrNothing = <T>(cleaned: Cleaned<T>) => (cleaned.state === 'clean' ? cleaned.value : undefined);

const plain = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The schools a person may mean: the one with the URN, else those whose name has all the words asked for. */
export function schoolsLike(
  schools: ListedSchool[],
  asked: { urn?: string | undefined; name?: string | undefined },
): ListedSchool[] {
  const open = schools.filter((school) => school.open);
  if (asked.urn !== undefined) return open.filter(({ urn }) => urn === asked.urn);
  const wanted = nameKey(asked.name ?? '');
  const exact = open.filter(({ name }) => nameKey(name) === wanted);
  if (exact.length > 0) return exact;
  return open.filter(({ name }) => wanted.split(' ').every((word) => nameKey(name).includes(word)));
}
