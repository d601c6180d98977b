/** What Decap CMS may ask for: the protocol of its `proxy` backend, as decap-server 3.11 describes it. */
import { z } from 'zod';

const text = z.string().max(300);
const path = z.string().min(1).max(300);
/** The name of a collection or an entry. */
const name = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, { error: 'is no name of an entry' });
const commitMessage = z.string().max(500);
const commit = z.string().regex(/^[0-9a-f]{40,64}$/, { error: 'is no commit' });

/**
 * A file on its way in. Ours alone, and may be left out: `opened`, the text with which the form was opened (null where
 * there was none); `over`, the id of somebody else's version that the person has seen; `yields`, the fields in which that
 * version holds.
 */
const dataFile = z.object({
  slug: name,
  path,
  raw: z.string().max(400_000),
  newPath: path.optional(),
  opened: z.string().max(400_000).nullable().optional(),
  over: text.optional(),
  yields: z.array(text).max(500).optional(),
});

const asset = z.object({ path, content: z.string().max(9_000_000), encoding: z.literal('base64') });

const statuses = ['draft', 'pending_review', 'pending_publish'] as const;
export type ProposalStatus = (typeof statuses)[number];

const entry = z.object({ collection: name, slug: name });
/** With the number of the version that the person saw: what is done is done to that one, or not at all. */
const seenEntry = entry.extend({ version: z.number().int().positive() });
const entryFile = entry.extend({ path, id: text.nullish() });

export const requestSchema = z.discriminatedUnion('action', [
  ask('info', z.unknown()),
  ask('entriesByFolder', z.object({ folder: path, extension: z.string().max(20), depth: z.number() })),
  ask('entriesByFiles', z.object({ files: z.array(z.object({ path, label: text.optional() })).max(200) })),
  ask('getEntry', z.object({ path })),
  ask('unpublishedEntries', z.unknown()),
  ask('unpublishedEntry', z.object({ id: text.optional(), collection: name.optional(), slug: name.optional() })),
  ask('unpublishedEntryDataFile', entryFile),
  ask('unpublishedEntryMediaFile', entryFile),
  ask('deleteUnpublishedEntry', seenEntry),
  ask(
    'persistEntry',
    z.object({
      entry: dataFile.optional(),
      // As many as one organisation or one source may have: see `admin/several`.
      dataFiles: z.array(dataFile).min(1).max(50).optional(),
      assets: z.array(asset).max(10).default([]),
      options: z.object({
        commitMessage,
        collectionName: name.optional(),
        newEntry: z.boolean().optional(),
        useWorkflow: z.boolean().default(false),
        status: z.enum(statuses).catch('draft'),
      }),
    }),
  ),
  ask('updateUnpublishedEntryStatus', seenEntry.extend({ newStatus: z.enum(statuses) })),
  // `fields`: the ones to publish, by the ids that `proposalChanges` gives, as it found the site `at` a commit; the rest
  // stays a proposal.
  ask(
    'publishUnpublishedEntry',
    seenEntry.extend({ fields: z.array(text).max(500).optional(), at: commit.optional() }),
  ),
  ask('proposals', z.unknown()),
  ask('unpublishedEntriesWhole', z.unknown()),
  ask('proposalChanges', entry),
  ask('checkEntry', z.object({ path, raw: z.string().max(400_000) })),
  ask('getMedia', z.object({ mediaFolder: path })),
  ask('getMediaFile', z.object({ path })),
  ask('persistMedia', z.object({ asset, options: z.object({ commitMessage }) })),
  ask('deleteFile', z.object({ path, options: z.object({ commitMessage }) })),
  ask('deleteFiles', z.object({ paths: z.array(path).min(1).max(20), options: z.object({ commitMessage }) })),
  ask('getDeployPreview', entry),
  ask('getNotes', z.unknown()),
  ask('getPRMetadata', z.unknown()),
]);

function ask<A extends string, P extends z.ZodType>(action: A, params: P) {
  return z.object({ action: z.literal(action), params });
}

export type EditRequest = z.output<typeof requestSchema>;
export type Action = EditRequest['action'];
export type Params<A extends Action> = Extract<EditRequest, { action: A }>['params'];
