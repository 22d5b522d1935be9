// A table of the overview, as its partial shows it. A bar repeats a number that stands beside it, so it is hidden from a
// screen reader: the table is the chart's text alternative.

/** A part of a bar: its class, and where it stands on a scale of 100. */
export interface BarPart {
  readonly kind: string;
  readonly x: string;
  readonly width: string;
}

/** Every field is there, since templates are strict. */
export interface Cell {
  readonly text: string | undefined;
  readonly url: string | undefined;
  /** The language of the text, where it is another one than the page's. */
  readonly lang: string | undefined;
  /** A remark under the text. */
  readonly detail: string | undefined;
  /** A remark that stands out. */
  readonly mark: { readonly kind: 'error' | 'warning'; readonly text: string } | undefined;
  readonly number: boolean;
  /** Names its row. */
  readonly head: boolean;
  readonly bar: readonly BarPart[] | undefined;
}

export interface Column {
  readonly text: string;
  readonly number: boolean;
}

export interface OverviewTable {
  readonly id: string;
  readonly title: string;
  readonly introduction: string | undefined;
  /** Shown instead of a table without rows. */
  readonly empty: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell with these fields; the others are absent. */
export function cell(fields: Partial<Cell>): Cell {
  return {
    text: undefined,
    url: undefined,
    lang: undefined,
    detail: undefined,
    mark: undefined,
    number: false,
    head: false,
    bar: undefined,
    ...fields,
  };
}

/** A cell with a number, already written as the language does. */
export function numberCell(text: string, fields: Partial<Cell> = {}): Cell {
  return cell({ text, number: true, ...fields });
}

/** Columns by name; those after `from` have numbers. */
export function columns(texts: readonly string[], numbersFrom: number = texts.length): Column[] {
  return texts.map((text, i) => ({ text, number: i >= numbersFrom }));
}

/** A bar of these lengths behind each other, where `largest` fills it. None for nothing. */
export function bar(
  parts: readonly { readonly kind: string; readonly value: number }[],
  largest: number,
): readonly BarPart[] | undefined {
  const scale = largest > 0 ? 100 / largest : 0;
  let x = 0;
  const drawn = parts
    .filter((part) => part.value > 0)
    .map(({ kind, value }) => {
      const part = { kind, x: short(x), width: short(value * scale) };
      x += value * scale;
      return part;
    });
  return drawn.length === 0 ? undefined : drawn;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
