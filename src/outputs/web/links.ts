// Paths of what the web output writes, and URLs from one to another: relative only, so that the site works under any
// address and from a file. Folders are never linked without their index.html, for the same reason.

/** Folder of a unit's page, under the output folder. */
export function pageFolder(unit: string, lang: string): string {
  return `${unit}/${lang}`;
}

/** Folder of the library's page in a language, by its locale's tag: the source language's is at the root. */
export function libraryFolder(tag: string, sourceTag: string): string {
  return tag === sourceTag ? '' : tag;
}

/** Path of a page in a folder. */
export function pathIn(folder: string, file: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}

/** The URL of `path` as seen from `folder`, both under the output folder. */
export function relativeUrl(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  const up = from.slice(shared).map(() => '..');
  return [...up, ...to.slice(shared).map(encodeURIComponent)].join('/');
}

/** Address of a published page; a folder's index is left out. */
export function publicUrl(site: string, path: string): string {
  const short = path.replace(/(^|\/)index\.html$/, '$1');
  return `${site}/${short.split('/').map(encodeURIComponent).join('/')}`;
}

/** The id of a category on the library's page: from its whole path, so that equal names under two parents differ. */
export function categoryAnchor(path: readonly string[]): string {
  const slug = path
    .join('-')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `category_${slug}`;
}
