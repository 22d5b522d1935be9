// Addresses and numbers as paper shows them: short enough to type over, never broken over two lines.
import { inlineRuns, inlineText, walkBlocks, walkInlines, type Block } from '../../src/document/index.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Longest address that is printed with its path. */
const LONGEST = 48;
/** Average width of a letter as a part of the type size; addresses have wide ones. */
const LETTER = 0.56;

/** Characters of an address that stand on one line of this width, both in pt; never more than anyone would type over. */
export function addressRoom(width: number, fontSize: number): number {
  return Math.min(LONGEST, Math.floor(width / (fontSize * LETTER)));
}

/** Host and path of a web address; the path only while the whole stays under `limit` characters. */
export function shortAddress(url: string, limit = LONGEST): string {
  const bare = url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  return bare.length <= limit ? bare : (bare.split('/')[0] ?? bare);
}

/** What a mailto or tel address reaches. */
export function reachedBy(url: string): string {
  return decodeURIComponent(url.replace(/^(mailto|tel):/i, '').replace(/\?.*$/, ''));
}

/** The first phone number that blocks link to, as it is written there if that reads as one. */
export function phoneIn(blocks: readonly Block[]): string | undefined {
  for (const block of walkBlocks(blocks)) {
    for (const node of walkInlines(inlineRuns(block).flat())) {
      if (node.kind !== 'link' || node.target.to !== 'phone') continue;
      const label = inlineText(node.children);
      return /\d{3}/.test(label) ? label : reachedBy(node.target.url);
    }
  }
  return undefined;
}

/** Digits in groups that read as a phone number: at least three groups or a lone emergency number. */
const PHONE = /(?<![\d-])(\+?\d[\d]*(?:[ -]\d{2,})+)(?![\d-])/g;

/** Text as it is set: phone numbers unbroken, characters that only steer line breaks left out. */
export function setText(value: string): string {
  return value
    .replace(PHONE, (number) => number.replaceAll(' ', NO_BREAK_SPACE))
    .replaceAll('\u202f', NO_BREAK_SPACE)
    .replaceAll('\u2011', '-')
    .replaceAll('\u2010', '-')
    .replaceAll(/[\u200b\u2060\ufeff]/g, '');
}
