/** The last part of the address of a year group's page: `reception`, `year-5`. */
export function yearSlug(year: number): string {
  return year === 0 ? 'reception' : `year-${year}`;
}
