// Public face of the reader: Markdown and YAML in, documents, libraries and glossaries out.
export { parseSource, type ParseContext, type ParsedSource, type SourceText } from './parse-source.ts';
export { parseLibrary, type LibraryText, type ParsedLibrary } from './library.ts';
export { CUT_NAMES, type CutName, type TypefaceRequest } from './typeface.ts';
export {
  parseGlossary,
  termForm,
  type Glossary,
  type GlossaryEntry,
  type ParsedGlossary,
} from './glossary.ts';
export { PARSE_RULES, type ParseRule } from './rules.ts';
