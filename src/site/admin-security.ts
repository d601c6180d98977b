/**
 * The rules a browser is given for `/admin/`, where a person who may change the site is at work.
 *
 * Public pages have stricter ones (`security.ts`) and never share a script with it.
 */
import { originsOf } from '../editor/sign-in.ts';
import type { EditingSettings } from '../schema/editing.ts';
import { fixedHeaders } from './security.ts';

/** Without `unsafe-eval`: nothing that stands in a content file can become code. */
export function adminPolicy(editing?: EditingSettings): string {
  const { connect } = editing ? originsOf(editing) : { connect: [] };
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The CMS writes its styles while it runs; styles alone cannot read a token or send one anywhere.
    "style-src 'self' 'unsafe-inline'",
    // A photo that is being added is a `blob:` until it is saved.
    "img-src 'self' data: blob:",
    `connect-src ${["'self'", 'blob:', ...connect].join(' ')}`,
    "font-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** All headers of a file below `/admin/`. */
export function adminHeaders(editing?: EditingSettings): Record<string, string> {
  return {
    ...fixedHeaders,
    'Content-Security-Policy': adminPolicy(editing),
    // Signing in with GitHub happens in a window that must be able to answer this one.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex, nofollow',
    'Cache-Control': 'no-cache',
  };
}
