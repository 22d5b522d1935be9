// What no source may do: crash the reader, or keep it busy for minutes.
import { describe, expect, test } from 'vitest';
import { MAX_SOURCE_BYTES } from '../../src/parse/decode.ts';
import { parseGlossary, parseLibrary } from '../../src/parse/index.ts';
import { bytesOf, FRONT_MATTER, readBody, readBytes } from './sources.ts';

function rulesOf(text: string): string[] {
  return [...new Set(readBytes(bytesOf(text)).findings.map(({ ruleId }) => ruleId))];
}

describe('files', () => {
  test('an empty file', () => {
    expect(rulesOf('')).toEqual(['meta-absent']);
  });

  test('5 MB of text: the limit is stated', () => {
    const { document, findings } = readBytes(new Uint8Array(5_000_000).fill(0x61));
    expect(document).toBeUndefined();
    expect(findings).toMatchObject([{ ruleId: 'source-size' }]);
    expect(findings[0]?.reason).toContain(`${MAX_SOURCE_BYTES / 1_000_000} MB`);
  });

  test.each([
    ['a lone continuation byte', [0x61, 0x80], 2],
    ['an overlong slash', [0x61, 0x62, 0xc0, 0xaf], 3],
    ['a surrogate', [0xed, 0xa0, 0x80], 1],
    ['a character cut off', [0x61, 0xf0, 0x9f, 0x98], 2],
    ['Latin-1 behind an accent that is right', [0xc3, 0xab, 0xeb, 0x74], 2],
  ])('%s is found at its column', (_, bytes, column) => {
    const { document, findings } = readBytes(Uint8Array.from(bytes));
    expect(document).toBeUndefined();
    expect(findings).toMatchObject([{ ruleId: 'source-encoding', place: { start: { line: 1, column } } }]);
  });

  test('control characters do not reach the document', () => {
    const { document, rules } = readBody('a\0b\u0001c\uffffd &#1; &#xD800; \u2028\n');
    expect(rules).toEqual(['source-control']);
    // eslint-disable-next-line no-control-regex -- what must not be there.
    expect(JSON.stringify(document)).not.toMatch(/\\u0000|\\u0001|[\u0000\u0001\uffff]/);
  });
});

