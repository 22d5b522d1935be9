// A risk ("3 van de 10") to words and a pictogram of people; the words are its text alternative.
import type { Risk } from '../../document/index.ts';
import { fill, numberInWords, type Locale } from '../../locales/index.ts';
import type { Html } from '../template.ts';
import type { ComponentSet } from './components.ts';

/** People drawn at most; more cannot be counted by eye, so the words stand alone. */
const DRAWN_AT_MOST = 100;
const PER_ROW = 10;
/** Size of one person's place, in the drawing's units. */
const PLACE = { width: 12, height: 22 } as const;

/** Renders a risk. `content` is what the author says of it. */
export function renderRisk(risk: Risk, components: ComponentSet, locale: Locale, content: Html): Html {
  const { count, of } = risk;
  const drawn =
    Number.isInteger(count) && Number.isInteger(of) && of >= 1 && of <= DRAWN_AT_MOST && count <= of;
  const rows = Math.ceil(of / PER_ROW);
  return components.render('risk', {
    words: fill(locale.words.risk, { count: numberInWords(locale, count), of: numberInWords(locale, of) }),
    content: risk.children.length === 0 ? undefined : content,
    drawn,
    width: PLACE.width * Math.min(of, PER_ROW),
    height: PLACE.height * rows,
    affected: drawn ? people(0, count) : undefined,
    others: drawn ? people(count, of) : undefined,
  });
}

interface People {
  readonly heads: string;
  readonly bodies: string;
}

/** Two paths, drawn with round ends: dots for the heads and short strokes for the bodies. None for nobody. */
function people(from: number, to: number): People | undefined {
  if (from >= to) return undefined;
  const places = Array.from({ length: to - from }, (_, i) => from + i).map((n) => ({
    x: (n % PER_ROW) * PLACE.width + PLACE.width / 2,
    y: Math.floor(n / PER_ROW) * PLACE.height,
  }));
  return {
    heads: places.map(({ x, y }) => `M${String(x)} ${String(y + 4)}h0`).join(''),
    bodies: places.map(({ x, y }) => `M${String(x)} ${String(y + 12)}v5`).join(''),
  };
}
