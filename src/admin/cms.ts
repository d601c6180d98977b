/** Decap CMS with only the parts that our forms use. */
import { DecapCmsCore } from 'decap-cms-core';
import { en } from 'decap-cms-locales';
import boolean from 'decap-cms-widget-boolean';
import datetime from 'decap-cms-widget-datetime';
import image from 'decap-cms-widget-image';
import list from 'decap-cms-widget-list';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import relation from 'decap-cms-widget-relation';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { withBriefLists } from './brief-lists.ts';
import { plainWords } from './decap-words.ts';
import { choicesWidget } from './form/choices.tsx';
import { headingWidget } from './heading.tsx';
import { richtextWidget } from './richtext.tsx';

export const CMS = DecapCmsCore;

for (const widget of [boolean, datetime, image, list, number, object, relation, select, string, text])
  CMS.registerWidget(widget.Widget());
CMS.registerWidget(richtextWidget);
CMS.registerWidget(headingWidget as never);
CMS.registerWidget(choicesWidget as never);
// The box for formatted text looks for it, though no button of ours adds one.
CMS.registerEditorComponent({ id: 'code-block', label: 'Code', type: 'code-block', widget: 'code' } as never);
registerWords(false);

/** The words of the buttons, which differ where what is saved is a proposal first. */
export function registerWords(hasProposals: boolean): void {
  CMS.registerLocale('en', plainWords(en, hasProposals));
}

/** Where the files are. Each is fetched only by a site that uses it. */
const backends: Record<string, () => Promise<Parameters<typeof withBriefLists>[0]>> = {
  proxy: async () => (await import('./own-server.ts')).OwnServer,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  forgejo: async () => (await import('decap-cms-backend-forgejo')).ForgejoBackend,
  'test-repo': async () => (await import('decap-cms-backend-test')).TestBackend,
};

/** Makes a backend ready by its name in the configuration. */
export async function registerBackend(name: string): Promise<void> {
  const backend = backends[name];
  if (!backend) throw new Error(`There is no way of editing called “${name}”.`);
  CMS.registerBackend(name, withBriefLists(await backend()) as never);
}