describe('depth', () => {
  const deep = 10_000;
  test.each([
    ['quotes', '>'.repeat(deep)],
    ['quotes with spaces', '> '.repeat(deep)],
    ['lists in one line', '- '.repeat(deep) + 'a'],
    ['numbered lists in one line', '1. '.repeat(deep) + 'a'],
    ['quotes and lists in turn', '> - '.repeat(deep) + 'a'],
    ['lists by indent', Array.from({ length: 800 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['quotes line by line', Array.from({ length: 1500 }, (_, i) => `${'>'.repeat(i)} a`).join('\n')],
    ['containers never closed', ':::note\n'.repeat(deep)],
    [
      'containers in containers',
      Array.from({ length: 500 }, (_, i) => `${':'.repeat(600 - i)}note`).join('\n'),
    ],
    ['stars', '*'.repeat(deep) + 'a' + '*'.repeat(deep)],
    ['emphasis in strong', '*a **b '.repeat(2000) + '** *'.repeat(2000)],
    ['links', '['.repeat(deep) + 'a' + '](b)'.repeat(deep)],
    ['images', '!['.repeat(deep) + 'a' + '](b)'.repeat(deep)],
    ['YAML lists', `---\na: ${'['.repeat(deep)}\n---\n`],
    ['YAML maps', `---\na: ${'{b: '.repeat(deep)}\n---\n`],
    ['YAML dashes', `---\n${'- '.repeat(deep)}a\n---\n`],
    ['YAML questions', `---\n${'? '.repeat(deep)}a\n---\n`],
    ['YAML indent', `---\n${Array.from({ length: 800 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\n`],
  ])('%s', (_, text) => {
    const source = text.startsWith('---') ? text : FRONT_MATTER + text;
    expect(rulesOf(source)).toContain('source-nesting');
    expect(() => JSON.stringify(readBytes(bytesOf(source)))).not.toThrow();
  });

  test.each(['[', '*a ', '_a __b ', ':a[', ':a{', '{{', '`', '<', '<!--', '|', '[^a]', '&', 'a@', '~~a '])(
    'a passage of %j only',
    (mark) => {
      expect(() => readBytes(bytesOf(FRONT_MATTER + mark.repeat(4000)))).not.toThrow();
    },
  );

  test('a nesting that authors use is no fault', () => {
    const { rules } = readBody(
      ':::::only{audience=staff}\n::::case{#a}\n> - a\n>   - b\n>     - c\n::::\n:::::\n',
    );
    expect(rules).toEqual([]);
  });
});

describe('size', () => {
  test('thousands of directives, headings and citations', () => {
    const part = '## Kop\n\n:::note\nEen *zin* met[^nhs] {{title}}.\n:::\n\n::contact\n\n';
    const { document, findings } = readBytes(bytesOf(FRONT_MATTER + part.repeat(2000)));
    expect(findings).toEqual([]);
    expect(document?.sections).toHaveLength(2000);
    expect(new Set(document?.sections.map(({ id }) => id)).size).toBe(2000);
  });

  test('a megabyte of well-formed text is read in seconds of work', () => {
    const sentence = 'Dit is een *zin* van een paar woorden die iemand leest. ';
    const part = `## Kop\n\n${sentence.repeat(6)}\n\n- punt een\n- punt twee\n\n:::note\n${sentence}\n:::\n\n`;
    const body = part.repeat(Math.ceil(1_000_000 / part.length));
    const before = process.cpuUsage();
    const { document, findings } = readBytes(bytesOf(FRONT_MATTER + body));
    const { user } = process.cpuUsage(before);
    expect(findings).toEqual([]);
    expect(document?.sections.length).toBeGreaterThan(1500);
    expect(user / 1e6).toBeLessThan(20);
  });

  test('twice the text takes far less than four times the work', () => {
    const part =
      ':::question{#a}\n### Wie?\n\n- [x] a\n  > ja\n- [ ] b\n  > nee\n\n> uitleg\n:::\n\nTekst met :term[spasme].\n\n';
    const work = (times: number): number => {
      const before = process.cpuUsage();
      readBytes(bytesOf(FRONT_MATTER + part.repeat(times)));
      return process.cpuUsage(before).user;
    };
    work(300);
    expect(work(1600) / work(800)).toBeLessThan(3.5);
  });
});

describe('files of the library', () => {
  test.each([
    ['not UTF-8', Uint8Array.from([0xff, 0xfe, 0x00])],
    ['a list', bytesOf('- a\n- b\n')],
    ['a word', bytesOf('woord')],
    ['two documents', bytesOf('a: b\n---\nc: d\n')],
    ['an alias bomb', bytesOf('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n')],
    ['a key that is a list', bytesOf('? [a, b]\n: c\n')],
    ['a tag', bytesOf('a: !!js/function x\n')],
  ])('%s gives findings', (_, bytes) => {
    expect(parseLibrary({ file: 'library.yml', bytes }).findings.length).toBeGreaterThan(0);
    expect(parseGlossary({ file: 'nl.yml', bytes }).findings.length).toBeGreaterThan(0);
  });
});

test('an address that the tokenizer lets pass is text with a place', () => {
  const { document, rules } = readBody('Mail [a@b.nl of [https://x.nl nu.\n');
  expect(rules).toEqual([]);
  const [paragraph] = document.introduction;
  const texts =
    paragraph?.kind === 'paragraph' ? paragraph.children.filter((node) => node.kind === 'text') : [];
  expect(texts.every((node) => node.place !== undefined)).toBe(true);
});
