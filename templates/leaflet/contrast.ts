// Contrast of colours, in print and after an office printer made them grey (WCAG 2.2, 1.4.3).

type Channels = readonly [number, number, number];

/** Contrast of two colours #rrggbb, 1 to 21: the lesser of that in colour and that in grey. */
export function printedContrast(one: string, other: string): number {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  return Math.min(ratio(a, b), ratio(grey(a), grey(b)));
}

function channelsOf(colour: string): Channels {
  const channel = (at: number): number => parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function ratio(a: Channels, b: Channels): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 1) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Relative luminance, 0 to 1. */
function luminance(colour: Channels): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** What a printer without colour makes of it: ITU-R BT.601 luma. */
function grey([red, green, blue]: Channels): Channels {
  const luma = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return [luma, luma, luma];
}
