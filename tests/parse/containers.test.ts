// Containers that are not closed as they should be: the reader goes on where the author most likely meant it to.
import { describe, expect, test } from 'vitest';
import { blocksText, type Block } from '../../src/document/index.ts';
import { readBody } from './sources.ts';

function shape(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      'blocks' in block
        ? `${block.kind}(${shape(block.blocks)})`
        : block.kind === 'paragraph'
          ? blocksText([block])
          : block.kind,
    )
    .join(' ');
}

test.each([
  ['at the end', ':::note\nA.\n\nB.\n', 'aside(A. B.)'],
  ['with too few colons', '::::note\nA.\n:::\n\nB.\n', 'aside(A.) B.'],
  ['with too few colons behind a list', '::::do\n- A.\n:::\n\nB.\n', 'advice(list) B.'],
  [
    'before another with as many colons',
    ':::note\nA.\n\n:::urgent{level=now}\nB.\n:::\n\nC.\n',
    'aside(A.) call-to-action(B.) C.',
  ],
  [
    'around another with as many colons',
    ':::note\nA.\n\n:::urgent{level=now}\nB.\n:::\n\nC.\n\n:::\n\nD.\n',
    'aside(A.) call-to-action(B.) C. D.',
  ],
  ['in a container that is', '::::only{audience=staff}\n:::note\nA.\n::::\n\nB.\n', 'only(aside(A.)) B.'],
])('not closed: %s', (_, body, expected) => {
  const { document, rules } = readBody(body);
  expect(rules).toEqual(['directive-unclosed']);
  expect(shape(document.introduction)).toBe(expected);
});

test('an unclosed container ends before the next heading', () => {
  const { document, rules } = readBody('## Een\n\n:::note\nA.\n\n## Twee\n\nB.\n\n:::note\nC.\n:::\n');
  expect(rules).toEqual(['directive-unclosed']);
  expect(document.sections.map((section) => shape(section.blocks))).toEqual(['aside(A.)', 'B. aside(C.)']);
});

test('an unclosed question keeps its stem and ends before the next heading', () => {
  const { document, rules } = readBody(
    '## Een\n\n:::question{#a}\n### Wie?\n\n- [x] a\n- [ ] b\n\n## Twee\n\nB.\n',
  );
  expect(rules).toEqual(['directive-unclosed']);
  expect(document.items).toMatchObject([{ id: 'a', kind: 'single-choice' }]);
  expect(document.sections.map(({ id }) => id)).toEqual(['een', 'twee']);
});

test('each of two unclosed ones is reported', () => {
  const { rules, findings } = readBody('## Een\n\n:::note\nA.\n\n## Twee\n\n:::note\nB.\n\n## Drie\n');
  expect(rules).toEqual(['directive-unclosed', 'directive-unclosed']);
  expect(new Set(findings.map(({ place }) => place?.start.line)).size).toBe(2);
});

describe('an opening with a mistake in it', () => {
  test('still holds what stands before its fence', () => {
    const { document, rules } = readBody('::: note\n\nA.\n\n## Kop in de noot\n\n:::\n\nB.\n');
    expect(rules).toEqual(['directive-malformed']);
    expect(document.sections).toEqual([]);
    expect(document.introduction.map(({ kind }) => kind)).toEqual(['aside', 'paragraph']);
  });

  test('keeps its attributes, so that checks find what they look for', () => {
    const { document, rules } = readBody(
      ':::question {#a objective=alarm hint="Denk na."}\n### Wie?\n\n- [x] a\n- [ ] b\n:::\n',
    );
    expect(rules).toEqual(['directive-malformed']);
    expect(document.items).toMatchObject([{ id: 'a', objective: 'alarm', hint: 'Denk na.' }]);
  });

  test('is not printed, nor is its fence', () => {
    const { document } = readBody('Tekst\n::: note\nA.\n:::\n\nB.\n');
    expect(blocksText(document.introduction)).toBe('Tekst A.\nB.');
  });

  test('many of them are each reported once', () => {
    const { rules } = readBody('::: note\nA.\n:::\n\n'.repeat(50));
    expect(rules).toEqual(Array.from({ length: 50 }, () => 'directive-malformed'));
  });
});

test('fences in code are code', () => {
  const { document, rules } = readBody('```\n:::note\n::: x\n:::\n```\n\n    :::\n');
  expect(rules).toEqual([]);
  expect(document.introduction.map(({ kind }) => kind)).toEqual(['code-block', 'code-block']);
});
