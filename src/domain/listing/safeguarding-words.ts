/** What a provider has told about keeping people safe: its own statements, in neutral words, nothing guessed. */
import type { Listing } from '../../schema/listing.ts';
import { inASentence } from '../text/in-a-sentence.ts';

type Told = Listing['safeguarding'];

const checkWords: Record<Exclude<Told['dbsChecks'], 'not-told'>, string> = {
  'enhanced-with-barred-list': 'Adults there have enhanced DBS checks, with a barred list check.',
  enhanced: 'Adults there have enhanced DBS checks.',
  basic: 'Adults there have basic DBS checks.',
  none: 'Adults there have no DBS checks.',
};

/** A sentence each; none where nothing has been told. */
export function safeguardingStatements(told: Told): string[] {
  const number = told.regulatorNumber ? ` (number ${told.regulatorNumber})` : '';
  const statements = [
    told.policy === 'yes' && 'They have a written safeguarding policy.',
    told.policy === 'no' && 'They have no written safeguarding policy.',
    told.leadRole && `Their safeguarding lead is the ${inASentence(told.leadRole)}.`,
    told.dbsChecks !== 'not-told' && checkWords[told.dbsChecks],
    told.firstAid === 'yes' && 'A trained first aider is there.',
    told.firstAid === 'no' && 'There is no trained first aider there.',
    told.insurance === 'yes' && 'They have public liability insurance.',
    told.insurance === 'no' && 'They have no public liability insurance.',
    told.regulator && `They are registered with ${told.regulator}${number}.`,
  ];
  return statements.filter((statement) => typeof statement === 'string' && statement !== '') as string[];
}
