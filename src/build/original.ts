// A job of a translation in, what its original says out, for the checks and for `confirm`.
import { sectionFacts, type Original } from '../checks/index.ts';
import type { AssetRead, Library } from '../document/index.ts';
import type { LibraryUnit } from '../outputs/output.ts';
import { parseSource, type GlossaryEntry } from '../parse/index.ts';
import type { SourceText } from '../source/index.ts';
import { glossaryOf } from './glossary-of.ts';
import { readOriginal } from './lock.ts';

interface Translation {
  readonly source: SourceText;
  readonly original?: SourceText;
  readonly assets: ReadonlyMap<string, AssetRead>;
}

interface Setting {
  readonly library: Library;
  readonly glossaries: ReadonlyMap<string, ReadonlyMap<string, GlossaryEntry>>;
  readonly units: readonly LibraryUnit[];
}

/** What a translation was made from; undefined for a source that is none, and where the original cannot be read. */
export function originalOf(
  { source, original, assets }: Translation,
  { library, glossaries, units }: Setting,
): Original | undefined {
  if (original === undefined) return undefined;
  const glossary = glossaryOf(glossaries, original.lang);
  const { document, findings } = parseSource(original, {
    library,
    glossary,
    assets,
    units: units.map((one) => one.unit),
  });
  if (document === undefined) return undefined;
  const confirmed = source.lock === undefined ? undefined : readOriginal(source.lock);
  return {
    file: original.file,
    facts: sectionFacts(document),
    whole: !findings.some(({ severity }) => severity === 'error'),
    items: document.items.map(({ id }) => id),
    ...(confirmed === undefined ? {} : { confirmed }),
  };
}
