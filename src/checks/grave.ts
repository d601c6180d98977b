/** Problems that a listing, or a whole site, must not be published with even once. */
import type { Problem } from '../reading/problem.ts';

/** Crisis lines, private data, secrets and hidden addresses; and words that the pages cannot be made without. */
const graveCodes =
  /^(?:helplines?|crisis|pii|secret|safeguarding|privacy)\.|^place\.hidden_told$|^vocabulary\.incomplete$/;

/**
 * Whether a build shows the last good version of a file instead of one with this problem. Other errors of the checks
 * are told, and the file is shown.
 */
export function isGrave({ severity, code, file }: Problem): boolean {
  if (severity !== 'error') return false;
  return graveCodes.test(code) || file.endsWith('/settings/helplines.yaml');
}

/** Warnings that cannot wait until somebody runs the check: they are about people, links and numbers. */
const urgentCodes = /^(?:pii|contact|url|helpline\.(?:number|near|option)|phone|text)\./;

/** Whether the editor tells of a problem before it saves, and an import after it has read: every error is told. */
export function cannotWait({ severity, code }: Problem): boolean {
  return severity === 'error' || urgentCodes.test(code);
}
