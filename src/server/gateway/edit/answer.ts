/** One request of the editor, from its JSON to its answer: checked, allowed, done, and written into the log. */
import { NotWritten } from '../../../disk/not-written.ts';
import { writeLog } from '../log.ts';
import type { Person } from '../people.ts';
import { ChangedMeanwhile, notWritten, Refused } from '../refused.ts';
import { Moved } from '../repository.ts';
import { type Action, type EditRequest, type Params, requestSchema } from '../requests.ts';
import { mayDo } from '../rights.ts';
import type { Services } from '../services.ts';
import { proposals as allProposals, checkEntry, proposalChanges } from './comparing.ts';
import type { Desk } from './desk.ts';
import { getMedia, getMediaFile, persistMedia } from './media.ts';
import * as proposals from './proposals.ts';
import { deleteFiles, publishUnpublishedEntry } from './publishing.ts';
import { entriesByFiles, entriesByFolder, getEntry } from './reading.ts';
import { persistEntry } from './saving.ts';

type Answers = { [A in Action]: (desk: Desk, params: Params<A>) => unknown };

const answers: Answers = {
  info: ({ services }) => ({
    repo: services.settings.site.host,
    publish_modes: services.settings.publishesAlone ? ['simple'] : ['simple', 'editorial_workflow'],
    type: 'fingerpost_gateway',
  }),
  entriesByFolder,
  entriesByFiles,
  getEntry,
  unpublishedEntries: proposals.unpublishedEntries,
  unpublishedEntry: proposals.unpublishedEntry,
  unpublishedEntryDataFile: proposals.unpublishedEntryDataFile,
  unpublishedEntryMediaFile: proposals.unpublishedEntryMediaFile,
  deleteUnpublishedEntry: proposals.deleteUnpublishedEntry,
  persistEntry,
  updateUnpublishedEntryStatus: proposals.updateUnpublishedEntryStatus,
  publishUnpublishedEntry,
  proposals: allProposals,
  unpublishedEntriesWhole: proposals.unpublishedEntriesWhole,
  proposalChanges,
  checkEntry,
  getMedia,
  getMediaFile,
  persistMedia,
  deleteFile: (desk, { path }) => deleteFiles(desk, { paths: [path] }),
  deleteFiles,
  getDeployPreview: () => null,
  getNotes: () => ({ notes: [] }),
  getPRMetadata: () => ({ metadata: null }),
};

/** What changes something, and so is written into the log. */
const changing = new Set<Action>([
  'persistEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'persistMedia',
  'deleteFile',
  'deleteFiles',
]);

export async function editAnswer(services: Services, me: Person, json: unknown): Promise<unknown> {
  const parsed = requestSchema.safeParse(json);
  if (!parsed.success) {
    const told = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the request'}: ${message}`);
    throw new Refused(
      422,
      `The editor asked for something that is not known here (${told.slice(0, 3).join('; ')}). Load the page again.`,
    );
  }
  const request = parsed.data;
  const log = (refused?: number) =>
    writeLog(services, { who: me.email, did: request.action, about: about(request), ...(refused ? { refused } : {}) });
  try {
    mayDo(me, request.action);
    const desk = { services, me, head: await services.git.head() };
    const answer = await (answers[request.action] as (desk: Desk, params: unknown) => unknown)(desk, request.params);
    if (changing.has(request.action)) await log();
    return answer;
  } catch (error) {
    const told = error instanceof Moved ? new Refused(409, movedSentence) : error;
    if (told instanceof Refused && (changing.has(request.action) || told.status === 403)) await log(told.status);
    throw told;
  }
}

const movedSentence = 'Somebody else saved at the same moment. Nothing of yours is lost: save again.';

/** Which file or proposal a request is about, as far as it says; never what is in it. */
function about({ params }: EditRequest): string {
  const said = (params ?? {}) as Partial<Params<'persistEntry'> & Params<'persistMedia'> & Params<'deleteFiles'>> & {
    path?: string;
    collection?: string;
    slug?: string;
  };
  const file = said.dataFiles?.[0] ?? said.entry;
  if (file) return `${said.options?.collectionName ?? ''}/${file.slug}`;
  if (said.collection) return `${said.collection}/${said.slug}`;
  return said.path ?? said.paths?.join(', ') ?? said.asset?.path ?? '';
}

export interface EditAnswer {
  status: number;
  json: unknown;
}

/** The answer to a request that was refused; null for an error that is nobody's to read. */
export function refusalOf(told: unknown): EditAnswer | null {
  const error = told instanceof NotWritten ? notWritten(told) : told;
  if (!(error instanceof Refused)) return null;
  const changed = error instanceof ChangedMeanwhile ? { changed: error.changed } : {};
  return { status: error.status, json: { error: error.message, ...changed } };
}
