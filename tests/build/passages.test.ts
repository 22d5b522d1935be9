// What counts as a change of a section: its meaning, not its Markdown. And the lock that keeps it.
import { describe, expect, it } from 'vitest';
import { checkDocument, passageHashes } from '../../src/checks/index.ts';
import { lockText, readLock } from '../../src/build/lock.ts';
import { documentOfExample } from '../checks/sources.ts';

const QUESTION = `:::question{#a type=true-false objective=alarm}
### Rust helpt.

- [x] Waar
  > Juist: rust helpt de spier om te herstellen.
- [ ] Onwaar
  > Toch wel: rust helpt de spier te herstellen.
:::
`;
const SECTION = 'Rust **helpt** bij een trekking.\n\n:::urgent{level=today}\nBel vandaag uw huisarts.\n:::\n';

function hashOf(section: string, after = ''): string {
  const document = documentOfExample(`## Wat helpt?\n\n${section}\n${QUESTION}\n${after}`);
  const hash = passageHashes(document).get('a');
  if (hash === undefined) throw new Error('the question is bound to no section');
  return hash;
}

describe('the hash of a passage', () => {
  it.each([
    ['emphasis', SECTION.replaceAll('**', '_')],
    ['line breaks and spaces', SECTION.replace('helpt** bij', 'helpt**\n   bij')],
    ['a citation', SECTION.replace('trekking.', 'trekking.[^nhs]')],
    ['a comment', `${SECTION}\n<!-- nog nakijken -->\n`],
  ])('stays with %s', (_, section) => {
    expect(hashOf(section)).toBe(hashOf(SECTION));
  });

  it('stays when another section changes, or the question itself', () => {
    expect(hashOf(SECTION, '### Meer\n\nEen heel andere tekst.')).toBe(hashOf(SECTION));
    const document = documentOfExample(
      `## Wat helpt?\n\n${SECTION}\n${QUESTION.replace('Rust helpt.', 'Slaap helpt.')}`,
    );
    expect(passageHashes(document).get('a')).toBe(hashOf(SECTION));
  });

  it.each([
    ['a word', SECTION.replace('Rust', 'Slaap')],
    ['the level of a call to action', SECTION.replace('level=today', 'level=appointment')],
    ['a new paragraph', `${SECTION}\nDrink genoeg water.\n`],
    ['a brief', `:::brief\nRust helpt.\n:::\n\n${SECTION}`],
    [
      'the text of a figure',
      `${SECTION}\n::figure[Een been]{src=been.svg alt="Een been" credit="X" licence="CC0"}\n`,
    ],
  ])('changes with %s', (_, section) => {
    expect(hashOf(section)).not.toBe(hashOf(SECTION));
  });
});

describe('passage-changed', () => {
  const document = documentOfExample(`## Wat helpt?\n\n${SECTION}\n${QUESTION}`);
  const found = (confirmed?: ReadonlyMap<string, string>) =>
    checkDocument(
      { document, findings: [] },
      { checks: {}, units: ['proef'], ...(confirmed === undefined ? {} : { confirmed }) },
    ).findings.filter((finding) => finding.ruleId === 'passage-changed');

  it('says nothing of a source that was never confirmed, nor of one that stayed the same', () => {
    expect(found()).toEqual([]);
    expect(found(passageHashes(document))).toEqual([]);
  });

  it('warns at the question, and says what to do', () => {
    expect(found(new Map([['a', '0000000000000000']]))).toMatchObject([
      {
        severity: 'warning',
        place: { start: { line: document.items[0]!.place.start.line, column: 1 } },
        remedy: expect.stringContaining('trifold confirm proef'),
      },
    ]);
  });

  it('mentions a question that came after the last confirmation', () => {
    expect(found(new Map())).toMatchObject([{ severity: 'info' }]);
  });
});

describe('the lock', () => {
  it('is read as it was written, sorted', () => {
    const text = lockText(
      new Map([
        ['b', '2'],
        ['a', '1'],
      ]),
    );
    expect(text).toBe('{\n  "version": 1,\n  "passages": {\n    "a": "1",\n    "b": "2"\n  }\n}\n');
    expect(readLock(Buffer.from(text))).toEqual(
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    );
  });

  it.each([
    '',
    '[]',
    '{"version":2,"passages":{}}',
    '{"version":1}',
    '{"version":1,"passages":{"a":1}}',
    '<<<<<<< HEAD\n{}',
  ])('is none: %j', (text) => {
    expect(readLock(Buffer.from(text))).toBeUndefined();
  });
});
