/** How Decap reaches the files: one setting of its own for each way of editing. */
import type { EditingSettings } from '../../schema/editing.ts';
import type { DecapBackend } from './types.ts';

/**
 * Where the site is: `base` is the path it sits at (`/`, `/directory/`), `origin` its web address without
 * a path, as far as it is known.
 */
export interface SiteAddress {
  base: string;
  origin?: string | undefined;
}

/** Our own server, in `npm start` and behind the gateway alike: it speaks Decap's proxy protocol. */
export const ownServer = ({ base }: SiteAddress): DecapBackend => ({
  name: 'proxy',
  proxy_url: `${base}api/edit`,
  branch: 'main',
});

/** The backend for an editing file; null where the published site is not edited online. */
export function decapBackend(editing: EditingSettings, site: SiteAddress): DecapBackend | null {
  const { repository: repo, branch, applicationId: app_id, server } = editing;
  const host = server?.replace(/\/$/, '');
  switch (editing.backend) {
    case 'none':
      return null;
    case 'gateway':
      return { ...ownServer(site), branch };
    case 'github':
      return {
        name: 'github',
        repo,
        branch,
        ...(site.origin ? { base_url: site.origin } : {}),
        auth_endpoint: `${site.base}api/oauth/auth`.replace(/^\//, ''),
        auth_scope: editing.privateRepository ? 'repo' : 'public_repo',
      };
    case 'gitlab':
      return {
        name: 'gitlab',
        repo,
        branch,
        auth_type: 'pkce',
        app_id,
        ...(host ? { base_url: host, api_root: `${host}/api/v4` } : {}),
      };
    case 'forgejo':
      return { name: 'forgejo', repo, branch, app_id, base_url: host, api_root: `${host}/api/v1` };
  }
}
