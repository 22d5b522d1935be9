// Inline content to markup: one function a node kind. Rendered in code, not in templates, because white space counts here.
import { inlineText, type Inline, type Link, type TermUse } from '../../document/index.ts';
import { fill, type Locale } from '../../locales/index.ts';
import { escapeText, safeHtml, type Html } from '../template.ts';
import { organisationPhones, splitPhones, telUrl } from './phones.ts';
import { hrefOf, type HtmlScope, type Reference } from './scope.ts';
import { isFirstUse, termNumber } from './terms.ts';

/** Where inlines stand. */
export interface InlineContext {
  readonly scope: HtmlScope;
  readonly locale: Locale;
  /** Phone numbers that become links; none inside a link. */
  readonly phones: readonly string[];
}

/** The context of inlines in this scope; `emergency` is a number that counts as a phone number here. */
export function inlineContext(scope: HtmlScope, locale: Locale, emergency?: string): InlineContext {
  const phones = organisationPhones(scope.document.organisation);
  return { scope, locale, phones: emergency === undefined ? phones : [...phones, emergency] };
}

/** Renders inline content. Every text is escaped; a URL with an unexpected scheme leaves only the link's text. */
export function renderInlines(children: readonly Inline[], context: InlineContext): Html {
  return safeHtml(markupOf(children, context));
}

function markupOf(children: readonly Inline[], context: InlineContext): string {
  return children.map((node) => inlineMarkup(node, context)).join('');
}

function inlineMarkup(node: Inline, context: InlineContext): string {
  switch (node.kind) {
    case 'text':
      return textMarkup(node.value, context);
    case 'emphasis':
      return `<em>${markupOf(node.children, context)}</em>`;
    case 'strong':
      return `<strong>${markupOf(node.children, context)}</strong>`;
    case 'deletion':
      return `<del>${markupOf(node.children, context)}</del>`;
    case 'code':
      return `<code>${escapeText(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'foreign':
      return `<span lang="${escapeText(node.lang)}" dir="auto">${markupOf(node.children, context)}</span>`;
    case 'link':
      return linkMarkup(node, context);
    case 'term':
      return termMarkup(node, context);
    case 'citation':
      return mark({ to: 'source', number: node.number }, context.locale.words.sourceNumber, context);
    case 'note-reference':
      return mark({ to: 'note', number: node.number }, context.locale.words.noteNumber, context);
  }
}

function textMarkup(text: string, context: InlineContext): string {
  return splitPhones(text, context.phones)
    .map((part) => (part.phone ? phoneMarkup(part.text, context.scope) : escapeText(part.text)))
    .join('');
}

/** A phone number. Where text runs from right to left its groups would be shown in the wrong order. */
function phoneMarkup(phone: string, { document, phoneLinks }: HtmlScope): string {
  const side = document.dir === 'rtl' ? ' dir="ltr"' : '';
  if (phoneLinks !== false) return anchor(telUrl(phone), escapeText(phone), side);
  return side === '' ? escapeText(phone) : `<bdi${side}>${escapeText(phone)}</bdi>`;
}

function anchor(url: string, content: string, attributes = ''): string {
  return `<a href="${escapeText(url)}"${attributes}>${content}</a>`;
}

function linkMarkup(link: Link, context: InlineContext): string {
  const content = markupOf(link.children, { ...context, phones: [] });
  if (link.target.to === 'phone' && context.scope.phoneLinks === false) return phoneText(link, content);
  const url = linkUrl(link, context.scope);
  if (url === undefined) return content;
  return anchor(url, content, link.title === undefined ? '' : ` title="${escapeText(link.title)}"`);
}

/** A phone link as text: the number follows where the text itself has none. */
function phoneText({ children, target }: Link, content: string): string {
  if (target.to !== 'phone' || /\d{2}/.test(inlineText(children))) return content;
  return `${content} (<bdi>${escapeText(target.url.replace(/^tel:/i, ''))}</bdi>)`;
}

function linkUrl({ target }: Link, scope: HtmlScope): string | undefined {
  switch (target.to) {
    case 'web':
      return withScheme(target.url, /^https?:\/\//i);
    case 'mail':
      return withScheme(target.url, /^mailto:/i);
    case 'phone':
      return withScheme(target.url, /^tel:/i);
    case 'section':
      return hrefOf({ to: 'section', id: target.id }, scope);
    case 'unit':
      return scope.unitUrl(target.unit);
  }
}

/** The reader lets only these schemes through; looked at again here, since this is where a URL can do harm. */
function withScheme(url: string, scheme: RegExp): string | undefined {
  return scheme.test(url) ? url : undefined;
}

/** Where a term's explanation follows at once it is marked as defined; elsewhere it leads to the word list. */
function termMarkup(use: TermUse, context: InlineContext): string {
  const { scope } = context;
  const content = markupOf(use.children, context);
  const number = termNumber(scope.document, use.term);
  if (number === undefined) return content;
  if (isFirstUse(use, scope)) return `<dfn>${content}</dfn>`;
  const url = hrefOf({ to: 'term', number }, scope);
  return url === undefined || content.includes('<a ') ? content : anchor(url, content, ' class="term"');
}

/** A raised mark that leads to a source (a number) or a note (a letter): read aloud as words, shown in brackets. */
function mark(
  reference: Extract<Reference, { to: 'source' | 'note' }>,
  words: string,
  context: InlineContext,
): string {
  const sign = reference.to === 'note' ? noteLetter(reference.number) : String(reference.number);
  const url = hrefOf(reference, context.scope);
  const label = ` aria-label="${escapeText(fill(words, { n: sign }))}"`;
  const content = url === undefined ? `[${sign}]` : anchor(url, `[${sign}]`, label);
  return `${WORD_JOINER}<sup>${content}</sup>`;
}

/** Keeps a mark on the line of the word it belongs to. */
const WORD_JOINER = '\u2060';

/** 1 is a, 26 is z, 27 is aa: as `list-style-type: lower-alpha` counts. */
function noteLetter(number: number): string {
  const rest = number - 1;
  const last = String.fromCharCode(97 + (rest % 26));
  return rest < 26 ? last : noteLetter(Math.floor(rest / 26)) + last;
}
