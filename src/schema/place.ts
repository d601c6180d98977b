import { z } from 'zod';
import { latitude, longitude, oneLine, onOff, paragraph, postcode } from './fields.ts';
import { sessionSchema } from './session.ts';

/** Somewhere a listing happens, with the times it happens there. */
export const placeSchema = z
  .strictObject({
    name: oneLine(100)
      .optional()
      .meta({
        title: 'Name of the place',
        description: 'The hall, park or building.',
        examples: ['Weir Lane Community Hall'],
      }),
    address: oneLine(200)
      .optional()
      .meta({ title: 'Address', description: 'Street and town, on one line.', examples: ['12 Weir Lane, Larkbridge'] }),
    area: oneLine(60)
      .optional()
      .meta({
        title: 'Part of town',
        description: 'What a local would call it. Shown in place of a hidden address.',
        examples: ['Millside'],
      }),
    postcode: postcode()
      .optional()
      .meta({ title: 'Postcode', description: 'In capitals, with one space.', examples: ['ZZ1 4AP'] }),
    latitude: latitude()
      .optional()
      .meta({
        title: 'Latitude',
        description: 'Degrees north, if you know it; otherwise the postcode is used.',
        examples: [53.4512],
      }),
    longitude: longitude()
      .optional()
      .meta({ title: 'Longitude', description: 'Degrees east (west is negative).', examples: [-2.3089] }),
    hideExactAddress: onOff()
      .default(false)
      .meta({
        title: 'Hide the exact address',
        description: 'For a refuge, or a group in somebody’s home: only the part of town is shown, everywhere.',
        examples: [false],
      }),
    gettingThere: paragraph(600)
      .optional()
      .meta({
        title: 'Getting there',
        description: 'Buses, which door, where to lock a bike, where to park.',
        examples: ['Bus 7 stops outside. Use the blue door on Weir Lane.'],
      }),
    sessions: z
      .array(sessionSchema)
      .max(40)
      .default([])
      .meta({ title: 'Sessions here', description: 'The regular times at this place.' }),
  })
  .superRefine((place, context) => {
    const add = (path: string, message: string, code: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code } });
    if (!place.name && !place.address && !place.area && !place.postcode) {
      add('name', 'is missing; write the place’s name, its part of town or its postcode', 'required');
    }
    const both = place.latitude !== undefined && place.longitude !== undefined;
    if (!both && (place.latitude !== undefined || place.longitude !== undefined)) {
      add(
        place.latitude === undefined ? 'latitude' : 'longitude',
        'is missing; a position needs both latitude and longitude',
        'geo.half',
      );
    }
    if (place.hideExactAddress && !place.area) {
      add('area', 'is missing; when the exact address is hidden, write the part of town to show', 'place.no_area');
    }
    if (
      place.hideExactAddress &&
      both &&
      [place.latitude, place.longitude].some((degrees) => decimals(degrees as number) > 2)
    ) {
      add(
        'latitude',
        'is too exact for a hidden address; round latitude and longitude to 2 decimal places',
        'geo.too_precise',
      );
    }
  })
  .meta({ title: 'Place', description: 'Where it happens.' });

function decimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

export type Place = z.output<typeof placeSchema>;
