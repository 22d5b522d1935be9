// What a word processor or a PDF leaves in a pasted text: bullets typed as characters, hyphens where a line once ended,
// references that broke, and spaces before a point.
import { matchesOf } from './language/matches.ts';
import { placeOf, type Passage } from './language/passage.ts';
import { rule, type RuleFinding } from './rule.ts';

/** What a line starts with that looks like a list and is none. */
const TYPED_ITEM = /^(?:[•·▪◦‣●○■□➢✓✔]\s?|[–—]\s+(?=\p{L})|o\s+(?=\p{Ll})|\d{1,2}[.)](?=\p{Lu}))/u;
/** The words of Word itself for a reference to what is gone. */
const BROKEN_REFERENCE =
  /(?:Fout! (?:Verwijzingsbron|Bladwijzer) niet (?:gevonden|gedefinieerd)|Error! (?:Reference source not found|Bookmark not defined)|Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert)|Erreur ! (?:Source du renvoi introuvable|Signet non défini))/giu;
/** "te wei- nig", but not "in- en uitademen". */
const CUT_WORD =
  /(?<!\p{L})\p{L}+- (?!(?:en|of|tot|dan|maar|und|oder|bis|and|or|to|et|ou)(?!\p{L}))\p{Ll}{2,}/gu;
const SPACE_BEFORE = /\p{L} [?!;:,.](?=\s|$)/gu;

interface Leftover {
  readonly reason: string;
  readonly remedy: string;
  readonly pattern: RegExp;
  /** What every match has in it: few passages do, and a letter of any script takes long to look for. */
  readonly sign: RegExp;
  readonly inFrench: boolean;
}

const LEFTOVERS: readonly Leftover[] = [
  {
    pattern: BROKEN_REFERENCE,
    sign: /!/,
    inFrench: true,
    reason: 'A reference broke when the text was pasted.',
    remedy: 'Name what it referred to, or remove it.',
  },
  {
    pattern: CUT_WORD,
    sign: /- /,
    inFrench: true,
    reason: 'A hyphen of another layout stands in the word.',
    remedy: 'Join the two parts: hyphens at the end of a line come by themselves.',
  },
  {
    pattern: SPACE_BEFORE,
    sign: / [?!;:,.]/,
    // French has a space before these marks.
    inFrench: false,
    reason: 'There is a space before a punctuation mark.',
    remedy: 'Remove the space.',
  },
];

export const pastedText = rule({
  id: 'pasted-text',
  severity: 'warning',
  basis:
    'A bullet typed as a character is read aloud as one long sentence and printed as one (WCAG 2.2, 1.3.1); a hyphen of another page layout stays in the middle of a line.',
  remedy: 'Mend what the other program left in the text.',
  settings: {},
  *run(document, { analysis }): Generator<RuleFinding> {
    const french = /^fr\b/u.test(document.lang);
    const leftovers = LEFTOVERS.filter(({ inFrench }) => inFrench || !french);
    for (const passage of analysis.passages) {
      yield* typedItems(passage);
      for (const leftover of leftovers)
        if (leftover.sign.test(passage.text)) yield* matches(passage, leftover);
    }
  },
  examples: {
    pass: [
      'Let op in- en uitademen.\n\n- drink veel water\n- slaap genoeg',
      { lang: 'fr', source: 'Avez-vous mal ?' },
    ],
    fail: [
      { source: 'Wat helpt:\n\n• drink veel water\n• slaap genoeg', line: 3, column: 1 },
      { source: 'Dat komt door te wei-\nnig drinken.', line: 1, column: 18 },
      { source: 'Lees ook Fout! Verwijzingsbron niet gevonden.', line: 1, column: 10 },
      { source: 'Hebt u koorts ? Bel de arts.', line: 1, column: 13 },
    ],
  },
});

/** One finding a paragraph, at its first line that starts so. */
function* typedItems(passage: Passage): Generator<RuleFinding> {
  // "– Sem, 8 jaar" below a quotation says who is quoted.
  if (passage.quoted || (passage.role !== 'paragraph' && passage.role !== 'list-item')) return;
  const starts = [...new Set([0, ...passage.anchors.map(({ index }) => index)])];
  for (const start of starts) {
    const mark = TYPED_ITEM.exec(passage.text.slice(start))?.[0];
    if (mark === undefined) continue;
    const numbered = /^\d/u.test(mark);
    yield {
      place: placeOf(passage, start, start + mark.trimEnd().length),
      reason: `The line starts with “${mark.trim()}”, which makes no list: the lines run on in one paragraph.`,
      remedy: numbered
        ? 'Put a space behind the number: “1. ”, and an empty line before the list.'
        : 'Start each line with “- ”, and put an empty line before the list.',
      actual: mark.trim(),
    };
    return;
  }
}

function* matches(passage: Passage, { pattern, reason, remedy }: Leftover): Generator<RuleFinding> {
  for (const { index, 0: actual } of matchesOf(pattern, passage.text))
    yield {
      place: placeOf(passage, index, index + actual.length),
      reason: `${reason.slice(0, -1)}: “${actual}”.`,
      remedy,
      actual,
    };
}
