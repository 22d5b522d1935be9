// An organisation's two colours to the colours of page and module, light and dark, as CSS custom properties.
// Text reaches WCAG 2.2 SC 1.4.6 (7 : 1) on every ground it stands on, whatever the brand's colours are.
import type { Brand } from '../../document/index.ts';
import { contrast, legible, mix, vivid } from './colour.ts';

const WHITE = '#ffffff';
const BLACK = '#000000';
const TEXT_RATIO = 7;

/** Colours that belong to a meaning, not to a brand: amber for "today", green for "do". */
const AMBER = '#8a5a00';
const GREEN = '#1d6b3a';

interface Scheme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** Text colours move towards this pole until they are legible; a light one by way of the vivid colour. */
  readonly pole: string;
  /** Share of a colour in its tint. */
  readonly tint: number;
}

const LIGHT: Scheme = {
  paper: WHITE,
  ink: '#1a2225',
  muted: '#46535a',
  line: '#c3ced3',
  pole: BLACK,
  tint: 0.09,
};
const DARK: Scheme = {
  paper: '#11191c',
  ink: '#eef3f4',
  muted: '#b9c5ca',
  line: '#43535a',
  pole: WHITE,
  tint: 0.16,
};

/**
 * The theme: `--paper --ink --muted --line`, and for brand, alarm, amber and green each `--x` (text and borders, on paper
 * or any tint), `--x-tint` (a ground for text) and `--x-deep` (a ground for white text).
 */
export function themeStyle(brand: Brand): string {
  const colours = { brand: brand.colour, alarm: brand.alarm, amber: AMBER, green: GREEN };
  return [
    `:root{color-scheme:light dark;${declarations(colours, LIGHT)}}`,
    `@media (prefers-color-scheme:dark){:root{${declarations(colours, DARK)}}}`,
    `@media print{:root{color-scheme:light;${declarations(colours, LIGHT)}}}`,
  ].join('\n');
}

function declarations(colours: Readonly<Record<string, string>>, scheme: Scheme): string {
  const { paper, ink, muted, line } = scheme;
  const tintOf = (colour: string): string => mix(mix(vivid(colour), colour, 0.5), paper, scheme.tint);
  const grounds = [paper, ...Object.values(colours).map(tintOf)];
  const text = (colour: string): string => textColour(colour, grounds, scheme);
  const fixed = { paper, ink: text(ink), muted: text(muted), line };
  const derived = Object.entries(colours).flatMap(([name, colour]) => [
    [name, text(colour)],
    [`${name}-tint`, tintOf(colour)],
    [`${name}-deep`, legible(colour, [WHITE], BLACK, TEXT_RATIO)],
  ]);
  return [...Object.entries(fixed), ...derived]
    .map(([name, value]) => `--${String(name)}:${String(value)}`)
    .join(';');
}

function textColour(colour: string, grounds: readonly string[], { pole }: Scheme): string {
  if (pole === BLACK) return legible(colour, grounds, BLACK, TEXT_RATIO);
  const bright = legible(colour, grounds, mix(vivid(colour), WHITE, 0.7), TEXT_RATIO);
  const enough = grounds.every((ground) => contrast(bright, ground) >= TEXT_RATIO);
  return enough ? bright : legible(bright, grounds, WHITE, TEXT_RATIO);
}
