// A text says that it is general and does not replace a clinician. The outputs say so where the locale has the words.
import { rule, type RuleFinding } from './rule.ts';

export const disclaimerMissing = rule({
  id: 'disclaimer-missing',
  severity: 'warning',
  basis:
    'Readers must know that general information does not replace advice on their own case (HONcode 2; DISCERN 15).',
  remedy: 'Add a sentence that says so, or the language’s “disclaimer” to the locale table.',
  settings: {},
  *run({ meta }, { analysis, locale }): Generator<RuleFinding> {
    if (meta.status === 'withdrawn') return;
    if (locale !== undefined && locale.words.disclaimer.trim() !== '') return;
    const match = analysis.language?.phrases.disclaimer;
    if (match !== undefined && analysis.passages.some(({ text }) => match(text).length > 0)) return;
    yield { reason: 'Nothing says that the text is general and does not replace a clinician.' };
  },
  examples: {
    pass: ['Tekst.'],
    fail: [{ source: 'Metin.', lang: 'ha' }],
  },
});
