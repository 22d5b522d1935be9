// What the rules outside src/checks find, one sentence each, for the rules table, --explain and SARIF. Each finding of
// theirs brings its own remedy, because it depends on what stands there.
import type { Severity } from '../findings/index.ts';
import type { ParseRule } from '../parse/index.ts';

/** The reader's rules; a rule without a sentence is a compile error. */
export const PARSE_WORDS: Readonly<Record<ParseRule, string>> = {
  'source-encoding': 'The file is not UTF-8.',
  'source-control': 'A control character stands in the text.',
  'source-size': 'The file is larger than what is read.',
  'source-nesting': 'Blocks, lists or brackets are nested deeper than what is read.',
  'meta-absent': 'The source has no front matter.',
  'meta-unclosed': 'The front matter is not closed.',
  'meta-yaml': 'The front matter, library.yml or glossary is not YAML.',
  'meta-duplicate': 'A key or an id stands there twice.',
  'meta-unknown-key': 'A key is not known.',
  'meta-type': 'A key has a list, a group or a value where another of these belongs.',
  'meta-value': 'A value is not of the form its key needs.',
  'meta-missing': 'A group lacks a key it cannot do without.',
  'meta-reference': 'A key names an organisation, unit or language that is not there.',
  'library-missing': 'The library has no library.yml.',
  'glossary-duplicate': 'The glossary explains a term twice.',
  'directive-unknown': 'A directive is not known.',
  'directive-form': 'A directive is written with the wrong number of colons.',
  'directive-malformed': 'A directive, a variable or a bracket is written halfway.',
  'directive-unclosed': 'A container is not closed.',
  'directive-unopened': 'A line closes a container where none is open.',
  'directive-misplaced': 'A directive stands where it cannot stand.',
  'directive-label': 'A directive has text between square brackets that it does not take.',
  'directive-content': 'A container lacks the list or text it is for.',
  'directive-duplicate': 'A directive that may stand once stands twice.',
  'attribute-unknown': 'An attribute is not known.',
  'attribute-missing': 'An attribute that is needed is missing.',
  'attribute-value': 'An attribute has a value it cannot have.',
  'attribute-duplicate': 'An attribute stands there twice.',
  'attribute-conflict': 'Two attributes contradict each other.',
  'heading-title': 'A heading of level 1 stands in the text, where the title is in the front matter.',
  'heading-misplaced': 'A heading stands inside a block.',
  'heading-empty': 'A heading has no text.',
  'id-invalid': 'An id has characters that an address or an LMS does not take.',
  'id-duplicate': 'Two things have the same id.',
  'html-ignored': 'HTML stands in the text, which no output shows.',
  'silence-malformed': 'A comment that should silence a rule silences nothing.',
  'link-target': 'A link leads to nothing.',
  'link-scheme': 'A link has a kind of address that is not passed on.',
  'image-inline': 'A picture stands within a line of text.',
  'asset-missing': 'A picture is not there.',
  'asset-outside': 'A picture lies outside the folder of its unit.',
  'asset-remote': 'A picture would have to be fetched from the web.',
  'asset-unusable': 'A picture cannot be used in every output.',
  'term-unknown': 'A term is not in the glossary.',
  'citation-unknown': 'A reference names no source and no footnote.',
  'note-duplicate': 'Two footnotes have the same name.',
  'note-unused': 'Nothing refers to a footnote.',
  'variable-unknown': 'A variable has no value in library.yml.',
  'table-ragged': 'A row of a table has more cells than its head.',
  'task-misplaced': 'A list with tick boxes stands outside a question.',
  'item-stem': 'A question asks nothing, or something stands before what it asks.',
  'item-type': 'A question is not written as its type needs.',
  'item-shape': 'A question lacks options, or something stands among or behind them.',
  'item-option': 'An option has no text, no right tick box, or something else than feedback.',
  'item-key': 'A question has no right answer, or too many.',
  'item-mixed': 'Some options of a question have a tick box, others none.',
  'item-answer': 'An answer cannot be read.',
  'item-columns': 'The table of a matching question does not have two columns.',
  'item-objective-unknown': 'A question names an objective that is not there.',
};

/** A rule of another stage than the reader and the checks. */
interface RuleWords {
  readonly severity: Severity;
  readonly summary: string;
}

/** Rules on the library's files and on what authors silenced or confirmed. */
export const LIBRARY_WORDS = {
  'unit-name': { severity: 'error', summary: 'A folder’s name cannot become a web address.' },
  'language-unknown': {
    severity: 'error',
    summary: 'Trifold has no words of its own in the language, so nothing can be built; a check only warns.',
  },
  'source-unreadable': {
    severity: 'error',
    summary: 'Something has the name of a source or glossary, and cannot be read.',
  },
  'source-name': { severity: 'warning', summary: 'A Markdown file is not named after a language.' },
  'template/unknown': {
    severity: 'warning',
    summary: 'A file in the organisation’s templates takes the place of none.',
  },
  'typeface/missing': { severity: 'error', summary: 'A font of the organisation’s typeface is not there.' },
  'typeface/unusable': {
    severity: 'error',
    summary: 'A font of the organisation’s typeface cannot be used.',
  },
  'typeface/no-bold': { severity: 'error', summary: 'The organisation’s typeface has no bold cut.' },
  'check-setting': { severity: 'error', summary: 'library.yml sets a rule or a setting that is not there.' },
  'baseline-stale': { severity: 'info', summary: 'The baseline knows a finding that is gone.' },
  'lock-invalid': {
    severity: 'error',
    summary: 'The file of confirmed questions beside a source cannot be read.',
  },
  'silence-reason': { severity: 'warning', summary: 'A rule is silenced without a reason.' },
  'silence-unused': { severity: 'warning', summary: 'A rule is silenced where it finds nothing.' },
} as const satisfies Readonly<Record<string, RuleWords>>;

/** Rules that only an output can judge. */
export const OUTPUT_WORDS = {
  'leaflet/glyph-missing': {
    severity: 'error',
    summary: 'The leaflet’s typeface does not have a character of the text.',
  },
  'leaflet/overflow': { severity: 'error', summary: 'The text does not fit the edition.' },
  'leaflet/free-lines': {
    severity: 'info',
    summary: 'How many lines each panel of a folded leaflet has left.',
  },
  'leaflet/picture-part': { severity: 'error', summary: 'A part of a picture cannot be printed.' },
  'leaflet/overdue': { severity: 'error', summary: 'A text past its review date is not printed.' },
  'training/kind-unsupported': { severity: 'error', summary: 'The player cannot play a question.' },
  'training/no-test': { severity: 'warning', summary: 'The training module has no scored question.' },
  'training/draw-too-large': {
    severity: 'warning',
    summary: 'The test draws more questions than the bank has.',
  },
  'training/too-heavy': { severity: 'warning', summary: 'A training package weighs more than it may.' },
  'web/too-heavy': { severity: 'warning', summary: 'A web page weighs more than it may.' },
  'print-measure': {
    severity: 'warning',
    summary: 'Lines in the organisation’s typeface are shorter than 30 characters, or longer than 75.',
  },
  'template/faulty': {
    severity: 'error',
    summary: 'A template or stylesheet of the organisation cannot be used.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
