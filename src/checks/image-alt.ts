// Every figure says in words what it shows, or is marked as decorative (WCAG 2.2, 1.1.1; PDF/UA-1, 7.3).
import type { Figure } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

const FILE_NAME = /\.(?:svg|png|jpe?g)$|^(?:img|dsc|image|foto|afbeelding)[_-]?\d+$/iu;

function fault({ alt, decorative, place }: Figure): RuleFinding | undefined {
  if (decorative) return undefined;
  const text = alt?.trim() ?? '';
  if (text === '') return { place, reason: 'The figure has no text that says what it shows.' };
  if (!FILE_NAME.test(text)) return undefined;
  return {
    place,
    reason: `The figure’s text “${text}” is a file name, it does not say what the figure shows.`,
    actual: text,
  };
}

export const imageAlt = rule({
  id: 'image-alt',
  severity: 'error',
  basis: 'Who cannot see the figure needs the same information in words (WCAG 2.2, 1.1.1; PDF/UA-1, 7.3).',
  remedy: 'Add alt="…" with what the figure shows, or “decorative” if it carries no meaning.',
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    for (const block of analysis.blocks) {
      const found = block.kind === 'figure' ? fault(block) : undefined;
      if (found !== undefined) yield found;
    }
  },
  examples: {
    pass: [
      '## Wat is het?\n\n::figure[De kuit]{src=been.svg alt="Een been van opzij, met de kuitspier gekleurd."}',
      '## Wat is het?\n\n::figure{src=been.svg decorative}',
    ],
    fail: [
      { source: '## Wat is het?\n\n::figure[De kuit]{src=been.svg}', line: 3, column: 1 },
      { source: '## Wat is het?\n\nTekst.\n\n![](been.svg)', line: 5, column: 1 },
      { source: '## Wat is het?\n\n![been.svg](been.svg)', line: 3, column: 1 },
    ],
  },
});
