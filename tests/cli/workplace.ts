// A working directory of one's own with a copy of the real content, and the bundled command line run in it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Workplace {
  readonly folder: string;
  /** Runs `trifold` here. */
  trifold(args: readonly string[], env?: Readonly<Record<string, string>>): Run;
  /** Replaces text in a file; fails when it is not there, so that no fault is planted in vain. */
  edit(path: string, from: string | RegExp, to: string): void;
  write(path: string, bytes: string | Uint8Array): void;
  read(path: string): Buffer;
  /** Every file under a folder, as path → bytes. */
  files(path: string): Map<string, Buffer>;
  remove(): void;
}

/**
 * Copies `content/` into a new folder under the system's temporary one. `trifold: false` leaves that edition out of the
 * sources: a check then lays nothing out, which takes more time than all the rest. For tests that run many checks and ask
 * nothing of leaflets.
 */
export function makeWorkplace({ trifold = true }: { readonly trifold?: boolean } = {}): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-cli-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const at = (path: string): string => join(folder, path);
  if (!trifold) unfold(at('content'));
  return {
    folder,
    trifold: (args, env = {}) => {
      const run = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
        cwd: folder,
        encoding: 'utf8',
        // A run that hangs fails here, with code -1.
        timeout: 240_000,
        env: { ...process.env, TRIFOLD_TODAY: '2026-11-22', NO_COLOR: '1', ...env },
      });
      return { code: run.status ?? -1, stdout: run.stdout, stderr: run.stderr };
    },
    edit: (path, from, to) => {
      const before = readFileSync(at(path), 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${path} has no ${String(from)}`);
      writeFileSync(at(path), after);
    },
    write: (path, bytes) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), bytes);
    },
    read: (path) => readFileSync(at(path)),
    files: (path) => {
      const entries = readdirSync(at(path), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
      return new Map(paths.map((one) => [relative(at(path), one), readFileSync(one)]));
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Takes the tri-fold out of the editions of every source. */
function unfold(content: string): void {
  const sources = readdirSync(content, { recursive: true }).filter((name) => String(name).endsWith('.md'));
  const changed = sources.filter((name) => {
    const path = join(content, String(name));
    const before = readFileSync(path, 'utf8');
    const after = before.replace(/^( +editions: \[.*)trifold, /m, '$1');
    writeFileSync(path, after);
    return after !== before;
  });
  if (changed.length === 0) throw new Error('no source has a tri-fold');
}
