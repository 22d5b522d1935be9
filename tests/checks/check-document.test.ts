// checkDocument as a whole: order, severities from library.yml, silences, and who gets a checked document.
import { describe, expect, test } from 'vitest';
import { checkDocument, RULES, settingFaults, type RuleSetting } from '../../src/checks/index.ts';
import { SHARED_TIME } from '../../src/checks/check-document.ts';
import { documentOf } from './documents.ts';
import { parseExample, FRONT_LINES } from './sources.ts';

const GOOD = `:::summary
- Een trekking van een spier is meestal onschuldig.
- Rust en water helpen vaak.
:::

## Wat is een spiertrekking?

Een spier trekt samen zonder dat u dat wilt. Dat voelt u als een trilling.

## Hoe komt het?

Vaak komt het door stress of te weinig slaap.

## Wanneer belt u?

:::urgent{level=today}
Wordt uw been zwakker? Bel vandaag uw huisarts.
:::

## Wat kunt u zelf doen?

- Rek de kuit.
- Drink genoeg water.

## Contact

::contact
`;

function check(source: string, checks: Readonly<Record<string, RuleSetting>> = {}) {
  const { document, findings } = parseExample(source);
  if (document === undefined) throw new Error(findings.map(({ reason }) => reason).join(' '));
  return checkDocument({ document, findings }, { checks, units: ['proef'] });
}

const OBJECTIVE: Readonly<Record<string, RuleSetting>> = { 'objective-untested': 'off' };
const LONG = 'Een spier in uw been trekt soms samen zonder dat u dat wilt en zonder dat het pijn doet.';

describe('checkDocument', () => {
  test('a good source has no findings and is checked', () => {
    const { findings, document } = check(GOOD, OBJECTIVE);
    expect(findings).toEqual([]);
    expect(document?.kind).toBe('document');
  });

  test('an error withholds the document, a warning does not', () => {
    const warned = check(`${GOOD}\n${LONG}\n`, OBJECTIVE);
    expect(warned.findings.map(({ ruleId }) => ruleId)).toEqual(['sentence-length']);
    expect(warned.document).toBeDefined();
    const failed = check(
      GOOD.replace('{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.', '{level=today}\nRust.'),
      OBJECTIVE,
    );
    expect(failed.findings.map(({ ruleId }) => ruleId)).toEqual(['redflag-incomplete']);
    expect(failed.document).toBeUndefined();
  });

  test('library.yml sets severity, thresholds and off', () => {
    const ids = (setting: RuleSetting) =>
      check(`${GOOD}\n${LONG}\n`, { ...OBJECTIVE, 'sentence-length': setting }).findings.map(
        ({ severity }) => severity,
      );
    expect(ids('off')).toEqual([]);
    expect(ids('info')).toEqual(['info']);
    expect(ids({ warn: 20 })).toEqual([]);
    expect(ids({ error: 16 })).toEqual(['error']);
    expect(ids({ severity: 'info', warn: 10 }).every((severity) => severity === 'info')).toBe(true);
  });

  test('findings of reader and rules come in order of place', () => {
    const { findings } = check(`${LONG}\n\n:::unknown\nTekst.\n:::\n\n${LONG}\n`);
    const lines = findings.map(({ place }) => place?.start.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(findings.some(({ ruleId }) => ruleId === 'directive-unknown')).toBe(true);
  });

  test('times each rule by the clock it is given', () => {
    const { document, findings } = parseExample(GOOD);
    if (document === undefined) throw new Error('no document');
    let now = 0;
    const { times } = checkDocument(
      { document, findings },
      { checks: {}, units: [], clock: () => (now += 1) },
    );
    expect(Object.keys(times ?? {})).toEqual([SHARED_TIME, ...RULES.map(({ id }) => id)]);
    expect(new Set(Object.values(times ?? {}))).toEqual(new Set([1]));
  });
});

describe('silences', () => {
  const silence = (rule: string, reason: string) => `<!-- trifold-disable-next-line ${rule}${reason} -->`;

  test('leave out what they name on the paragraph below', () => {
    const two = `${LONG}\n${LONG}`;
    expect(check(`${GOOD}\n${two}\n`, OBJECTIVE).findings).toHaveLength(2);
    expect(
      check(`${GOOD}\n${silence('sentence-length', ': letterlijk citaat')}\n${two}\n`, OBJECTIVE).findings,
    ).toEqual([]);
  });

  test('do not cover another rule or another paragraph', () => {
    const source = `${GOOD}\n${silence('sentence-length', ': letterlijk citaat')}\nKort.\n\n${LONG}\n`;
    expect(check(source, OBJECTIVE).findings.map(({ ruleId }) => ruleId)).toEqual([
      'silence-unused',
      'sentence-length',
    ]);
  });

  test('without effect are a finding at their own place', () => {
    const { findings } = check(`${GOOD}\n${silence('sentence-length', ': waarom ook')}\nKort.\n`, OBJECTIVE);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['silence-unused']);
    expect(findings[0]?.place?.start.line).toBe(GOOD.split('\n').length + 1 + FRONT_LINES);
  });

  test('leave the reader’s errors, for what cannot be read is missing from every output', () => {
    const source = `${GOOD}\n${silence('variable-unknown', ': komt nog')}\nBel {{organisation.fax}} even.\n`;
    expect(check(source, OBJECTIVE).findings).toMatchObject([
      { ruleId: 'silence-unused', reason: expect.stringContaining('cannot be silenced') },
      { ruleId: 'variable-unknown', severity: 'error' },
    ]);
  });

  test('above the first block cover what is found about the whole source', () => {
    const without = GOOD.replace('## Hoe komt het?', '## Slaap en stress');
    const missing = silence('section-missing', ': de oorzaak is onbekend');
    expect(check(without, OBJECTIVE).findings.map(({ ruleId }) => ruleId)).toEqual(['section-missing']);
    expect(check(`${missing}\n\n${without}`, OBJECTIVE).findings).toEqual([]);
    const late = check(`${without}\n${missing}\nKort.\n`, OBJECTIVE).findings;
    expect(late.map(({ ruleId }) => ruleId)).toEqual(['section-missing', 'silence-unused']);
  });

  test('above a question cover its options, where no comment can stand', () => {
    const question =
      ':::question{#b objective=alarm}\n### Wat helpt?\n\n- [x] Rust\n  > Ja, rust helpt de spier goed.\n- [ ] Koffie helpt altijd\n  > Nee, koffie maakt de spier onrustig.\n- [ ] Alcohol\n  > Nee, alcohol maakt de spier onrustig.\n:::\n';
    expect(check(`${GOOD}\n${question}`, OBJECTIVE).findings.map(({ ruleId }) => ruleId)).toEqual([
      'item-absolute',
    ]);
    expect(
      check(`${GOOD}\n${silence('item-absolute', ': letterlijk gezegd')}\n${question}`, OBJECTIVE).findings,
    ).toEqual([]);
  });

  test('without a reason silence nothing', () => {
    const { findings } = check(`${GOOD}\n${silence('sentence-length', '')}\n${LONG}\n`, OBJECTIVE);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('sentence-length');
    expect(findings).toHaveLength(2);
  });
});

