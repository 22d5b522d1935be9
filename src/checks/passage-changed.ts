// A question is bound to the section it stands in: when that section says something else than at the last confirmation,
// somebody must read the question again. A source that was never confirmed is left alone.
import { passageHashes } from './passages.ts';
import { rule, type RuleFinding } from './rule.ts';

export const passageChanged = rule({
  id: 'passage-changed',
  severity: 'warning',
  also: ['info'],
  basis:
    'A question that tests what the text no longer says teaches yesterday’s care (Standards for Educational and Psychological Testing 2014, 4.24: revise items when their domain changes).',
  remedy: 'Read the question and its feedback again, then run: trifold confirm.',
  settings: {},
  *run(document, { confirmed, original }): Generator<RuleFinding<'info'>> {
    if (confirmed === undefined) return;
    const now = passageHashes(document);
    const remedy = `Read the question and its feedback again, then run: trifold confirm ${document.unit}${original === undefined ? '' : ` --lang ${document.lang}`}`;
    for (const { id, place } of document.items) {
      const hash = now.get(id);
      const before = confirmed.get(id);
      if (hash === undefined || hash === before) continue;
      if (before === undefined) {
        yield {
          place,
          severity: 'info',
          remedy,
          reason: `Question “${id}” has not been confirmed with its section yet.`,
        };
      } else {
        yield {
          place,
          remedy,
          reason: `The section of question “${id}” changed since the question was confirmed.`,
        };
      }
    }
  },
  examples: {
    pass: [
      '## Wat helpt?\n\nRust helpt.\n\n:::question{#rust type=true-false}\n### Rust helpt bij kramp.\n\n- [x] Waar\n- [ ] Onwaar\n:::',
      {
        source:
          '## Wat helpt?\n\nRust **helpt**.\n\n:::question{#rust type=true-false}\n### Rust helpt bij kramp.\n\n- [x] Waar\n- [ ] Onwaar\n:::',
        confirmed:
          '## Wat helpt?\n\nRust helpt.\n\n:::question{#rust type=true-false}\n### Rust helpt bij kramp.\n\n- [x] Waar\n- [ ] Onwaar\n:::',
      },
    ],
    fail: [
      {
        source:
          '## Wat helpt?\n\nRekken helpt.\n\n:::question{#rust type=true-false}\n### Rust helpt bij kramp.\n\n- [x] Waar\n- [ ] Onwaar\n:::',
        confirmed:
          '## Wat helpt?\n\nRust helpt.\n\n:::question{#rust type=true-false}\n### Rust helpt bij kramp.\n\n- [x] Waar\n- [ ] Onwaar\n:::',
        line: 5,
      },
    ],
  },
});
