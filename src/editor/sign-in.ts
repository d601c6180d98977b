/** What the editor at /admin/ of a published site needs for signing in: where it may ask, and whom. */
import type { EditingSettings } from '../schema/editing.ts';

/** Other websites that the page of the editor must be let to speak with. Nothing where all is of our own origin. */
export interface SignInOrigins {
  /** For `connect-src`: where files are read and saved. */
  connect: string[];
  /** Where the person reads whom they let in: in a window of its own, or in place of the page. No policy binds these. */
  visit: string[];
}

/** The origins for a way of editing. Anything else that a backend likes to ask (status pages, portraits) stays shut. */
export function originsOf(editing: EditingSettings): SignInOrigins {
  switch (editing.backend) {
    case 'github':
      return { connect: ['https://api.github.com'], visit: ['https://github.com'] };
    case 'gitlab':
    case 'forgejo': {
      const server = new URL(serverOf(editing)).origin;
      return { connect: [server], visit: [server] };
    }
    default:
      return { connect: [], visit: [] };
  }
}

/** The server of GitLab or Forgejo, without a slash at its end. */
export function serverOf(editing: EditingSettings): string {
  return (editing.server ?? 'https://gitlab.com').replace(/\/+$/, '');
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
