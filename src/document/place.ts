// Where something stands in a source: the shape of unist's Point and Position, so that findings are VFileMessage-compatible.

/** A place between two characters. `line` and `column` count from 1, `offset` from 0 (UTF-16 code units). */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

/** From the first character to the place just behind the last one. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}
