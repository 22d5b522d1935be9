// A text in, its sentences out. A sentence ends at . ? ! or … before a capital, a digit or an opening quote, and at a hard line break.
import { matchesOf } from './matches.ts';

/** A sentence as indices in the text: from its first character to the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a language tells the splitter. Abbreviations are lower-case and carry their points: `d.w.z.`, `dr.`. */
export interface SplitTable {
  /** Abbreviations that never end a sentence, for something always follows: titles, `bijv.`, `ca.`. */
  readonly open: ReadonlySet<string>;
  /** Abbreviations that may end one: `enz.`; a capital behind them starts a sentence. */
  readonly closed: ReadonlySet<string>;
  /** Abbreviations that end no sentence before a number: `nr.`, `blz.`, months. */
  readonly numbered: ReadonlySet<string>;
  /** Lower-case words that start sentences, and so are no surname behind an initial. */
  readonly starters: ReadonlySet<string>;
  /** Ends of words that are abbreviations before a number: “Lindenstr. 12”. */
  readonly streets?: RegExp;
  /** Whether a number with a point is an ordinal, as in “14. Juni”. */
  readonly ordinals?: true;
}

const END = /(?:[.?!…]+(?:["'”’“»)\]]|\s»)*)(?=\s|$)|\n/gu;
/** “iPads” starts a sentence too. */
const START = /^\s*["'“‘‚„«([]*(?:['’][stn] )?(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u;

/** The sentences of a text; together they cover all of it but the white space between. */
export function sentencesOf(text: string, table: SplitTable): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const match of matchesOf(END, text)) {
    const end = match.index + match[0].length;
    if (!isEnd(text, { start, mark: match.index, end }, table)) continue;
    const last = match[0] === '\n' ? match.index : end;
    if (last > start) spans.push({ start, end: last });
    start = skipSpace(text, end);
  }
  if (start < text.length) spans.push({ start, end: text.trimEnd().length });
  return spans.filter((span) => span.end > span.start);
}

interface Candidate {
  /** Where the sentence so far began. */
  readonly start: number;
  readonly mark: number;
  readonly end: number;
}

function isEnd(text: string, { start, mark, end }: Candidate, table: SplitTable): boolean {
  if (text[mark] === '\n') return true;
  const rest = text.slice(end, end + 40);
  if (rest.trim() === '') return true;
  if (!START.test(rest)) return false;
  if (text[mark] !== '.' || text[mark + 1] === '.') return true;
  const token = tokenBefore(text, mark);
  if (table.open.has(token)) return false;
  const isNumbered = table.numbered.has(token) || table.streets?.test(token) === true;
  if (isNumbered && /^\s*\p{Lu}?\d/u.test(rest)) return false;
  if (table.ordinals === true && isOrdinal(token, rest, table)) return false;
  // "u. a. Zink": a letter of an abbreviation that is written with spaces.
  if (
    table.ordinals === true &&
    /^\p{Ll}\.$/u.test(text.slice(mark - 1, mark + 1)) &&
    /(?:^|[\s(])\p{Ll}\.\s$/u.test(text.slice(0, mark - 1))
  )
    return false;
  if (/^(?:\p{L}\.)+$/u.test(token) && isInitial(text, mark, rest, table)) return false;
  // "1. Bel de arts": the number of an enumeration, not a sentence of its own.
  return !(/^\d{1,2}\.$/.test(token) && mark - token.length + 1 === start);
}

/** "14. Juni", not "Es sind 14. Das ist viel". */
function isOrdinal(token: string, rest: string, { starters }: SplitTable): boolean {
  const next = /[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? '';
  return /^\d{1,3}\.$/.test(token) && next !== '' && !starters.has(next.toLowerCase());
}

/** The token that ends at a point, with it, lower-case: `dr.`, `o.a.`. */
function tokenBefore(text: string, point: number): string {
  let start = point;
  while (start > 0 && /[\p{L}\p{N}.]/u.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, point + 1).toLowerCase();
}

/** "J. Jansen" is an initial; "vitamine B. Ook" and "type A. De" are not. */
function isInitial(text: string, mark: number, rest: string, table: SplitTable): boolean {
  const letter = text[mark - 1] ?? '';
  if (letter !== letter.toUpperCase()) return false;
  const next = /[\p{L}\p{M}]+/u.exec(rest)?.[0].toLowerCase() ?? '';
  return !table.starters.has(next);
}

function skipSpace(text: string, from: number): number {
  const space = text.slice(from).search(/\S/u);
  return space < 0 ? text.length : from + space;
}
