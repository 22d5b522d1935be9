// Templates, fonts and browser scripts, read from disk once per process and handed to the pure outputs.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Resources } from '../outputs/output.ts';

/** The folder that holds Trifold's own package.json, found upwards from this file (src/build or dist). */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'web'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('Trifold is not installed whole: its templates are missing.');
    folder = parent;
  }
  return folder;
}

/** Version of Trifold, from its package.json. */
export function generatorVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('package.json has no version');
}

/**
 * Resources with a cache that lives as long as the object: make one per process.
 * Templates of the organisation, in `<contentDir>/templates/`, go before Trifold's own.
 */
export function loadResources(contentDir: string): Resources {
  const cache = new Map<string, Uint8Array>();
  const root = packageRoot();
  const find = (name: string): string | undefined =>
    candidates(root, contentDir, name).find((candidate) => existsSync(candidate));
  const bytes = (name: string): Uint8Array => {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const path = find(name);
    if (path === undefined) throw new Error(`no resource "${name}"`);
    const read = readFileSync(path);
    cache.set(name, read);
    return read;
  };
  return {
    bytes,
    text: (name) => new TextDecoder().decode(bytes(name)),
    has: (name) => cache.has(name) || find(name) !== undefined,
  };
}

function candidates(root: string, contentDir: string, name: string): string[] {
  const [kind = '', ...rest] = name.split('/');
  if (rest.includes('..')) throw new Error(`resource "${name}" leaves its folder`);
  switch (kind) {
    case 'templates':
      return [join(contentDir, name), join(root, name)];
    case 'player':
      return [join(root, 'dist', name)];
    case 'content':
      return [join(contentDir, ...rest)];
    case 'package':
      return packageFolders(contentDir, rest.join('/'), root);
    default:
      throw new Error(`unknown kind of resource "${name}"`);
  }
}

/** Where an npm package may stand: beside Trifold, around the content, or where the command runs. */
export function packageFolders(contentDir: string, name: string, root = packageRoot()): string[] {
  const from = [root, resolve(contentDir), resolve('.')].flatMap(ancestors);
  return [...new Set(from)].map((folder) => join(folder, 'node_modules', ...name.split('/')));
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
