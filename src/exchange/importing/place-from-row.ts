import { distanceKm } from '../../domain/near/distance.ts';
import type { Position } from '../../domain/near/position.ts';
import type { ImportField } from '../../schema/source.ts';
import { weekdays } from '../../schema/weekdays.ts';
import { positionFromGrid, rounded } from '../postcodes/british-grid.ts';
import { isInUnitedKingdom, type KnownPostcode, type PostcodeTable } from '../postcodes/postcode-table.ts';
import type { Value } from './cell-values.ts';
import { cleanHours, type DaySession, daysTogether } from './cleaning/hours.ts';
import { inUsualCase } from './cleaning/names.ts';
import { cleanPostcode } from './cleaning/postcode.ts';
import type { RowReader } from './row-reader.ts';

/** A place as a listing file writes it. */
export interface PlaceDraft {
  name?: string;
  address?: string;
  area?: string;
  postcode?: string;
  latitude?: number;
  longitude?: number;
  gettingThere?: string;
  sessions?: DaySession[];
}

/** The place a row speaks of, with its position: the row's own, else its postcode's. Null when it names none. */
export function placeFromRow(read: RowReader, name: string, postcodes: PostcodeTable): PlaceDraft | null {
  const postcode = read.cleaned(read.value('place.postcode'), (value) => cleanPostcode(value.text.replace(/\n/g, ' ')));
  const known = postcode === undefined ? undefined : postcodes.get(postcode);
  const place: PlaceDraft = {
    name: inUsualCase(read.value('place.name').text),
    address: addressFrom(read.value('place.address'), name, postcode),
    area: inUsualCase(read.value('place.area').text) || known?.area || '',
    postcode: postcode ?? '',
    gettingThere: read.value('place.gettingThere').text,
  };
  for (const key of Object.keys(place) as (keyof PlaceDraft)[]) if (place[key] === '') delete place[key];
  if (place.name === undefined && place.address === undefined && place.area === undefined && !place.postcode)
    return null;
  if (/\bc\/o\b|\bflat \d/i.test(place.address ?? '')) {
    read.warn(
      'place.address',
      'address.home',
      'may be somebody’s home (“c/o”, “flat”); ask, and hide the exact address if it is',
    );
  }
  const position = positionOf(read, known);
  if (position) Object.assign(place, position);
  const sessions = weekdays.flatMap((day) => {
    const field: ImportField = `hours.${day}`;
    return read.cleaned(read.value(field), (value) => cleanHours(day, value.cell, value.text)) ?? [];
  });
  if (sessions.length > 0) place.sessions = daysTogether(sessions);
  return place;
}

/** Lines joined; a line that repeats the listing's name or the postcode is left out. */
function addressFrom(value: Value, name: string, postcode: string | undefined): string {
  const parts = value.parts
    .flatMap((part) => part.split('\n'))
    .map((part) => inUsualCase(part.trim().replace(/[\s,.]+$/, '')))
    .filter((part) => part !== '' && part.toLowerCase() !== name.toLowerCase() && part !== postcode);
  return parts.filter((part, index) => parts.indexOf(part) === index).join(', ');
}

const farthestFromPostcodeKm = 3;

function positionOf(read: RowReader, known: KnownPostcode | undefined): Position | undefined {
  const own = ownPosition(read);
  const fallback = known && { latitude: known.latitude, longitude: known.longitude };
  if (!own) return fallback;
  if (!known || distanceKm(own, known) <= farthestFromPostcodeKm) return own;
  const message = `is ${Math.round(distanceKm(own, known))} km from its postcode, so one of the two is wrong; the listing comes in without a position`;
  read.warn('place.latitude', 'geo.postcode_mismatch', message);
  return undefined;
}

function ownPosition(read: RowReader): Position | undefined {
  const [latitude, longitude] = [read.value('place.latitude'), read.value('place.longitude')];
  if (latitude.text !== '' && longitude.text !== '') {
    const position = { latitude: rounded(Number(latitude.text)), longitude: rounded(Number(longitude.text)) };
    if (isInUnitedKingdom(position)) return position;
    if (isInUnitedKingdom({ latitude: position.longitude, longitude: position.latitude })) {
      read.warn('place.latitude', 'geo.swapped', 'and longitude are the wrong way round; swap the two columns');
    } else if (position.latitude !== 0 || position.longitude !== 0) {
      read.warn(
        'place.latitude',
        'geo.range',
        `is not in the United Kingdom (“${latitude.text}, ${longitude.text}”); correct it`,
      );
    }
    return undefined;
  }
  const [easting, northing] = [read.value('place.easting'), read.value('place.northing')];
  if (easting.text === '' || northing.text === '') return undefined;
  const position = positionFromGrid(Number(easting.text), Number(northing.text));
  if (position && isInUnitedKingdom(position)) return position;
  read.warn(
    'place.easting',
    'geo.grid',
    `is not on the British grid (“${easting.text}, ${northing.text}”); correct it`,
  );
  return undefined;
}
