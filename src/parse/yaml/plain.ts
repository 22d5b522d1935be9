// What is read of YAML, as plain values.

/** A YAML value; a key without a value is left out, an empty list item is an empty string. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };
