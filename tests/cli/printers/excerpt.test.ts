// The line with its carets: under the words, whatever the letters are wide, and never wider than the terminal.
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/cli/printers/excerpt.ts';

/** What stands above the carets, and how many columns stand before it. */
function marked(line: string, word: string, columns?: number): { before: number; carets: number } {
  const from = line.indexOf(word);
  const { text, carets } = excerptOf(line, from, from + word.length, columns);
  const before = carets.lastIndexOf(' ') + 1;
  expect(stringWidth(text.slice(0, text.indexOf(word)))).toBe(before);
  return { before, carets: carets.length - before };
}

describe('carets', () => {
  it.each([
    ['Wij zagen vorig jaar veel.', 'vorig jaar', 10],
    ['👩‍⚕️ Vorig jaar', 'Vorig jaar', 10],
    ['🇳🇱 Vorig jaar', 'Vorig jaar', 10],
    ['e\u0301e\u0301n keer vorig jaar', 'vorig jaar', 10],
    ['日本語 vorig jaar', 'vorig jaar', 10],
    ['日本語', '本', 2],
  ])('%s', (line, word, width) => {
    expect(marked(line, word).carets).toBe(width);
  });

  it('stand under a tab as under a space', () => {
    expect(excerptOf('\tKort', 1, 5)).toEqual({ text: ' Kort', carets: ' ^^^^' });
  });

  it('are one at least', () => {
    expect(excerptOf('Kort', 2, 2).carets).toBe('  ^');
  });
});

describe('a long line', () => {
  const line = `${'woord '.repeat(40)}DAAR ${'woord '.repeat(40)}`;

  it.each([undefined, 200, 80, 40])('fits a terminal of %s columns', (columns) => {
    const { text, carets } = excerptOf(line, line.indexOf('DAAR'), line.indexOf('DAAR') + 4, columns);
    const room = Math.min(104, columns ?? 104) - 4;
    expect(stringWidth(text)).toBeLessThanOrEqual(room);
    expect(carets.length).toBeLessThanOrEqual(room);
    expect(text).toContain('DAAR');
    marked(line, 'DAAR', columns);
  });

  it('shows its end, not white space behind it', () => {
    const { text } = excerptOf(line.trimEnd(), line.length - 7, line.length - 2, 80);
    expect(stringWidth(text)).toBe(76);
  });
});
