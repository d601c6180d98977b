/** The words that go with positions of postcodes, wherever they are used. */
import type { TableKind } from './postcode-table.ts';

/**
 * What the owners of a table ask to be said. Sources: Ordnance Survey, Code-Point Open licence; Office for National
 * Statistics, ONSPD user guide. A plain table has no words of its own: give them.
 */
export function attributionOf(kind: TableKind, year: string | null, northernIreland: boolean): string | null {
  const right = `Crown copyright and database right${year ? ` ${year}` : ''}`;
  const mail = `Contains Royal Mail data © Royal Mail copyright and database right${year ? ` ${year}` : ''}.`;
  if (kind === 'plain') return null;
  if (kind === 'code-point-open') {
    return `Contains OS data © ${right}. ${mail} Contains National Statistics data © ${right}. Open Government Licence v3.0.`;
  }
  const north = northernIreland
    ? ' Northern Ireland postcodes: Land & Property Services © Crown copyright, under its own licence.'
    : '';
  return `Contains OS data © ${right}. ${mail} Source: Office for National Statistics licensed under the Open Government Licence v3.0.${north}`;
}

/** The year that stands in a licence's own words, or else in the name of a file; null where neither tells. */
export function yearOf(licence: string, name: string): string | null {
  return /database right (20\d\d)/i.exec(licence)?.[1] ?? /(?:^|\D)(20\d\d)(?:\D|$)/.exec(name)?.[1] ?? null;
}
