// A word that changes with the number before it.

/** Forms of a counted noun by plural category (CLDR: one, other; more where a language has more). */
export interface Counted {
  readonly one: string;
  readonly other: string;
}
