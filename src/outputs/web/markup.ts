// Markup as it is written.

/** A page's bytes, without the empty lines that absent parts leave behind; code keeps its own. */
export function markupBytes(markup: string): Uint8Array {
  const parts = markup.split(/(<pre[\s>][\s\S]*?<\/pre>)/);
  const tidied = parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/\n\s*\n/g, '\n')));
  return new TextEncoder().encode(tidied.join(''));
}
