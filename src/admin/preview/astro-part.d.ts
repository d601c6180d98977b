/** What `astro-components.ts` makes of one of the site's parts: something for `htmlOf`, and nothing else. */
declare module '*.astro' {
  const part: unknown;
  export default part;
}
