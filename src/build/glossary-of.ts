// The glossary of a language: its own, else that of the language without its region (“nl” for “nl-BE”).
import type { GlossaryEntry } from '../parse/index.ts';

type Glossary = ReadonlyMap<string, GlossaryEntry>;

const EMPTY: Glossary = new Map();

/** The terms of a BCP 47 tag, by its longest prefix that has a glossary. */
export function glossaryOf(glossaries: ReadonlyMap<string, Glossary>, lang: string): Glossary {
  const parts = lang.split('-');
  while (parts.length > 0) {
    const own = glossaries.get(parts.join('-'));
    if (own !== undefined) return own;
    parts.pop();
  }
  return EMPTY;
}
