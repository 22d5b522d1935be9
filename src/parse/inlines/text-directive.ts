// Directives within a line: terms and passages in another language. A colon before a word is mostly just a colon.
import type { Inline, Place } from '../../document/index.ts';
import { readAttributes } from '../attributes.ts';
import { shownDirective, writtenAttributes } from '../directive.ts';
import { termForm } from '../glossary.ts';
import { placeOf, type TextDirective } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { didYouMean, quote } from '../suggest.ts';
import { plainText } from './plain-text.ts';
import { isLanguageTag } from '../yaml/values.ts';

/** Names of the directives that stand within a line. */
export const TEXT_DIRECTIVES = ['term', 'lang'] as const;

/** Reads a text directive; `10:30` and `zie:dit` come out as the text they are. */
export function readTextDirective(node: TextDirective, reading: Reading): Inline[] {
  const name = reading.names.directive(node.name);
  if (node.children.length === 0) return readUnlabelled(node, name, reading);
  switch (name) {
    case 'term':
      return readTerm(node, reading);
    case 'lang':
      return readForeign(node, reading);
    case undefined:
      return reportUnknown(node, reading);
    default:
      return reportForm(node, reading);
  }
}

function readUnlabelled(node: TextDirective, name: string | undefined, reading: Reading): Inline[] {
  const place = placeOf(node);
  const written = Object.keys(node.attributes ?? {}).length > 0 || /\[\s*\]/.test(sourceOf(place, reading));
  const next = reading.lines.text.charAt(place.end.offset ?? 0);
  if ((written || next === '[') && (name === 'term' || name === 'lang')) {
    reading.report.add({
      rule: 'directive-malformed',
      place,
      reason: `${shownDirective(node)} has no text between two square brackets.`,
      remedy: `Write ${quote(`:${node.name}[the words]`)}, all on one line.`,
    });
  }
  return [{ kind: 'text', value: sourceOf(place, reading), place }];
}

function sourceOf({ start, end }: Place, { lines }: Reading): string {
  return lines.text.slice(start.offset, end.offset).replace(/\s+/g, ' ');
}

function readTerm(node: TextDirective, reading: Reading): Inline[] {
  const children = reading.inlines(node.children);
  const word = plainText(node.children);
  readAttributes({}, { ...reading, written: writtenAttributes(node) });
  const entry = reading.glossary.get(termForm(word));
  if (entry === undefined) {
    const known = [...reading.glossary.values()].map((one) => one.term);
    reading.report.add({
      rule: 'term-unknown',
      place: placeOf(node),
      reason: `The glossary has no term ${quote(word)}.`,
      ...didYouMean(word, known, 'Add it to the glossary, or as an alias of a term that is there.'),
      actual: word,
    });
    return children;
  }
  return [
    {
      kind: 'term',
      term: entry.key,
      first: reading.uses.firstTerms.has(node),
      children,
      place: placeOf(node),
    },
  ];
}

function readForeign(node: TextDirective, reading: Reading): Inline[] {
  const children = reading.inlines(node.children);
  const written = writtenAttributes(node);
  const { lang } = readAttributes({ lang: { kind: 'text', required: true } }, { ...reading, written });
  if (lang === undefined) return children;
  if (isLanguageTag(lang)) return [{ kind: 'foreign', lang, children }];
  reading.report.add({
    rule: 'attribute-value',
    place: written.places.get('lang') ?? placeOf(node),
    reason: `${quote(lang)} is no language tag.`,
    remedy: 'Write a tag such as en, de or tr.',
    actual: lang,
  });
  return children;
}

function reportUnknown(node: TextDirective, reading: Reading): Inline[] {
  const known = reading.names.directiveWords.filter((word) =>
    TEXT_DIRECTIVES.some((name) => name === reading.names.directive(word)),
  );
  reading.report.add({
    rule: 'directive-unknown',
    place: placeOf(node),
    reason: `There is no directive ${shownDirective(node)}.`,
    ...didYouMean(
      node.name,
      known,
      `Known within a line are: ${known.join(', ')}. For a colon as such, write \\:.`,
    ),
    actual: node.name,
  });
  return reading.inlines(node.children);
}

function reportForm(node: TextDirective, reading: Reading): Inline[] {
  reading.report.add({
    rule: 'directive-form',
    place: placeOf(node),
    reason: `${shownDirective(node)} cannot stand within a line.`,
    remedy: 'Write it on a line of its own, with two or three colons.',
    actual: node.name,
  });
  return reading.inlines(node.children);
}
