// Emergency numbers of the world that a text may carry over from a source.

/** All but 113, the Dutch line for suicidal thoughts. */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set(
  '000 100 101 110 111 112 117 118 119 120 122 133 144 15 17 18 911 995 997 998 999 116117'.split(' '),
);
