// A path and bytes in, a file on disk out: whole or not at all.
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file through a temporary one in the same folder and a rename, so that a reader meets the old bytes or
 * the new, never half a file. Makes the folder if it is not there; the file's mode is 0644 whatever the umask.
 * Leaves nothing behind when it fails, and then rejects with the file system's error.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // A name of its own: workers may write the same shared asset at the same time.
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeNew(temporary, bytes);
    await rename(temporary, path);
  } catch (fault) {
    await rm(temporary, { force: true });
    throw fault;
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.chmod(0o644);
  } finally {
    await file.close();
  }
}
