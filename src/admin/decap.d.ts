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

/** The store in the browser that Decap keeps unsaved forms in. */
declare module 'decap-cms-lib-util' {
  export const localForage: {
    getItem<T>(key: string): Promise<T | null>;
    setItem<T>(key: string, value: T): Promise<T>;
    removeItem(key: string): Promise<void>;
    keys(): Promise<string[]>;
    clear(): Promise<void>;
  };
}
/** Parts of Decap’s own program, where it has no way in: see `recovery/` and `form/`. */
declare module 'decap-cms-core/dist/esm/backend.js' {
  import type { Map as ImmutableMap } from 'immutable';
  // biome-ignore lint/suspicious/noExplicitAny: whatever Decap keeps in it.
  export type Values = ImmutableMap<string, any>;
  export class Backend {
    persistLocalDraftBackup(entry: Values, collection: Values): Promise<unknown>;
    deleteLocalDraftBackup(collection: Values, slug?: string | false): Promise<unknown>;
  }
}
declare module 'decap-cms-core/dist/esm/components/Editor/Editor.js' {
  import type { Values } from 'decap-cms-core/dist/esm/backend.js';
  import type { Component } from 'react';
  export interface EditorProps {
    collection: Values;
    slug?: string;
    newEntry: boolean;
    /** What the list knows of the entry. */
    entry?: Values;
    /** What is in the form. */
    entryDraft: Values;
    hasChanged?: boolean;
    localBackup?: Values;
    loadLocalBackup(): void;
    loadEntry(collection: Values, slug: string): void;
  }
  export class Editor extends Component<EditorProps> {
    componentDidUpdate(before: EditorProps): void;
    deleteBackup(): void;
    /** Keeps what is in the form after two seconds without a change; `flush()` at once. */
    createBackup: { flush(): void };
  }
}
declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js' {
  import type { Values } from 'decap-cms-core/dist/esm/backend.js';
  import type { Component, ReactElement } from 'react';
  export interface PaneProps {
    collection: Values;
    entry: Values;
    onChange(field: Values, value: unknown): void;
  }
  export default class ControlPane extends Component<PaneProps> {
    override render(): ReactElement<{ children?: unknown }> | null;
  }
}
declare module 'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js' {
  import type { Component, ReactElement, ReactNode } from 'react';

  interface ToolbarProps {
    isPersisting?: boolean;
    isNewEntry: boolean;
    onPersist(): void;
    onPersistAndNew(): void;
    onDuplicate(): void;
  }
  type Buttons = (may: { canCreate: boolean }) => ReactNode;
  export class EditorToolbar extends Component<ToolbarProps> {
    override render(): ReactElement;
    renderNewEntrySimplePublishControls: Buttons;
    renderExistingEntrySimplePublishControls: Buttons;
  }
}
declare module 'decap-cms-widget-object/dist/esm/ObjectControl.js' {
  import type { Values } from 'decap-cms-core/dist/esm/backend.js';
  import type { Component, ReactElement, ReactNode } from 'react';

  interface ObjectProps {
    field: Values;
    value?: Values;
  }
  export default class ObjectControl extends Component<ObjectProps> {
    override render(): ReactElement;
    controlFor(field: Values, key?: number): ReactNode;
    renderFields: (fields: Iterable<Values> | undefined, single: Values | undefined) => ReactNode;
  }
}
declare module 'decap-cms-core/dist/esm/redux/index.js' {
  import type { Values } from 'decap-cms-core/dist/esm/backend.js';
  export const store: { getState(): { entries: Values }; dispatch(action: { type: string }): void };
}
