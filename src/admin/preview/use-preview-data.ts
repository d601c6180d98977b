import { useEffect, useState } from 'react';
import type { PreviewData } from '../../editor/preview-data.ts';

export type Loaded = { state: 'loading' } | { state: 'ready'; data: PreviewData } | { state: 'unavailable' };

let asked: Promise<Loaded> | null = null;

/** What the preview knows of the rest of the directory: asked for once, and again after a failure. */
export function usePreviewData(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  useEffect(function loadPreviewData() {
    let left = false;
    asked ??= fetchPreviewData();
    asked.then((answer) => {
      if (answer.state === 'unavailable') asked = null;
      if (!left) setLoaded(answer);
    });
    return () => {
      left = true;
    };
  }, []);
  return loaded;
}

async function fetchPreviewData(): Promise<Loaded> {
  try {
    const response = await fetch('preview-data.json');
    if (!response.ok) return { state: 'unavailable' };
    return { state: 'ready', data: await response.json() };
  } catch {
    return { state: 'unavailable' };
  }
}
