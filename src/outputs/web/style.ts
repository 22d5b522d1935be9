// A stylesheet of templates/, perhaps an organisation's own: read, judged, and its files given names. A style that would
// swallow the rest of the page's, or ask another site for something, is a fault with its line.
import type { Resources } from '../output.ts';
import { TemplateFault } from '../template.ts';

/** Keeps a file that the style shows and returns its URL as the stylesheet sees it. */
type KeepFile = (name: string, bytes: Uint8Array) => string;

const TOKEN =
  /\/\*(?:[\s\S]*?\*\/)?|"(?:\\[\s\S]|[^"\\\n])*("?)|'(?:\\[\s\S]|[^'\\\n])*('?)|url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^'")\s]*))\s*\)|@import\b|[{}]/gi;

/** The text of `templates/<file>` with the URLs of its files in place; without `keep` it may show none. Throws `TemplateFault`. */
export function readStyle(resources: Resources, file: string, keep?: KeepFile): string {
  const text = resources.text(`templates/${file}`);
  const open: number[] = [];
  const style = text.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const at = rest.find((one) => typeof one === 'number') ?? 0;
    const url = [rest[2], rest[3], rest[4]].find((one) => typeof one === 'string');
    if (url !== undefined) return `url(${fileUrl(url, at)})`;
    if (token === '{') open.push(at);
    if (token === '}' && open.pop() === undefined) throw fault('a “}” closes nothing', at);
    if (token === '/*') throw fault('a comment is not closed', at);
    if (/^["']/.test(token) && (token.length < 2 || token.at(-1) !== token[0]))
      throw fault('a string is not closed', at);
    if (/^@import/i.test(token)) throw fault('@import is not used here; put the style in this file', at);
    return token;
  });
  const unclosed = open.at(0);
  if (unclosed !== undefined) throw fault('a “{” is not closed', unclosed);
  return style;

  function fault(problem: string, at: number): TemplateFault {
    const before = text.slice(0, at).split('\n');
    return new TemplateFault(file, problem, { line: before.length, column: before.at(-1)?.length ?? 0 });
  }

  function fileUrl(url: string, at: number): string {
    if (!/^(?:package|templates)\//.test(url))
      throw fault(`“${url}” is not a file of the site; write templates/… or package/…`, at);
    if (keep === undefined) throw fault('this style cannot show files; web/extra.css can', at);
    try {
      return keep(url, resources.bytes(url));
    } catch {
      throw fault(`there is no file “${url}”`, at);
    }
  }
}
