// Digits of other scripts as those of the Latin one, so that a number is the same in every language.

/** Zeros of Arabic, Persian, Devanagari and Bengali digits; nine more follow each. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6] as const;
const OTHERS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;

/** The text with 0 to 9 for its digits, of the same length; “٫” is a decimal point, “٬” parts thousands, “٪” is per cent. */
export function latinDigits(text: string): string {
  if (!/[\u0660-\u09ef]/.test(text)) return text;
  return text
    .replace(OTHERS, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    })
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
}
