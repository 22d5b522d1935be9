// A stretch of a text in, the clause it stands in out, as far as marks show it.

const MARK = /[,;:–—()«»„“”"]|\s-\s/u;

/** What stands before and behind a stretch, up to the next mark. */
export function clauseAround(
  text: string,
  start: number,
  end: number,
): readonly [before: string, behind: string] {
  return [text.slice(0, start).split(MARK).at(-1) ?? '', text.slice(end).split(MARK)[0] ?? ''];
}
