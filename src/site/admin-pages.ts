/** What stands in for the editor while it is being built, in plain HTML: it looks again by itself. */
export const gettingReadyPage = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <meta http-equiv="refresh" content="2">
    <title>Getting the editor ready</title>
  </head>
  <body>
    <main>
      <h1>Getting the editor ready</h1>
      <p role="status">This takes a few seconds the first time. The page looks again by itself.</p>
    </main>
  </body>
</html>
`;
