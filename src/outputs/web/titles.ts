// The order of titles in a list.

/** A title without case, accents and leading punctuation: what it is filed under. */
export function filedUnder(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '');
}

/** By what titles are filed under, then as they are: the same on every machine, unlike `localeCompare`. */
export function compareTitles(a: string, b: string): number {
  const [one, other] = [filedUnder(a), filedUnder(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
