// An organisation's two colours to the colours of page and module, light and dark, as CSS custom properties.
// Text reaches WCAG 2.2 SC 1.4.6 (7 : 1) on every ground it stands on, whatever the brand's colours are.
import type { Brand } from '../../document/index.ts';
import { legible, mix } from './colour.ts';

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
  /** Text colours move towards this pole until they are legible. */
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
  tint: 0.07,
};
const DARK: Scheme = {
  paper: '#11191c',
  ink: '#eef3f4',
  muted: '#b9c5ca',
  line: '#43535a',
  pole: WHITE,
  tint: 0.2,
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
  const tintOf = (colour: string): string => mix(colour, paper, scheme.tint);
  const grounds = [paper, ...Object.values(colours).map(tintOf)];
  const text = (colour: string): string => legible(colour, grounds, scheme.pole, TEXT_RATIO);
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
