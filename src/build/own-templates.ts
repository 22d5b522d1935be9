// Templates of the organisation (content/templates) that take the place of none of Trifold's: a misspelt name would
// otherwise do nothing, without a word.
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compareText, type Finding } from '../findings/index.ts';
import { suggest } from '../parse/suggest.ts';
import { packageRoot } from './resources.ts';
import { LIBRARY_WORDS } from './rule-words.ts';

/** Files that are templates or styles; pictures and fonts beside them are for styles to show. */
const TEMPLATE = /\.(?:hbs|css|tsx?)$/;

/** Leaflets are laid out by code that is part of Trifold. */
const FIXED = /\.tsx?$/;

/** A finding for each file that nothing uses. */
export async function strayTemplates(contentDir: string): Promise<Finding[]> {
  const own = await filesIn(join(contentDir, 'templates'));
  if (own.length === 0) return [];
  const known = (await filesIn(join(packageRoot(), 'templates'))).filter((file) => !FIXED.test(file));
  return own.filter((file) => TEMPLATE.test(file) && !known.includes(file)).map((file) => stray(file, known));
}

function stray(file: string, known: readonly string[]): Finding {
  const nearest = suggest(file, known);
  const why = FIXED.test(file)
    ? 'the leaflet’s layout cannot be replaced'
    : 'Trifold has no template of that name';
  return {
    ruleId: 'template/unknown',
    severity: LIBRARY_WORDS['template/unknown'].severity,
    file: `templates/${file}`,
    reason: `Nothing uses this file: ${why}.`,
    remedy: nearest === undefined ? 'Remove it.' : `Did you mean “${nearest}”?`,
    actual: file,
    ...(nearest === undefined ? {} : { expected: [nearest] }),
  };
}

/** Paths under the folder, forward slashes, sorted; none if there is no such folder. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(compareText);
}
