/**
 * What stands in for the editor while it is being built, in plain HTML: it looks again by itself. It names its address,
 * since a page opened with something after `#` would only jump to that and never ask again.
 */
export const gettingReadyPage = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <meta http-equiv="refresh" content="2; url=./">
    <title>Getting the editor ready</title>
    <style>
      :root { color-scheme: light dark; --paper: #faf7f2; --card: #fff; --ink: #1a1d21; --soft: #474d55; --main: #24544f; }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #14171a; --card: #1e2327; --ink: #f4f1ea; --soft: #c3c8cd; --main: #9adccd; }
      }
      body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Lexend Variable", Lexend, system-ui, sans-serif; }
      main { max-width: 30rem; margin: 14vh auto 0; padding: 1.5rem; }
      svg { display: block; width: 3.5rem; height: 3.5rem; margin-bottom: 1rem; }
      h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 1.15; text-wrap: balance; }
      p { margin: 0; color: var(--soft); }
      i { display: block; height: 6px; margin-top: 1.5rem; border-radius: 3px; background: linear-gradient(90deg, var(--main) 30%, transparent 0) 0 0 / 200% 100% var(--card); }
      @media (prefers-reduced-motion: no-preference) {
        i { animation: go 2s linear infinite; }
        @keyframes go { from { background-position: 130% 0; } to { background-position: -70% 0; } }
      }
    </style>
  </head>
  <body>
    <main>
      <svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#24544f"/><g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M16 18v8M16 6V4"/><path d="M24 8H8a1.3 1.3 0 0 0-.9.4L3.8 12l3.3 3.6a1.3 1.3 0 0 0 .9.4h16a1.3 1.3 0 0 0 .9-.4l3.3-3.6-3.3-3.6A1.3 1.3 0 0 0 24 8Z" fill="#f2b53a" stroke="#f2b53a"/></g></svg>
      <h1>Getting the editor ready</h1>
      <p role="status">This takes a few seconds the first time. The page looks again by itself.</p>
      <i></i>
    </main>
  </body>
</html>
`;
