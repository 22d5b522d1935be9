// Where Handlebars could not read a template. In: its text and the parser's message, which shows the place only as a
// picture (twenty characters before it, those after it, and an arrow). Out: line, column from 0, and the problem in words.

export interface UnreadablePlace {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
}

/** The place of a parse error; undefined for any other message. */
export function unreadablePlace(template: string, message: string): UnreadablePlace | undefined {
  const [first = '', picture = '', arrow = '', expected = ''] = message.split('\n');
  const line = /^Parse error on line (\d+)/.exec(first)?.[1];
  if (line === undefined) return undefined;
  const unclosed = expected.endsWith("got 'EOF'") ? unclosedBlock(template) : undefined;
  if (unclosed !== undefined) {
    return { ...pointAt(template, unclosed.at), problem: `{{#${unclosed.name}}} is not closed` };
  }
  const offset = offsetOf(template, picture.slice(0, arrow.indexOf('^')), picture.slice(arrow.indexOf('^')));
  const point = offset === undefined ? { line: Number(line), column: 0 } : pointAt(template, offset);
  const text = template.split('\n')[point.line - 1] ?? '';
  return { ...point, problem: `it cannot be read near ${text.trim()}` };
}

/** Where the text before and after the arrow meet; the parser leaves line feeds out of both. */
function offsetOf(template: string, before: string, after: string): number | undefined {
  const offsets: number[] = [];
  const characters: string[] = [];
  for (let i = 0; i < template.length; i += 1) {
    const character = template[i] ?? '';
    if (character === '\n') continue;
    offsets.push(i);
    characters.push(character);
  }
  const head = before.replace(/^\.\.\./, '');
  const at = characters.join('').indexOf(head + after.replace(/\.\.\.$/, ''));
  return at < 0 ? undefined : (offsets[at + head.length] ?? template.length);
}

function pointAt(template: string, offset: number): { line: number; column: number } {
  const lines = template.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)?.length ?? 0 };
}

/** The innermost block that is open at the end. */
function unclosedBlock(template: string): { name: string; at: number } | undefined {
  const open: { name: string; at: number }[] = [];
  for (const match of template.matchAll(/\{\{(?:!--[\s\S]*?--|~?([#^/])\s*([^\s}~]+))/g)) {
    const [, sign, name = ''] = match;
    if (sign === '#' || sign === '^') open.push({ name, at: match.index });
    if (sign === '/') open.pop();
  }
  return open.at(-1);
}
