/** Two pages that stand in for the editor, in plain HTML: while it is being built, and where there is none. */

export const gettingReadyPage = page(
  'Getting the editor ready',
  '<p role="status">The editor is being put together, which takes a few seconds the first time. This page looks again by itself.</p>',
  '<meta http-equiv="refresh" content="2">',
);

/** For a site that nobody edits online. `base` is where the site sits. */
export function notOnlinePage(base: string): string {
  return page(
    'Editing online is not set up',
    `<p>This directory is edited by the people who look after it, on their own computer. There is nothing to sign in to here.</p>
    <p>Is something in a listing wrong? Every listing has a link to <strong>suggest a change</strong>.</p>
    <p>Do you look after this directory? On the computer that has its files, “npm start” opens the editor.
    How to let people edit here is in <a href="${base}guides/">the guides</a>.</p>
    <p><a href="${base}">To the directory</a></p>`,
  );
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
    ${head}
  </head>
  <body>
    <main>
    <h1>${title}</h1>
    ${body}
    </main>
  </body>
</html>
`;
}
