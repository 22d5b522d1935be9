// What a screen reader says of a PDF: the words of the marked content, as pdf.js reads them from the pages, in the order of the
// structure tree in the file. poppler tells the same (`pdfinfo -struct-text`), but reads a page anew for each element.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { tidy } from './reading.ts';

/** The text in the order of the structure tree. One string. */
export async function readAloud(bytes: Uint8Array): Promise<string> {
  const texts = await markedTexts(bytes);
  const objects = dictionaries(bytes);
  const root = [...objects.values()].find((one) => one.includes('/Type /StructTreeRoot'));
  if (root === undefined) throw new Error('no structure tree');
  return tidy(
    told(root, objects)
      .map((mark) => texts.get(mark) ?? '')
      .join(' '),
  );
}

/** Dictionaries of the file by object number: the tree is written in the clear. */
function dictionaries(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes).toString('latin1');
  return new Map(
    [...file.matchAll(/^(\d+) 0 obj\n(<<[\s\S]*?>>)\n(?:endobj|stream)$/gm)].map(
      ([, number = '', dictionary = '']) => [number, dictionary],
    ),
  );
}

/** The marks of an element and all below it, in order, as `page object/mcid`; each stands once in the tree. */
function told(element: string, objects: ReadonlyMap<string, string>): string[] {
  const kids = /\/K \[([\s\S]*?)\]/.exec(element)?.[1] ?? '';
  const entries = kids.matchAll(/<<([^<>]*)>>|(\d+) 0 R/g);
  return [...entries].flatMap(([, mark, number]) => {
    if (number !== undefined) return told(objects.get(number) ?? '', objects);
    const [, page, mcid] = /\/Pg (\d+) 0 R[\s\S]*\/MCID (\d+)/.exec(mark ?? '') ?? [];
    return mcid === undefined ? [] : [`${page ?? ''}/${mcid}`];
  });
}

/** The characters of each piece of marked content, by `page object/mcid`; nothing is guessed from positions. */
async function markedTexts(bytes: Uint8Array): Promise<Map<string, string>> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const object = String(page.ref?.num);
    const { fnArray, argsArray } = await page.getOperatorList();
    const open: string[] = [];
    fnArray.forEach((operator, at) => {
      const args = argsArray[at] as readonly unknown[];
      if (operator === OPS.beginMarkedContent) open.push('');
      else if (operator === OPS.beginMarkedContentProps) open.push(`${object}/${String(args[1])}`);
      else if (operator === OPS.endMarkedContent) open.pop();
      else if (operator === OPS.showText) {
        const mark = open.at(-1) ?? '';
        texts.set(mark, (texts.get(mark) ?? '') + shown(args[0]));
      }
    });
  }
  await document.loadingTask.destroy();
  return texts;
}

/** Glyphs as pdf.js hands them over, with kerning between them. */
function shown(glyphs: unknown): string {
  const parts = glyphs as readonly (number | { readonly unicode: string })[];
  return parts.map((part) => (typeof part === 'number' ? '' : part.unicode)).join('');
}
