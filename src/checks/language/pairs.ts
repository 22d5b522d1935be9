// A list with two columns in, a map out: `term|plain`, one pair a line.

/** What stands behind the bar, by what stands before it. */
export function pairsOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split('\n')
      .map((line) => {
        const [left = '', right = ''] = line.split('|');
        return [left, right] as const;
      }),
  );
}
