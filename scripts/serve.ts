/** `npm run serve`: the built site as a host would serve it, with its real headers, on this machine alone. */
import { existsSync } from 'node:fs';
import { publishedFolder, repairPublished } from './lib/publish.ts';
import { serveFolder } from './lib/static-server.ts';
import { argumentsOf, stop } from './lib/terminal.ts';

const help = `
npm run serve -- [--port 4321] [--folder dist] [--base /town/] [--no-headers] [--no-range]

Serves the site that “npm run build” made, at http://127.0.0.1:4321/, as a host would.

  --port N       listen on another port
  --folder DIR   serve another folder
  --base /PATH/  the site was built to sit below this path
  --no-headers   leave out the headers of dist/_headers, as a plain host would
  --no-range     answer with whole files only, as hosts without HTTP Range do
`;

const { values } = argumentsOf(help, {
  port: { type: 'string', default: '4321' },
  folder: { type: 'string', default: publishedFolder },
  base: { type: 'string', default: '/' },
  'no-headers': { type: 'boolean', default: false },
  'no-range': { type: 'boolean', default: false },
});

if (values.folder === publishedFolder) repairPublished();
if (!existsSync(values.folder)) stop(`There is no folder “${values.folder}”: run “npm run build” first.`);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`--port ${values.port} is not a port: write a number.`);
if (!/^\/(?:[\w.-]+\/)*$/.test(values.base)) stop(`--base ${values.base}: begin and end it with “/”, like /town/.`);

try {
  const { folder, base } = values;
  await serveFolder({ folder, port, base, withHeaders: !values['no-headers'], withParts: !values['no-range'] });
  console.log(`Serving ${values.folder} at http://127.0.0.1:${port}${values.base}\nPress Ctrl+C to stop.`);
} catch (error) {
  stop((error as Error).message);
}
