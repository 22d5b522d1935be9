// Colours as `#rrggbb`: mixing, and contrast as WCAG 2.2 defines it (relative luminance, contrast ratio).

type Rgb = readonly [number, number, number];

function rgbOf(colour: string): Rgb {
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** `share` (0 to 1) of the first colour, the rest of the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [rgbOf(first), rgbOf(second)];
  const channels = a.map((value, i) => value * share + (b[i] ?? 0) * (1 - share));
  return `#${channels.map(hex).join('')}`;
}

function luminance(colour: string): number {
  const [r, g, b] = rgbOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour, mixed with `pole` (a darker or lighter colour, in the end black or white) just enough to reach the ratio
 * against each backdrop.
 */
export function legible(colour: string, backdrops: readonly string[], pole: string, ratio: number): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const shade = mix(colour, pole, share);
    if (backdrops.every((backdrop) => contrast(shade, backdrop) >= ratio)) return shade;
  }
  return pole;
}

/** The same hue as strong as it can be: its largest channel at 255, the others in proportion. */
export function vivid(colour: string): string {
  const channels = rgbOf(colour);
  const largest = Math.max(...channels, 1);
  return `#${channels.map((value) => hex((value / largest) * 255)).join('')}`;
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
