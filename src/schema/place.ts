import { z } from 'zod';
import { latitude, longitude, oneLine, onOff, paragraph, postcode } from './fields.ts';
import { rule } from './rule.ts';
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
  .check(
    rule(['name', 'address', 'area', 'postcode'], ({ name, address, area, postcode }, tell) => {
      if (!name && !address && !area && !postcode)
        tell('name', 'is missing; write the place’s name, its part of town or its postcode', 'required');
    }),
    rule(['latitude', 'longitude'], ({ latitude, longitude }, tell) => {
      if ((latitude === undefined) === (longitude === undefined)) return;
      const missing = latitude === undefined ? 'latitude' : 'longitude';
      tell(missing, 'is missing; a position needs both latitude and longitude', 'geo.half');
    }),
    rule(['hideExactAddress', 'area'], ({ hideExactAddress, area }, tell) => {
      const message = 'is missing; when the exact address is hidden, write the part of town to show';
      if (hideExactAddress && !area) tell('area', message, 'place.no_area');
    }),
    rule(['hideExactAddress', 'latitude', 'longitude'], ({ hideExactAddress, latitude, longitude }, tell) => {
      if (!hideExactAddress || latitude === undefined || longitude === undefined) return;
      const message = 'is too exact for a hidden address; round latitude and longitude to 2 decimal places';
      if ([latitude, longitude].some((degrees) => decimals(degrees) > 2)) tell('latitude', message, 'geo.too_precise');
    }),
  )
  .meta({ title: 'Place', description: 'Where it happens.' });

function decimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

export type Place = z.output<typeof placeSchema>;
