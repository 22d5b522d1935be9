// A translation against its original: what must be the same in both, and what the original said when they were compared.
import { describe, expect, it } from 'vitest';
import { checkDocument, sectionFacts, type Original } from '../../src/checks/index.ts';
import type { Finding } from '../../src/findings/index.ts';
import { lockText, readLock, readOriginal } from '../../src/build/lock.ts';
import { documentOfExample } from '../checks/sources.ts';

const DUTCH = `:::summary
- Meestal is het na 3 dagen over.
:::

## Wat helpt? {#wat-helpt}

Neem 1,5 liter water in 24 uur. Bel 020 123 45 67.

:::urgent{level=today}
Duurt het langer dan 2 weken? Bel uw huisarts.
:::

## Waardoor komt het? {#oorzaak}

Door te weinig slaap.
`;
const ENGLISH = `:::summary
- It is usually over after 3 days.
:::

## What helps? {#wat-helpt}

Take 1.5 litres of water in 24 hours. Call 020-1234567.

:::urgent{level=today}
Does it last longer than 2 weeks? Call your doctor.
:::

## What causes it? {#oorzaak}

Too little sleep.
`;

function stale(translation: string, original = DUTCH, confirmed?: 'confirmed'): Finding[] {
  const facts = sectionFacts(documentOfExample(original));
  const before = new Map([...sectionFacts(documentOfExample(DUTCH))].map(([id, { hash }]) => [id, hash]));
  const made: Original = {
    file: 'proef/nl.md',
    facts,
    whole: true,
    items: documentOfExample(original).items.map(({ id }) => id),
    ...(confirmed === undefined ? {} : { confirmed: before }),
  };
  const document = documentOfExample(translation, 'en');
  return checkDocument(
    { document, findings: [] },
    { checks: {}, units: ['proef'], original: made },
  ).findings.filter((finding) => finding.ruleId === 'translation-stale');
}

const headingOf = (source: string, id: string): number =>
  documentOfExample(source, 'en').sections.find((section) => section.id === id)?.place.start.line ?? -1;

describe('translation-stale', () => {
  it('finds nothing where both say the same, but that nobody confirmed it', () => {
    expect(stale(ENGLISH, DUTCH, 'confirmed')).toEqual([]);
    expect(stale(ENGLISH)).toMatchObject([
      { severity: 'info', remedy: expect.stringContaining('trifold confirm proef --lang en') },
    ]);
  });

  it('names the questions that only one of the two has', () => {
    const question = (id: string): string =>
      `\n:::question{#${id} type=true-false}\n### Rust helpt.\n\n- [x] Waar\n- [ ] Onwaar\n:::\n`;
    const found = stale(ENGLISH + question('rest'), DUTCH + question('rust'), 'confirmed');
    expect(
      found
        .filter(({ reason }) => reason.includes('question'))
        .map(({ severity, reason }) => [severity, reason]),
    ).toEqual([
      ['warning', 'The question “rust” of proef/nl.md is not in this translation.'],
      ['warning', 'The question “rest” is not in proef/nl.md.'],
    ]);
  });

  it.each([
    ['a level', 'level=today', 'level=112', 'error', /calls to action/],
    ['a call less', /:::urgent[\s\S]*?:::\n/, '', 'error', /calls to action/],
    [
      'a phone number',
      '020-1234567',
      '020-1234568',
      'error',
      /only there: 0201234567; only here: 0201234568/,
    ],
    ['a number', '2 weeks', '3 weeks', 'warning', /only there: 2; only here: 3/],
    ['a number in a word', '24 hours', 'a day', 'warning', /only there: 24/],
  ])('finds %s that differs, at the heading', (_, from, to, severity, reason) => {
    const found = stale(ENGLISH.replace(from, to), DUTCH, 'confirmed').filter(
      ({ reason: why }) => !/only there: 2\.$/.test(why),
    );
    expect(found).toMatchObject([
      {
        severity,
        reason: expect.stringMatching(reason),
        place: { start: { line: headingOf(ENGLISH, 'wat-helpt') } },
      },
    ]);
  });

  it('finds the sections of the original that changed or came since', () => {
    const changed = DUTCH.replace('te weinig slaap', 'te veel koffie');
    expect(stale(ENGLISH, changed, 'confirmed')).toMatchObject([
      {
        severity: 'warning',
        reason:
          'The section “Waardoor komt het?” (#oorzaak) of proef/nl.md changed after this translation was confirmed.',
        place: { start: { line: headingOf(ENGLISH, 'oorzaak') } },
      },
    ]);
    expect(stale(ENGLISH, `${DUTCH}\n## Nieuw {#nieuw}\n\nBel 020 123 45 67.\n`, 'confirmed')).toMatchObject([
      {
        severity: 'error',
        reason: expect.stringContaining('(#nieuw) of proef/nl.md is not in this translation'),
      },
    ]);
    expect(stale(ENGLISH, DUTCH.replace('slaap', '**slaap**'), 'confirmed')).toEqual([]);
  });

  it('says once that no ids pair', () => {
    const own = ENGLISH.replace('#wat-helpt', '#helps').replace('#oorzaak', '#cause');
    expect(stale(own, DUTCH, 'confirmed')).toMatchObject([
      { reason: expect.stringContaining('No section has') },
    ]);
  });
});

describe('the lock of a translation', () => {
  it('keeps the questions and the original apart', () => {
    const bytes = Buffer.from(lockText(new Map([['q', 'a']]), new Map([['', 'b']])));
    expect(readLock(bytes)).toEqual(new Map([['q', 'a']]));
    expect(readOriginal(bytes)).toEqual(new Map([['', 'b']]));
    expect(readOriginal(Buffer.from(lockText(new Map())))).toBeUndefined();
  });
});
