// Where content is rendered to: what an output tells the shared HTML about itself.
import type { Document, TermUse } from '../../document/index.ts';
import type { Html } from '../template.ts';

/** A place in the same document that content refers to. `number` counts from 1. */
export type Reference =
  | { readonly to: 'section'; readonly id: string }
  | { readonly to: 'source'; readonly number: number }
  | { readonly to: 'note'; readonly number: number }
  | { readonly to: 'term'; readonly number: number };

/** What rendering needs to know of the place where the markup will stand. */
export interface HtmlScope {
  /** Selected for this output (`selectContent`). */
  readonly document: Document;
  /** Level of the headings made here: 2 under a page's title. */
  readonly headingLevel: number;
  /** URL of an asset, by its key. */
  assetUrl(key: string): string;
  /** URL of another unit, or undefined if the library has none of that name: the link's text stays. */
  unitUrl(unit: string): string | undefined;
  /** URL of a place in this document; by default `#` and its anchor. Undefined: the text stays without a link. */
  href?(reference: Reference): string | undefined;
  /** A question where it stands in the text; without this, questions and cases are left out. */
  itemHtml?(id: string): Html | undefined;
  /** Whether phone numbers are links that call; by default they are. False: text, for who reads but must not call. */
  readonly phoneLinks?: boolean;
  /** Put before every id, so that two renderings can share a page. */
  readonly idPrefix?: string;
  /** The term uses that are explained; by default those the document marks as first. See `firstTermUses`. */
  readonly firstUses?: ReadonlySet<TermUse>;
}

/** The id a reference leads to. A section's id has no underscore, so these never meet. */
export function anchorOf(reference: Reference, scope: HtmlScope): string {
  const prefix = scope.idPrefix ?? '';
  switch (reference.to) {
    case 'section':
      return `${prefix}${reference.id}`;
    case 'source':
    case 'note':
    case 'term':
      return `${prefix}${reference.to}_${String(reference.number)}`;
  }
}

/** The URL of a reference, or undefined if the output has no such place. */
export function hrefOf(reference: Reference, scope: HtmlScope): string | undefined {
  return scope.href === undefined ? `#${anchorOf(reference, scope)}` : scope.href(reference);
}
