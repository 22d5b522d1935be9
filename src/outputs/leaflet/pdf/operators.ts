// PDF content operators and objects as text (ISO 32000-1, annex A).

/** A number as PDF writes it: at most three decimals, never in scientific notation. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** Numbers with spaces between. */
export function nums(...values: readonly number[]): string {
  return values.map(num).join(' ');
}

/** The components of a colour `#rrggbb`, 0 to 1. */
export function rgb(colour: string): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) throw new Error(`not a colour as #rrggbb: ${colour}`);
  return match
    .slice(1)
    .map((pair) => num(parseInt(pair, 16) / 255))
    .join(' ');
}

/** A text string object: PDFKit writes boxed strings as text, plain ones as names. */
export function text(value: string): object {
  return new String(value);
}
