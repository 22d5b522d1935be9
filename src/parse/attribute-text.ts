// Attributes in a text that the Markdown reader takes for words: behind a heading, or on an opening with a mistake in it.

const ATTRIBUTE = /#(?<id>[^\s#="{}]+)|(?<name>[\p{L}-]+)(?:=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"{}]+)))?/gu;

export interface WrittenAttribute {
  readonly name: string;
  /** Empty for a name alone. */
  readonly value: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** The attributes in what stands between two braces: `#id name name=value name="some words"`. */
export function findAttributes(text: string): WrittenAttribute[] {
  return [...text.matchAll(ATTRIBUTE)].map((match) => {
    const { id, name = '', quoted, bare } = match.groups ?? {};
    const start = match.index;
    return {
      name: id === undefined ? name : 'id',
      value: id ?? quoted ?? bare ?? '',
      start,
      end: start + match[0].length,
    };
  });
}
