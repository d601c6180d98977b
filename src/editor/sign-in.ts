/** What the editor at /admin/ of a published site needs for signing in: whom its page may speak with, and how. */
import type { EditingSettings } from '../schema/editing.ts';

export interface SignInOrigins {
  /** For `connect-src`, beside the page’s own origin: where files are read and saved. */
  connect: string[];
}

/**
 * The other websites that a way of editing cannot do without. What a backend likes to ask besides (pages about how well
 * the host is today, portraits of people) stays shut; it copes. Where people read whom they let in is a window or a
 * page of its own, which no policy of ours binds.
 */
export function originsOf(editing: EditingSettings): SignInOrigins {
  switch (editing.backend) {
    case 'github':
      return { connect: ['https://api.github.com'] };
    case 'gitlab':
    case 'forgejo':
      return { connect: [new URL(serverOf(editing)).origin] };
    default:
      return { connect: [] };
  }
}

/**
 * Decap’s `backend` for a way of editing online; null where there is none. `site` is where the site is published, with
 * the path it sits below: `https://larkbridge.example.org/town/`.
 */
export function signInBackend(editing: EditingSettings, site: string): Record<string, unknown> | null {
  const { branch, repository: repo, applicationId: app_id } = editing;
  const below = (path: string) => new URL(path, site.endsWith('/') ? site : `${site}/`);
  switch (editing.backend) {
    case 'gateway':
      return { name: 'proxy', proxy_url: below('api/edit').pathname, branch };
    case 'github':
      return {
        name: 'github',
        repo,
        branch,
        // Decap believes a pop-up of this origin alone, and joins the two with a slash.
        base_url: below('').origin,
        auth_endpoint: below('api/oauth/auth').pathname.slice(1),
        // Decap asks for all repositories, private ones too, unless told otherwise.
        auth_scope: editing.privateRepository ? 'repo' : 'public_repo',
        squash_merges: true,
      };
    case 'gitlab':
      return {
        name: 'gitlab',
        repo,
        branch,
        auth_type: 'pkce',
        app_id,
        base_url: serverOf(editing),
        api_root: `${serverOf(editing)}/api/v4`,
        squash_merges: true,
      };
    case 'forgejo':
      return { name: 'forgejo', repo, branch, app_id, api_root: `${serverOf(editing)}/api/v1` };
    default:
      return null;
  }
}

/** The server of GitLab or Forgejo, without a slash at its end. */
function serverOf(editing: EditingSettings): string {
  return (editing.server ?? 'https://gitlab.com').replace(/\/+$/, '');
}
