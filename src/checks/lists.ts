/** A list that keeps itself up to date finds something, at every school that shows it. */

import { directoryFrom } from '../domain/directory/directory.ts';
import { ruleWords } from '../domain/school/list-rule.ts';
import { schoolView } from '../domain/school/school-view.ts';
import { andList } from '../domain/text/phrases.ts';
import { hasRule } from '../schema/list.ts';
import { type Check, warning } from './check.ts';

export const lists: Check = (content, today) => {
  const kept = [...content.lists.values()].filter(({ data }) => hasRule(data.rule));
  if (kept.length === 0 || !content.site.has('site')) return [];
  const directory = directoryFrom(content, today);
  const views = [...directory.schools.values()].map((school) => schoolView(directory, school));
  return kept.flatMap((entry) => {
    const { schools, listings, rule } = entry.data;
    const showing = views.filter(({ slug }) => schools.length === 0 || schools.includes(slug));
    const without = showing.filter(({ lists: shown }) => {
      const list = shown.find(({ slug }) => slug === entry.slug);
      return !list || list.listings.length === (list.kept?.byHand ?? 0);
    });
    // Where the list is full by hand already, the rule has nothing to add.
    if (without.length === 0 || listings.length >= entry.data.atMost) return [];
    const names = andList(without.map(({ school }) => school.name));
    const asked = ruleWords(rule, directory.vocabulary);
    const message = `finds nothing more for ${names}, where it asks for: ${asked}; ask for less, or name the schools it is for`;
    return [warning({ kind: 'lists', entry, path: ['rule'] }, 'list.rule_empty', message)];
  });
};
