// Watches the content directory and calls back once for each burst of changes.
import { watch, type FSWatcher } from 'node:fs';

/** Changes that come within this many ms count as one: editors write a file in several steps. */
const BURST = 80;

/** Calls `onChange` after each burst of changes under `folder`; the result stops watching. */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher: FSWatcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, BURST);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
