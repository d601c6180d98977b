/** Takes what tells on whoever follows a link out of what a file holds, and says so. */
import type { z } from 'zod';
import { withoutTracking } from '../schema/tracking.ts';
import { fieldLabel, isWebAddress } from './field-at.ts';
import { isLeading, nodesOf } from './markdown-nodes.ts';
import type { Finding } from './problem.ts';
import { type Lines, lineOf } from './yaml-data.ts';

const message =
  'had something in it that tells a company who follows the link (like “utm_source” or “fbclid”); the site leaves that out, and “npm run tidy” takes it out of the file';

/** A Markdown text with such parts taken out of its links. */
export function untrackedBody(body: string): string {
  if (withoutTracking(body) === body) return body;
  let text = body;
  // From the end on, so that what lies before keeps its place.
  for (const node of (nodesOf(body) ?? []).filter(isLeading).toReversed()) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) continue;
    text = text.slice(0, start) + withoutTracking(text.slice(start, end)) + text.slice(end);
  }
  return text;
}

/** A warning for each web address of `data`, as it was written, that holds such parts; the schema takes them out. */
export function trackingFindings(schema: z.ZodType, data: unknown, lines: Lines): Finding[] {
  const findings: Finding[] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'string') {
      if (withoutTracking(value) === value || !isWebAddress(schema, path)) return;
      const [line, field] = [lineOf(lines, path), fieldLabel(schema, path)];
      findings.push({ line, field, code: 'url.tracking', message, severity: 'warning' });
    } else if (Array.isArray(value)) for (const [index, each] of value.entries()) walk(each, [...path, index]);
    else if (value && typeof value === 'object')
      for (const [name, each] of Object.entries(value)) walk(each, [...path, name]);
  };
  walk(data, []);
  return findings;
}

/** The same for a Markdown text that starts on `line`. */
export function bodyTrackingFindings(body: string, untracked: string, line: number, field: string): Finding[] {
  return body === untracked ? [] : [{ line, field, code: 'url.tracking', message, severity: 'warning' }];
}
