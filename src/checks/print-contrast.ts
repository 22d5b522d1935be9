// Brand colours are legible on white paper, also after an office printer made them grey (WCAG 2.2, 1.4.3).
import { rule, type RuleFinding } from './rule.ts';

/** Linear value of a channel, 0 to 1. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channels(colour: string): readonly [number, number, number] {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour);
  const part = (index: number): number => Number.parseInt(hex?.[index] ?? 'ff', 16);
  return [part(1), part(2), part(3)];
}

/** Contrast with white, 1 to 21, of a colour as it is. */
function contrast([red, green, blue]: readonly [number, number, number]): number {
  return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);
}

/** The grey that printers make of a colour: ITU-R BT.601 luma. */
function grey([red, green, blue]: readonly [number, number, number]): readonly [number, number, number] {
  const luma = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return [luma, luma, luma];
}

export const printContrast = rule({
  id: 'print-contrast',
  severity: 'error',
  basis: 'Text in a brand colour needs a contrast of 4.5 with the paper, in grey too (WCAG 2.2, 1.4.3).',
  remedy: 'Choose a darker colour under “brand:” in library.yml.',
  settings: { contrast: 4.5 },
  *run({ brand }, { settings }): Generator<RuleFinding> {
    for (const [name, colour] of [
      ['colour', brand.colour],
      ['alarm', brand.alarm],
    ] as const) {
      const ways = [
        ['', contrast(channels(colour))],
        [' in grey', contrast(grey(channels(colour)))],
      ] as const;
      const fault = ways.find(([, ratio]) => ratio < settings.contrast);
      if (fault === undefined) continue;
      yield {
        reason: `The brand’s ${name} ${colour} has a contrast of ${fault[1].toFixed(1)} on white${fault[0]}; expected at least ${settings.contrast}.`,
        actual: colour,
      };
    }
  },
  examples: {
    pass: ['Tekst.'],
    fail: [
      { source: 'Tekst.', library: "brand: { colour: '#3399CC' }" },
      { source: 'Tekst.', library: "brand: { colour: '#8C64B9' }" },
    ],
  },
});
