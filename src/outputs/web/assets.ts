// Files that pages need: stylesheet, fonts, scripts, pictures. A name carries a hash of the content, so that a browser may
// keep it for ever; every page's job makes the shared ones anew with the same bytes.
import { createHash } from 'node:crypto';
import type { Asset, Brand, Document } from '../../document/index.ts';
import { COMPONENT_STYLES, themeStyle } from '../html/index.ts';
import type { Artefact, Resources } from '../output.ts';
import { pageFolder } from './links.ts';
import { readStyle } from './style.ts';

const SHARED = 'assets';

/** The shared files of all pages with this brand. */
export interface SharedFiles {
  /** Paths under the output folder. */
  readonly stylesheet: string;
  readonly script: string;
  readonly artefacts: readonly Artefact[];
}

const made = new WeakMap<Resources, Map<string, SharedFiles>>();

/** Makes the stylesheet with its fonts, and the page's script; once for each brand and Resources object. */
export function sharedFiles(resources: Resources, brand: Brand): SharedFiles {
  const byBrand = made.get(resources) ?? new Map<string, SharedFiles>();
  made.set(resources, byBrand);
  const key = `${brand.colour} ${brand.alarm}`;
  const files = byBrand.get(key) ?? makeSharedFiles(resources, brand);
  byBrand.set(key, files);
  return files;
}

function makeSharedFiles(resources: Resources, brand: Brand): SharedFiles {
  const script = hashed('page.js', resources.bytes('player/page.js'));
  const files = new Map<string, Artefact>();
  const keep = (name: string, bytes: Uint8Array): string => {
    const file = hashed(name.split('/').at(-1) ?? name, bytes);
    files.set(file.path, file);
    return file.path.slice(SHARED.length + 1);
  };
  const style = [
    readStyle(resources, 'web/fonts.css', keep),
    themeStyle(brand),
    readStyle(resources, 'web/page.css', keep),
    ...COMPONENT_STYLES.map((file) => readStyle(resources, file, keep)),
    readStyle(resources, 'web/print.css', keep),
    readStyle(resources, 'web/extra.css', keep),
  ].join('\n');
  const stylesheet = styleFile('page.css', style);
  return {
    stylesheet: stylesheet.path,
    script: script.path,
    artefacts: [stylesheet, script, ...files.values()],
  };
}

/** A shared file under a name with its content's hash. */
export function hashed(name: string, bytes: Uint8Array): Artefact {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return { path: `${SHARED}/${name.slice(0, dot)}-${hash}${name.slice(dot)}`, bytes, output: 'web' };
}

/** A stylesheet as a shared file. */
export function styleFile(name: string, style: string): Artefact {
  return hashed(name, new TextEncoder().encode(compactStyle(style)));
}

/** A stylesheet without comments, and without white space, semicolons and zeros that mean nothing. Strings stay as they are. */
export function compactStyle(style: string): string {
  return style.replace(
    /("[^"\n]*"|'[^'\n]*')|\/\*[\s\S]*?\*\/|;\s*(?=\})|\s*([{};,>])\s*|:\s+|(?<=[\s:,(-])0(?=\.\d)|\s+/g,
    (match: string, text: string | undefined, mark: string | undefined) => {
      if (text !== undefined) return text;
      if (mark !== undefined) return mark;
      if (/^(?:\/\*|;|0)/.test(match)) return '';
      return match.startsWith(':') ? ':' : ' ';
    },
  );
}

const EXTENSIONS: Readonly<Record<Asset['type'], string>> = { svg: 'svg', png: 'png', jpeg: 'jpg' };

/** Where a document's picture goes: beside the page; the library's own files (keys with `/` in front) are shared. */
export function picturePath(document: Document, asset: Asset): string {
  const stem = (asset.key.split('/').at(-1) ?? asset.key)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const folder = asset.key.startsWith('/') ? SHARED : pageFolder(document.unit, document.lang);
  return `${folder}/${stem === '' ? 'image' : stem}-${asset.sha256.slice(0, 10)}.${EXTENSIONS[asset.type]}`;
}
