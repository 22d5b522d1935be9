// A translation says what its original says: the same calls to action, phone numbers and numbers, section by section, as the
// original is now. Sections pair by id; what the original said when the translation was confirmed stands in its lock.
import type { Document, Place } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';
import { sectionFacts, type Facts, type Original, type SectionFacts } from './translation.ts';

export const translationStale = rule({
  id: 'translation-stale',
  severity: 'warning',
  also: ['error', 'info'],
  basis:
    'Who reads a translation must get the same advice, and today’s (ISO 17100: 5.3.3 revision against the source; NHS content style guide: translations).',
  remedy:
    'Compare the section with its original, translate what changed, then run: trifold confirm <unit> --lang <language>.',
  settings: {},
  *run(document, { original }): Generator<RuleFinding<'error' | 'info'>> {
    if (original === undefined) return;
    const own = sectionFacts(document);
    const confirm = `trifold confirm ${document.unit} --lang ${document.lang}`;
    yield* missing(document, own, original);
    yield* otherQuestions(document, original);
    for (const [id, theirs] of original.facts) {
      const ours = own.get(id);
      if (ours === undefined) continue;
      yield* differences(ours, theirs, original.file);
      const before = original.confirmed?.get(id);
      if (!original.whole || original.confirmed === undefined || before === theirs.hash) continue;
      yield {
        place: ours.place,
        reason: `${named(theirs, id)} of ${original.file} ${before === undefined ? 'came' : 'changed'} after this translation was confirmed.`,
        remedy: `Translate what changed, then run: ${confirm}`,
      };
    }
    if (original.confirmed === undefined) {
      yield {
        place: document.meta.places['title'],
        severity: 'info',
        reason: `This translation was never confirmed, so nobody is told when ${original.file} changes.`,
        remedy: `Compare the two, then run: ${confirm}`,
      };
    }
  },
  examples: {
    pass: [
      '## Wat helpt?\n\nRust helpt.',
      {
        lang: 'en',
        source: '## What helps? {#hulp}\n\nRest for 2 days.',
        original: '## Wat helpt? {#hulp}\n\nRust 2 dagen.',
        confirmed: '## Wat helpt? {#hulp}\n\nRust 2 dagen.',
      },
    ],
    fail: [
      {
        lang: 'en',
        source: '## What helps? {#hulp}\n\nRest for 2 days.',
        original: '## Wat helpt? {#hulp}\n\nRust 3 dagen.',
        confirmed: '## Wat helpt? {#hulp}\n\nRust 3 dagen.',
        line: 1,
      },
      {
        lang: 'en',
        source: '## When to call? {#bel}\n\n:::urgent{level=today}\nCall your doctor.\n:::',
        original: '## Wanneer belt u? {#bel}\n\n:::urgent{level=now}\nBel uw huisarts.\n:::',
        confirmed: '## Wanneer belt u? {#bel}\n\n:::urgent{level=now}\nBel uw huisarts.\n:::',
        line: 1,
        severity: 'error',
      },
      {
        lang: 'en',
        source: '## What helps? {#hulp}\n\nRest.',
        original: '## Wat helpt? {#hulp}\n\nRust en rekken.',
        confirmed: '## Wat helpt? {#hulp}\n\nRust.',
        line: 1,
      },
    ],
  },
});

/** Questions that only one of the two has: a learner's record goes by their ids. */
function* otherQuestions(
  { items, meta }: Document,
  { items: theirs, file }: Original,
): Generator<RuleFinding> {
  const place = meta.places['title'];
  for (const id of theirs.filter((one) => !items.some((item) => item.id === one)))
    yield {
      place,
      reason: `The question “${id}” of ${file} is not in this translation.`,
      remedy: `Translate it, and give it the same id: {#${id}}.`,
    };
  for (const item of items.filter((one) => !theirs.includes(one.id)))
    yield {
      place: item.place,
      reason: `The question “${item.id}” is not in ${file}.`,
      remedy: 'Give it the id of the question that it translates, or add it to the original.',
    };
}

/** Sections of the original that the translation has not: an error where a call to action or a phone number is lost. */
function* missing(
  document: Document,
  own: Facts,
  { facts, file }: Original,
): Generator<RuleFinding<'error' | 'info'>> {
  const lost = [...facts].filter(([id]) => !own.has(id));
  const place = document.meta.places['title'];
  const remedy = 'Translate it, and give its heading the same id: ## … {#id}.';
  if (lost.length > 0 && lost.length === facts.size - 1) {
    yield {
      place,
      reason: `No section has the id of one in ${file}, so the two cannot be compared.`,
      remedy: `Give each heading the id of its original: ## … {#${lost[0]?.[0] ?? 'id'}}.`,
    };
    return;
  }
  for (const [id, section] of lost) {
    const grave = section.calls.length > 0 || section.phones.size > 0;
    const reason = `${named(section, id)} of ${file} is not in this translation.`;
    yield { place, reason, remedy: remedy.replace('#id', `#${id}`), ...(grave ? ERROR : {}) };
  }
}

const ERROR = { severity: 'error' } as const;

function* differences(
  ours: SectionFacts,
  theirs: SectionFacts,
  file: string,
): Generator<RuleFinding<'error' | 'info'>> {
  const { place } = ours;
  if (ours.calls.join() !== theirs.calls.join()) {
    yield {
      place,
      ...ERROR,
      reason: `The calls to action are not those of ${file}: ${list(ours.calls)} here, ${list(theirs.calls)} there.`,
      remedy: 'Give the section the same calls to action, in the same order.',
    };
  }
  yield* compared({ place, what: 'phone number', file, ...ERROR }, ours.phones, theirs.phones);
  yield* compared({ place, what: 'number', file }, ours.numbers, theirs.numbers);
}

interface Comparison {
  readonly place: Place | undefined;
  readonly what: string;
  readonly file: string;
  readonly severity?: 'error';
}

/** One finding on values that only one of the two has. */
function* compared(
  { what, file, ...finding }: Comparison,
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): Generator<RuleFinding<'error' | 'info'>> {
  const lost = [...theirs].filter((value) => !ours.has(value));
  const added = [...ours].filter((value) => !theirs.has(value));
  if (lost.length + added.length === 0) return;
  const parts = [
    ...(lost.length === 0 ? [] : [`only there: ${lost.join(', ')}`]),
    ...(added.length === 0 ? [] : [`only here: ${added.join(', ')}`]),
  ];
  yield {
    ...finding,
    reason: `A ${what} differs from ${file}; ${parts.join('; ')}.`,
    remedy: 'Compare the two sections; write the same numbers, in figures.',
  };
}

function named({ title }: SectionFacts, id: string): string {
  return id === '' ? 'The title, summary or introduction' : `The section “${title}” (#${id})`;
}

function list(calls: readonly string[]): string {
  return calls.length === 0 ? 'none' : calls.join(', ');
}
