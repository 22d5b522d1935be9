// Small rules on the texts that go to an LMS: one line, short enough, no brackets that mean something there.

/** One line: every run of white space and control characters is one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** At most `limit` UTF-16 units, never half a character. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A text an LMS takes in a description or response: one line, no leading `{`, none of SCORM 2004's delimiters. */
export function plainForLms(text: string, limit: number): string {
  const safe = oneLine(text.replace(/\s*\[([,.:])\]/g, '$1 ').replace(/\p{Cs}/gu, ' ')).replace(
    /^[{\s]+/,
    '',
  );
  return clip(safe, limit).trim();
}

/** A number without exponent, at most 7 decimals, `.` as decimal sign, within ±10^15. */
export function decimal(value: number, decimals = 7): string {
  const bounded = Math.min(1e15, Math.max(-1e15, value));
  const text = bounded.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}
