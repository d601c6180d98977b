/** The parts of Decap CMS that we use and that come without types. */
declare module 'decap-cms-locales' {
  export const en: Record<string, unknown>;
}
declare module 'decap-cms-widget-boolean';
declare module 'decap-cms-widget-datetime';
declare module 'decap-cms-widget-image';
declare module 'decap-cms-widget-list';
declare module 'decap-cms-widget-number';
declare module 'decap-cms-widget-object';
declare module 'decap-cms-widget-relation';
declare module 'decap-cms-widget-select';
declare module 'decap-cms-widget-string';
declare module 'decap-cms-widget-text';
declare module 'decap-cms-widget-richtext';
declare module 'decap-cms-backend-github';
declare module 'decap-cms-backend-gitlab';
declare module 'decap-cms-backend-forgejo';
declare module 'decap-cms-backend-test';
declare module 'decap-cms-backend-proxy' {
  export class ProxyBackend {
    constructor(config: unknown, options?: unknown);
    proxyUrl: string;
    branch: string;
    request(payload: { action: string; params: Record<string, unknown> }): Promise<unknown>;
    // biome-ignore lint/suspicious/noExplicitAny: whatever Decap hands over.
    entriesByFolder(...args: any[]): Promise<{ data: string | null }[]>;
    unpublishedEntries(): Promise<string[]>;
    logout(): unknown;
  }
}
