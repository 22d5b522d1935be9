// What is read of YAML, and where it stands.

/** A YAML value; a key without a value is left out, an empty list item is an empty string. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** Start and end as offsets, as the library has them: a block ends behind the line ending of its last line. */
export type Range = readonly [start: number, end: number];

/** A value, where it stands, and whether it is a scalar. */
export interface Found {
  readonly value: Plain;
  readonly range: Range;
  readonly scalar: boolean;
}
