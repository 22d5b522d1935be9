// The table of what the reader can find wrong with a source: permanent rule ids and their severities.
import type { Severity } from '../findings/index.ts';

/** Severity of each of the reader's rules by its id. */
export const PARSE_RULES = {
  // The file as bytes and characters.
  'source-encoding': 'error',
  'source-control': 'error',
  'source-size': 'error',
  'source-nesting': 'error',
  // The front matter, library.yml and the glossaries.
  'meta-absent': 'error',
  'meta-unclosed': 'error',
  'meta-yaml': 'error',
  'meta-duplicate': 'error',
  'meta-unknown-key': 'error',
  'meta-type': 'error',
  'meta-value': 'error',
  'meta-missing': 'error',
  'meta-reference': 'error',
  'library-missing': 'warning',
  'glossary-duplicate': 'error',
  // Directives.
  'directive-unknown': 'error',
  'directive-form': 'error',
  'directive-malformed': 'error',
  'directive-unclosed': 'error',
  'directive-unopened': 'error',
  'directive-misplaced': 'error',
  'directive-label': 'error',
  'directive-content': 'error',
  'directive-duplicate': 'error',
  'attribute-unknown': 'error',
  'attribute-missing': 'error',
  'attribute-value': 'error',
  'attribute-duplicate': 'error',
  'attribute-conflict': 'error',
  // Structure and text.
  'heading-title': 'error',
  'heading-misplaced': 'error',
  'heading-empty': 'error',
  'id-invalid': 'error',
  'id-duplicate': 'error',
  'html-ignored': 'error',
  'silence-malformed': 'warning',
  'link-target': 'error',
  'link-scheme': 'error',
  'image-inline': 'error',
  'asset-missing': 'error',
  'asset-outside': 'error',
  'asset-remote': 'error',
  'asset-unusable': 'error',
  'term-unknown': 'error',
  'citation-unknown': 'error',
  'note-duplicate': 'error',
  'note-unused': 'warning',
  'variable-unknown': 'error',
  'table-ragged': 'error',
  'task-misplaced': 'error',
  // Items.
  'item-stem': 'error',
  'item-type': 'error',
  'item-shape': 'error',
  'item-option': 'error',
  'item-key': 'error',
  'item-mixed': 'error',
  'item-answer': 'error',
  'item-columns': 'error',
  'item-objective-unknown': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** Id of a rule of the reader. */
export type ParseRule = keyof typeof PARSE_RULES;
