/** The texts for staff that a school shows, part by part. */
import type { StaffText } from '../../schema/staff.ts';
import type { Directory, Entry } from '../directory/directory.ts';

export interface StaffTexts {
  part: StaffText['part'];
  title: string;
  texts: Entry<StaffText>[];
}

const titles: Record<StaffText['part'], string> = {
  signposting: 'Helping one pupil',
  kit: 'With a class, or for home',
};

/** In the texts' own order; parts without any are left out. */
export function staffTextsOf({ staff }: Pick<Directory, 'staff'>, school: string): StaffTexts[] {
  const here = [...staff.values()]
    .filter(({ data }) => data.schools.length === 0 || data.schools.includes(school))
    .sort((one, other) => one.data.order - other.data.order || one.data.title.localeCompare(other.data.title, 'en-GB'));
  return (Object.keys(titles) as StaffText['part'][])
    .map((part) => ({ part, title: titles[part], texts: here.filter(({ data }) => data.part === part) }))
    .filter(({ texts }) => texts.length > 0);
}
