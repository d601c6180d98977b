/** Where the site sits, with one slash at both ends: `/fingerpost` and `/fingerpost/` => `/fingerpost/`. */
export function basePath(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}
