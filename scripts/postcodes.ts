/** npm run postcodes: where postcodes are, in small files that the site serves itself, for “Near where?”. */

import { contentFolder } from '../src/disk/files.ts';
import { makePostcodes } from './lib/make-postcodes.ts';
import { argumentsOf, stop } from './lib/terminal.ts';

const help = `
npm run postcodes -- --from PATH      make content/postcodes from a table of postcodes, for all schools

PATH is a CSV, a folder or a zip of: OS Code-Point Open; the ONS Postcode Directory; or your own table with the
headings postcode, lon, lat. It can also be an https:// address to download. Several --from are read in turn.
Running it twice changes nothing.

  --within KM            how far around each school (15)
  --districts PATH       a CSV with the headings outcode, latitude, longitude: roughly where all districts are
  --attribution TEXT     the words that must go with your own table; those of OS and ONS are known
  --year YYYY            the year for their words, where the table does not tell
  --northern-ireland     keep BT postcodes of the ONS directory: their licence is another one, read it first
  --content DIR          another content folder
  --dry-run              say what would be written, write nothing
  --help                 this text
`;

const { values } = argumentsOf(help, {
  from: { type: 'string', multiple: true },
  within: { type: 'string', default: '15' },
  districts: { type: 'string' },
  attribution: { type: 'string' },
  year: { type: 'string' },
  'northern-ireland': { type: 'boolean', default: false },
  content: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
});

const withinKm = Number(values.within);
if (!values.from?.length) stop(`Name a table: npm run postcodes -- --from PATH\n${help.trimEnd()}`);
if (!(withinKm > 0 && withinKm <= 100)) stop(`--within: write kilometres between 1 and 100 (found “${values.within}”)`);

try {
  await makePostcodes({
    ...values,
    from: values.from,
    folder: contentFolder(values.content),
    withinKm,
    northernIreland: values['northern-ireland'] ?? false,
    dryRun: values['dry-run'] ?? false,
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  stop(error.message);
}
