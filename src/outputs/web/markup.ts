// Markup as it is written: without white space that means nothing.

/** Elements around which a line break means nothing. */
const BLOCK =
  /\n\s*(?=<\/?(?:blockquote|body|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)\b)/g;

/** A page's bytes: no empty lines, no line breaks before a block; code keeps its own. */
export function markupBytes(markup: string): Uint8Array {
  const parts = markup.split(/(<pre[\s>][\s\S]*?<\/pre>)/);
  const tidied = parts.map((part, i) => (i % 2 === 1 ? part : tidy(part)));
  return new TextEncoder().encode(tidied.join(''));
}

function tidy(part: string): string {
  return part.replace(/\n\s*\n/g, '\n').replace(BLOCK, '');
}
