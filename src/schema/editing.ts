import { z } from 'zod';
import { oneLine, onOff, pattern, webAddress } from './fields.ts';
import { rule } from './rule.ts';

const editingBackends = ['none', 'gateway', 'github', 'gitlab', 'forgejo'] as const;
const suggestionRoutes = ['mailto', 'netlify', 'gateway'] as const;

/** Hosts of git repositories that Decap talks to from the editor's own browser. */
const gitHosts = ['github', 'gitlab', 'forgejo'];
/** Those that sign a person in without a helper of ours, by a public application id. */
const selfSignIn = ['gitlab', 'forgejo'];

/**
 * How the published site is edited: `content/settings/editing.yaml`. The file may be left out.
 *
 * It is public, so it holds no secret: secrets are settings of the server (see the guide for IT).
 */
export const editingSchema = z
  .strictObject({
    backend: z
      .enum(editingBackends, { error: `write one of: ${editingBackends.join(', ')}` })
      .default('none')
      .meta({
        title: 'Editing online',
        description: 'How people sign in to edit at /admin/ of the published site. “npm start” needs none of them.',
        examples: ['gateway'],
        choices: {
          none: 'Not online: only on a computer that has the files',
          gateway: 'The gateway: sign-in by a link in an e-mail',
          github: 'GitHub accounts',
          gitlab: 'GitLab accounts',
          forgejo: 'Forgejo accounts',
        },
      }),
    repository: pattern(
      /^\w[\w.-]*(?:\/\w[\w.-]*)+$/,
      'repository.format',
      'write the owner and the name with a slash, like “larkbridge/directory”',
    )
      .optional()
      .meta({
        title: 'Repository',
        description: 'Where the directory’s files are kept: the owner and the name.',
        examples: ['larkbridge/directory'],
      }),
    branch: pattern(/^(?!.*\.\.)[\w][\w./-]*$/, 'branch.format', 'write the name of a branch, like “main”')
      .default('main')
      .meta({ title: 'Branch', description: 'The branch that is published.', examples: ['main'] }),
    server: webAddress()
      .optional()
      .meta({
        title: 'Server',
        description: 'For GitLab and Forgejo: the web address of the server. GitLab’s own is taken when left out.',
        examples: ['https://gitlab.com'],
      }),
    applicationId: oneLine(200)
      .optional()
      .meta({
        title: 'Application id',
        description: 'For GitLab and Forgejo: the public id of the application you registered there. Never a secret.',
        examples: ['0123456789abcdef'],
      }),
    privateRepository: onOff()
      .default(false)
      .meta({
        title: 'The repository is private',
        description:
          'For GitHub: asks each editor for rights over their private repositories too. Leave it off when anybody may read the files.',
        examples: [false],
      }),
    suggestions: z
      .enum(suggestionRoutes, { error: `write one of: ${suggestionRoutes.join(', ')}` })
      .default('mailto')
      .meta({
        title: 'Suggestions come by',
        description: 'How “Suggest a change” reaches you. E-mail always works and needs nothing else.',
        examples: ['mailto'],
        choices: {
          mailto: 'E-mail, from the visitor’s own programme',
          netlify: 'Netlify Forms',
          gateway: 'The gateway',
        },
      }),
  })
  .check(
    rule(['backend', 'repository'], ({ backend, repository }, tell) => {
      const message = 'is missing; write the owner and the name, like “larkbridge/directory”';
      if (gitHosts.includes(backend) && !repository) tell('repository', message, 'required');
    }),
    rule(['backend', 'applicationId'], ({ backend, applicationId }, tell) => {
      const message = 'is missing; write the id of the application you registered there';
      if (selfSignIn.includes(backend) && !applicationId) tell('applicationId', message, 'required');
    }),
    rule(['backend', 'server'], ({ backend, server }, tell) => {
      if (backend === 'forgejo' && !server)
        tell('server', 'is missing; write the web address of your Forgejo server', 'required');
    }),
  )
  .meta({ title: 'Editing settings', description: 'How the published site is edited.' });

export type EditingSettings = z.output<typeof editingSchema>;

/** What holds where there is no such file. */
export const editingDefaults: EditingSettings = editingSchema.parse({});