test('settings that no rule knows are faults', () => {
  const rule = RULES.find(({ id }) => id === 'sentence-length');
  if (rule === undefined) throw new Error('no rule');
  expect(settingFaults(rule, 'off')).toEqual([]);
  expect(settingFaults(rule, { warn: 18, severity: 'info' })).toEqual([]);
  expect(settingFaults(rule, 'fatal')).toHaveLength(1);
  expect(settingFaults(rule, { warm: 18 })).toEqual([
    { name: 'warm', reason: 'Rule sentence-length has no setting “warm”.' },
  ]);
  expect(settingFaults(rule, { warn: 'eighteen' })).toHaveLength(1);
});

describe('what depends on the country', () => {
  const numbers = (lang: string, text: string, sourceLanguage?: string): string[] => {
    const parsed = { document: documentOf([text], lang), findings: [] };
    const context = { checks: {}, units: [], ...(sourceLanguage === undefined ? {} : { sourceLanguage }) };
    return checkDocument(parsed, context)
      .findings.filter(({ ruleId }) => ruleId === 'emergency-number')
      .map(({ actual }) => actual ?? '');
  };

  test('is the same in a translation: readers of English in a Dutch library do not call 999', () => {
    expect(numbers('en', 'Can you not talk? Call 999.', 'nl')).toEqual(['999']);
    expect(numbers('en', 'Call 999 now.', 'nl')).toEqual(['999']);
    expect(numbers('en', 'Call 911 straight away', 'nl')).toEqual(['911']);
    expect(numbers('en', 'Call 100 patients a day', 'nl')).toEqual([]);
    expect(numbers('en', 'Can you not talk? Call 112.', 'nl-BE')).toEqual([]);
    expect(numbers('en', 'Can you not talk? Call 999.', 'en-GB')).toEqual([]);
    expect(numbers('en', 'Can you not talk? Call 999.')).toEqual([]);
    expect(numbers('nl', 'Kunt u niet praten? Bel 999.', 'en')).toEqual([]);
  });
});
