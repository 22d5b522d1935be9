// Links: where they go, if it is somewhere a reader may be sent. What remains of a bad link is its text.
import type { Link as LinkNode, LinkReference } from 'mdast';
import type { Inline, LinkTarget, Place } from '../../document/index.ts';
import { placeOf } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { didYouMean, quote } from '../suggest.ts';
import { fillText } from './variables.ts';

/** Reads a link with its address. */
export function readLink(node: LinkNode, reading: Reading): Inline[] {
  return makeLink(node.url, node.title, { node, reading });
}

/** Reads `[text][label]`; the definition is there, or it would have been text. */
export function readLinkReference(node: LinkReference, reading: Reading): Inline[] {
  const definition = reading.definitions.get(node.identifier.toLowerCase());
  if (definition === undefined) return reading.inlines(node.children);
  return makeLink(definition.url, definition.title, { node, reading });
}

function makeLink(
  address: string,
  title: string | null | undefined,
  { node, reading }: { node: LinkNode | LinkReference; reading: Reading },
): Inline[] {
  const place = placeOf(node);
  const children = reading.inlines(node.children);
  const filled = fillText(decodeBraces(address), place, reading);
  const target = filled === undefined ? undefined : readTarget(filled, place, reading);
  if (target === undefined) return children;
  const hint = title === null || title === undefined ? undefined : fillText(title, place, reading);
  return [
    { kind: 'link', target, ...(hint === undefined || hint === '' ? {} : { title: hint }), children, place },
  ];
}

/** A variable in an autolink arrives percent-encoded. */
function decodeBraces(address: string): string {
  return address.replace(/%7B%7B([\w.-]+)%7D%7D/gi, '{{$1}}');
}

/** Names of files rather than of sites. */
const FILE = /\.(?:md|pdf|docx?|html?|png|jpe?g|svg|zip)$/i;

/** Schemes that a link may start with. */
const SCHEMES = ['http', 'https', 'mailto', 'tel'];

function readTarget(address: string, place: Place, reading: Reading): LinkTarget | undefined {
  const url = address.trim();
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && !SCHEMES.includes(scheme)) {
    reportScheme(scheme, place, reading);
    return undefined;
  }
  const target = url.startsWith('#')
    ? toSection(url)
    : scheme === undefined
      ? toUnit(url)
      : toOutside(url, scheme);
  if (target === undefined) reportTarget(url, place, reading);
  return target;
}

function toSection(url: string): LinkTarget | undefined {
  return url === '#' ? undefined : { to: 'section', id: safeDecode(url.slice(1)) };
}

function toOutside(url: string, scheme: string): LinkTarget | undefined {
  if (scheme === 'mailto')
    return /^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(url) ? { to: 'mail', url } : undefined;
  if (scheme !== 'tel') return URL.canParse(url) && !/[\s<>"\\]/.test(url) ? { to: 'web', url } : undefined;
  const number = safeDecode(url.slice('tel:'.length)).replace(/[\s().–-]/g, '');
  return /^\+?\d{2,15}$/.test(number) ? { to: 'phone', url: `tel:${number}` } : undefined;
}

/** `other-unit`, `../other-unit/` and `../other-unit/nl.md`: the last works on a forge too. */
function toUnit(url: string): LinkTarget | undefined {
  const unit = /^(?:\.\.\/)?([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/(?:[A-Za-z-]+\.md)?)?$/.exec(url)?.[1];
  return unit === undefined ? undefined : { to: 'unit', unit };
}

function reportTarget(url: string, place: Place, { report, units }: Reading): void {
  const web = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url) && !FILE.test(url) ? `https://${url}` : undefined;
  report.add({
    rule: 'link-target',
    place,
    reason: url === '' ? 'This link goes nowhere.' : `${quote(url)} is no address a link can go to.`,
    ...(web === undefined
      ? didYouMean(
          url,
          units,
          'Write https://…, mailto:…, tel:…, #id of a section, or ../unit/nl.md for another unit.',
        )
      : { remedy: `Write ${quote(web)}.`, expected: [web] }),
    actual: url,
  });
}

function reportScheme(scheme: string, place: Place, { report }: Reading): void {
  report.add({
    rule: 'link-scheme',
    place,
    reason: `A link may not start with ${quote(`${scheme}:`)}.`,
    remedy: 'Link to https, mailto or tel, to a section or to another unit.',
    actual: scheme,
  });
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
