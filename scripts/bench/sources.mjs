// Writes a library of distinct sources of 1,000 words each, made of the first unit: its front matter, directives, figures
// and questions, with sentences drawn anew for every source. Same number in, same sources out.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = 1000;
const UNIT = 'spiertrekkingen-been';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function chanceOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words a reader sees: attributes, marks and front matter are none. */
export function countWords(body) {
  const shown = body.replace(/\{[^}\n]*\}|\[\^[\w-]+\]|^:::.*$/gm, ' ');
  return shown.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** The blocks of a body: containers whole, everything else from empty line to empty line. */
function blocksOf(body) {
  const blocks = [];
  let open = false;
  let lines = [];
  for (const line of `${body}\n\n`.split('\n')) {
    if (line.startsWith(':::')) open = line !== ':::';
    if (line.trim() !== '' || open) lines.push(line);
    else if (lines.length > 0) blocks.push(lines.splice(0).join('\n'));
  }
  return blocks;
}

const isPlain = (block) => /^[A-Z][^\n]*\.$/.test(block) && !block.includes('{{');
const isHeading = (block) => block.startsWith('## ');
const isKept = (block) => /^(?:## |:::(?:summary|urgent|brief))|^::contact/.test(block);

/** A maker of sources out of a unit's text; plain ones have headings and paragraphs, and nothing else. */
function sourceMaker(text, plain) {
  const end = text.indexOf('\n---', 4) + 5;
  const front = text.slice(0, end).replace(/editions: .*/, 'editions: [a4, large-print]');
  const all = blocksOf(text.slice(end));
  const blocks = plain ? all.filter((block) => isHeading(block) || isPlain(block)) : all;
  const sentences = blocks
    .filter(isPlain)
    .flatMap((block) => block.split(/(?<=[.?!](?:\[\^\w+\])?) (?=[A-Z])/))
    .filter((sentence) => sentence.length > 12);
  const names = [...new Set(text.match(/\b\p{Ll}{5,9}\b/gu))];
  return (number) => {
    const chance = chanceOf(number);
    const one = (list) => list[Math.floor(chance() * list.length)];
    const fresh = () => `Dat merkt u bij ${one(names)} en ${one(names)}${one(names)} op dag ${number % 31}.`;
    const paragraph = () => [...Array.from({ length: 4 }, () => one(sentences)), fresh()].join(' ');
    const title = (block) => block.replace(/^(## .*?)\?/, `$1 in geval ${number}?`);
    const least = blocks.filter(isKept);
    let room = WORDS - countWords(least.join('\n'));
    const chosen = blocks.map((block) => {
      if (isKept(block)) return isHeading(block) ? title(block) : block;
      const drawn = isPlain(block) ? paragraph() : block;
      const size = countWords(drawn);
      if (size > room || chance() > 0.45) return undefined;
      room -= size;
      return drawn;
    });
    const filled = [...chosen.filter((block) => block !== undefined)];
    const last = filled.findIndex((block) => block.startsWith('## Hebt u nog vragen'));
    while (room > 45) {
      const more = paragraph();
      filled.splice(last, 0, more);
      room -= countWords(more);
    }
    const head = front.replace(/^title: .*/m, `title: Spiertrekkingen, geval ${number}`);
    return `${head}\n${filled.join('\n\n')}\n`;
  };
}

/** Writes the library into `folder`; returns the mean number of words of a body. */
export function writeSources(root, folder, count, plain = false) {
  const from = join(root, 'content');
  const make = sourceMaker(readFileSync(join(from, UNIT, 'nl.md'), 'utf8'), plain);
  mkdirSync(folder, { recursive: true });
  for (const name of ['library.yml', 'logo.svg', 'glossary'])
    cpSync(join(from, name), join(folder, name), { recursive: true });
  let words = 0;
  for (let number = 1; number <= count; number += 1) {
    const unit = join(folder, `geval-${number}`);
    mkdirSync(unit, { recursive: true });
    const source = make(number);
    words += countWords(source.slice(source.indexOf('\n---', 4) + 5));
    writeFileSync(join(unit, 'nl.md'), source);
    for (const figure of ['been-spieren.svg', 'zenuw-spier.svg', 'kuit-rekken.svg']) {
      if (source.includes(`src=${figure}`)) cpSync(join(from, UNIT, figure), join(unit, figure));
    }
  }
  return words / count;
}
