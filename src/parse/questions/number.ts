// An accepted number: `14`, `12..16` or `14 ± 1`, with a decimal comma or point.
import type { NumericRange } from '../../document/index.ts';

const NUMBER = String.raw`[-−+]?\d{1,12}(?:[.,]\d{1,6})?`;
const FORMS = new RegExp(
  String.raw`^(?<low>${NUMBER})\s*(?:(?:\.\.|…|–)\s*(?<high>${NUMBER})|(?:±|\+\/?-)\s*(?<around>${NUMBER}))?$`,
);

/** The range an answer accepts; undefined if it is no number, or a range upside down. */
export function readRange(text: string): NumericRange | undefined {
  const groups = FORMS.exec(text.trim())?.groups;
  const low = toNumber(groups?.['low']);
  if (groups === undefined || low === undefined) return undefined;
  const around = toNumber(groups['around']);
  const high = toNumber(groups['high']);
  if (around !== undefined)
    return around < 0 ? undefined : { min: plain(low - around), max: plain(low + around) };
  const max = high ?? low;
  return low <= max ? { min: low, max } : undefined;
}

/** Whether a number has a thousands separator that could be a decimal one: `1.000` is one in English, a thousand in Dutch. */
export function isAmbiguous(text: string): boolean {
  return /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?!\d)/.test(text);
}

function toNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return plain(Number(text.replace('−', '-').replace(',', '.')));
}

/** Without the noise of binary fractions, and without a negative zero, which JSON does not know. */
function plain(value: number): number {
  return Number(value.toFixed(6)) + 0;
}
