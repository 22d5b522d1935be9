// Micromark extensions in, the same ones out without what a text cannot use. GFM tries an e-mail address at every word and a
// table at every paragraph: that is half of the time of reading, for signs that most sources have nowhere.
import type { Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

/** Constructs of literal addresses, by what a text must hold to have one. */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  emailAutolink: /@/,
  wwwAutolink: /www\./i,
  protocolAutolink: /:\/\//,
};

/** What must be kept of the constructs for addresses, as their names; equal for texts that are read alike. */
export function addressesIn(text: string): readonly string[] {
  return Object.keys(ADDRESSES).filter((name) => ADDRESSES[name]?.test(text) === true);
}

/** The extension without the constructs for addresses that are not among these. */
export function withAddresses(extension: Extension, kept: readonly string[]): Extension {
  const keeps = ({ name = '' }: Construct): boolean => !(name in ADDRESSES) || kept.includes(name);
  const text: NonNullable<Extension['text']> = {};
  for (const [code, constructs] of Object.entries(extension.text ?? {})) {
    const left = [constructs ?? []].flat().filter(keeps);
    if (left.length > 0) text[code] = left;
  }
  return { ...extension, text };
}

/** A row of hyphens with colons or bars, in whatever quote: only under one of these a head row can stand. */
const DELIMITERS = /^[\s>:|-]*$/;
const EMPTY = /^[ \t]*$/;

/** Numbers of the lines that may belong to a table: a line above delimiters, and what follows to the next empty line. */
export function tableLines(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const lines = text.split(/\r\n|\r|\n/);
  lines.forEach((line, index) => {
    if (!DELIMITERS.test(line) || !line.includes('-') || !/[:|]/.test(line)) return;
    // Lines count from 1, so this is the number of the line above.
    found.add(index);
    for (let at = index; at < lines.length && !EMPTY.test(lines[at] ?? ''); at += 1) {
      if (found.has(at + 1)) break;
      found.add(at + 1);
    }
  });
  return found;
}

/** The lines where the text being read may have a table. */
export interface TableGuard {
  lines: ReadonlySet<number>;
}

/** The extension with its tables tried only on the lines that the guard names. */
export function withTablesAt(extension: Extension, guard: TableGuard): Extension {
  const { flow } = extension;
  if (flow === undefined) return extension;
  const guarded = [flow['null'] ?? []].flat().map((construct) => {
    if (construct.name !== 'table') return construct;
    const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok): State {
      return guard.lines.has(this.now().line) ? construct.tokenize.call(this, effects, ok, nok) : nok;
    };
    return { ...construct, tokenize };
  });
  return { ...extension, flow: { ...flow, null: guarded } };
}
