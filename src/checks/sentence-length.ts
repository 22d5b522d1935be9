// Long sentences lose readers: each sentence is measured, the place is the sentence.
import { placeOf, type Role } from './language/passage.ts';
import { countWords } from './language/words.ts';
import { rule, type RuleFinding } from './rule.ts';

const MEASURED: ReadonlySet<Role> = new Set([
  'lead',
  'paragraph',
  'list-item',
  'feedback',
  'stem',
  'option',
  'risk',
]);

export const sentenceLength = rule({
  id: 'sentence-length',
  severity: 'warning',
  also: ['error'],
  basis:
    'A reader who reads with difficulty loses the start of a sentence before its end (Direct Duidelijk, B1 guidance: 10 to 15 words; GOV.UK: 25).',
  remedy: 'Make two sentences of it, or a list.',
  settings: { warn: 15, error: 25 },
  byLanguage: { en: { warn: 20, error: 25 }, de: { warn: 15, error: 22 }, fr: { warn: 18, error: 25 } },
  languages: ['nl', 'en', 'de', 'fr'],
  *settingFaults({ warn, error }) {
    if (warn > error)
      yield { name: 'warn', reason: `A warning from ${warn} words comes after the error from ${error}.` };
  },
  *run(_, { analysis, settings: { warn, error } }): Generator<RuleFinding<'error'>> {
    for (const sentence of analysis.sentences) {
      const { passage, start, end } = sentence;
      // Bullets typed as text are a list that nobody reads as one sentence: pasted-text says so.
      if (passage.quoted || !MEASURED.has(passage.role) || /^\s*•/mu.test(passage.text)) continue;
      if (sentence.words.length <= Math.min(warn, error)) continue;
      const words = countWords(sentence);
      if (words <= Math.min(warn, error)) continue;
      const limit = words > error ? error : warn;
      yield {
        place: placeOf(passage, start, end),
        ...(words > error ? { severity: 'error' as const } : {}),
        reason: `The sentence has ${words} words; expected at most ${limit}.`,
        ...(passage.role === 'option'
          ? { remedy: 'Say it shorter; what explains it fits in its feedback.' }
          : {}),
        actual: `${words} words`,
      };
    }
  },
  examples: {
    pass: [
      'Een spier trekt soms samen zonder dat u dat wilt. Dat heet een spiertrekking.',
      'Bel bijv. dr. De Vries van 9.00 tot 17.00 uur. Dat kan ook met de heer J. Jansen.',
      'Voor vragen is de polikliniek van maandag tot vrijdag goed bereikbaar op nummer 020 000 00 00.',
      'Tip van meneer De Boer (67): “Ik zette er een wekker bij en ben toen naar bed gegaan.”',
      'Bij ongeveer 1 op de 100 kinderen (1%) wordt het been wat minder sterk dan eerst.',
    ],
    fail: [
      {
        source:
          'Dat is niet erg. Een spier in uw been trekt soms samen zonder dat u dat wilt en daar kunt u zelf niet veel aan doen.',
        line: 1,
        column: 18,
      },
      {
        source:
          'Een spier in uw been of in uw arm trekt soms samen zonder dat u dat wilt, en dat kan komen door stress, door te weinig slaap of door te veel koffie.',
        line: 1,
        column: 1,
        severity: 'error',
      },
      {
        source:
          'Rest. A muscle in your leg may move on its own for a short time and you can often feel it when you are tired.',
        lang: 'en',
        line: 1,
        column: 7,
      },
      {
        source:
          'Ein Muskel im Bein zieht sich manchmal kurz zusammen und Sie spüren das oft erst am späten Abend.',
        lang: 'de',
        line: 1,
        column: 1,
      },
      {
        source:
          'Un muscle de la jambe bouge parfois tout seul et vous le sentez souvent quand vous êtes fatigué le soir.',
        lang: 'fr',
        line: 1,
        column: 1,
      },
    ],
  },
});
