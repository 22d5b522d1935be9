// Block content to markup: one function a node kind, each filling one component.
import type {
  Advice,
  Aside,
  Block,
  CallToAction,
  Figure,
  List,
  ListItem,
  Steps,
  Table,
  UrgencyLevel,
} from '../../document/index.ts';
import { inlineRuns, inlineText } from '../../document/index.ts';
import { fill, urgencyLabel, type Locale } from '../../locales/index.ts';
import { safeHtml, type Html } from '../template.ts';
import type { ComponentSet, Icon } from './components.ts';
import { contactView } from './contact.ts';
import { inlineContext, renderInlines } from './inlines.ts';
import { telUrl } from './phones.ts';
import { renderRisk } from './risk.ts';
import { anchorOf, type HtmlScope } from './scope.ts';
import { isFirstUse, termNumber, usesIn } from './terms.ts';

/** What blocks are rendered with. */
export interface BlockContext {
  readonly components: ComponentSet;
  readonly locale: Locale;
  readonly scope: HtmlScope;
  /** The number that counts as a phone number inside this call to action. */
  readonly emergency?: string;
}

/** Renders blocks in order. The explanation of a term stands directly under the block that first uses it. */
export function renderBlocks(blocks: readonly Block[], context: BlockContext): Html {
  return join(blocks.map((block) => join([renderBlock(block, context), renderExplained(block, context)])));
}

/** Markup after markup. */
export function join(parts: readonly (Html | undefined)[]): Html {
  return safeHtml(parts.map((part) => part?.toString() ?? '').join(''));
}

function renderBlock(block: Block, context: BlockContext): Html | undefined {
  const { components, locale, scope } = context;
  switch (block.kind) {
    case 'paragraph':
      return components.render('paragraph', { content: inlines(block.children, context) });
    case 'list':
      return renderList(block, context);
    case 'table':
      return renderTable(block, context);
    case 'quote':
      return components.render('quote', { content: renderBlocks(block.blocks, context) });
    case 'code-block':
      return components.render('code-block', { value: block.value });
    case 'divider':
      return components.render('divider', {});
    case 'figure':
      return renderFigure(block, context);
    case 'call-to-action':
      return renderCallToAction(block, context);
    case 'advice':
    case 'steps':
    case 'aside':
      return renderBox(block, context);
    case 'risk':
      return renderRisk(block, components, locale, inlines(block.children, context));
    case 'contact':
      return components.render('contact', contactView(scope.document.organisation, locale, scope.phoneLinks));
    case 'item':
      return scope.itemHtml?.(block.item);
    case 'case':
      if (scope.itemHtml === undefined) return undefined;
      return components.render('case', { content: renderBlocks(block.blocks, context) });
    case 'only':
      throw new Error('an "only" block reached the markup: select the content first');
  }
}

/** Blocks with a title that the locale gives: advice and steps have it as a heading, an aside has not. */
function renderBox(block: Advice | Aside | Steps, context: BlockContext): Html {
  const { components, locale, scope } = context;
  const level = scope.headingLevel;
  switch (block.kind) {
    case 'advice': {
      const { advice } = block;
      const icon = components.icon(advice === 'do' ? 'yes' : 'no');
      const content = renderBlocks(block.blocks, deeper(context));
      return components.render('advice', { advice, level, title: locale.words[advice], icon, content });
    }
    case 'steps': {
      const icon = components.icon('steps');
      const content = renderBlocks(block.blocks, deeper(context));
      return components.render('steps', { level, title: locale.words.steps, icon, content });
    }
    case 'aside': {
      const content = renderBlocks(block.blocks, context);
      return components.render('aside', { title: locale.words.note, icon: components.icon('info'), content });
    }
  }
}

function inlines(children: Parameters<typeof renderInlines>[0], context: BlockContext): Html {
  return renderInlines(children, inlineContext(context.scope, context.locale, context.emergency));
}

function deeper(context: BlockContext): BlockContext {
  const headingLevel = Math.min(6, context.scope.headingLevel + 1);
  return { ...context, scope: { ...context.scope, headingLevel } };
}

function renderList(list: List, context: BlockContext): Html {
  return context.components.render('list', {
    ordered: list.ordered,
    start: list.ordered && list.start !== 1 ? String(list.start) : undefined,
    items: list.items.map((item) => renderListItem(item, context)),
  });
}

/** A lone paragraph stands in its item without a `<p>`. */
function renderListItem({ blocks }: ListItem, context: BlockContext): Html {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || rest.some((block) => block.kind === 'paragraph')) {
    return renderBlocks(blocks, context);
  }
  return join([
    inlines(first.children, context),
    renderExplained(first, context),
    renderBlocks(rest, context),
  ]);
}

function renderTable(table: Table, context: BlockContext): Html {
  const cells = (row: Table['head']): readonly { align: string | undefined; content: Html }[] =>
    row.cells.map((cell, i) => ({ align: alignment(table.align[i]), content: inlines(cell, context) }));
  return context.components.render('table', {
    label: fill(context.locale.words.table, { columns: table.head.cells.map(inlineText).join(', ') }),
    head: cells(table.head),
    rows: table.rows.map(cells),
  });
}

/** A cell stands at the start by itself. */
function alignment(align: Table['align'][number]): string | undefined {
  return align === 'start' ? undefined : align;
}

function renderFigure(figure: Figure, context: BlockContext): Html {
  const { scope, locale, components } = context;
  const asset = scope.document.assets.find((one) => one.key === figure.asset);
  if (asset === undefined)
    throw new Error(`figure shows "${figure.asset}", which is not among the document's assets`);
  const credit = [figure.credit, figure.licence].filter((part) => part !== undefined).join(', ');
  const caption = figure.caption.length === 0 ? undefined : inlines(figure.caption, context);
  return components.render('figure', {
    url: scope.assetUrl(figure.asset),
    width: Math.max(1, Math.round(asset.width)),
    height: Math.max(1, Math.round(asset.height)),
    alt: figure.decorative ? '' : (figure.alt ?? ''),
    caption,
    creditWord: locale.words.credit,
    credit: credit === '' ? undefined : credit,
    captioned: caption !== undefined || credit !== '',
  });
}

const URGENCY_ICONS: Readonly<Record<UrgencyLevel, Icon>> = {
  '112': 'ambulance',
  now: 'phone',
  today: 'clock',
  appointment: 'calendar',
};

function renderCallToAction(card: CallToAction, context: BlockContext): Html {
  const { locale, components, scope } = context;
  const { emergency } = scope.document;
  const calls = card.level === '112';
  const within = calls ? { ...context, emergency } : context;
  return components.render('care-card', {
    urgency: card.level,
    level: scope.headingLevel,
    label: urgencyLabel(locale, card.level, emergency),
    icon: components.icon(URGENCY_ICONS[card.level]),
    content: renderBlocks(card.blocks, deeper(within)),
    call: calls ? fill(locale.words.call, { phone: apart(emergency, scope) }) : undefined,
    callUrl: calls && scope.phoneLinks !== false ? telUrl(emergency) : undefined,
  });
}

/** A number that keeps its order inside text that runs from right to left (Unicode's isolates). */
function apart(phone: string, { document }: HtmlScope): string {
  return document.dir === 'rtl' ? `\u2066${phone}\u2069` : phone;
}

/** Explanations of the terms that this block, not one inside it, uses for the first time. */
function renderExplained(block: Block, { components, scope }: BlockContext): Html | undefined {
  const uses = inlineRuns(block).flatMap((run) => [...usesIn(run)]);
  const numbers = uses
    .filter((use) => isFirstUse(use, scope))
    .map((use) => termNumber(scope.document, use.term));
  return explained(numbers, { components, scope });
}

/** The explanations of these terms, by their numbers in the word list. */
export function explained(
  numbers: readonly (number | undefined)[],
  { components, scope }: Pick<BlockContext, 'components' | 'scope'>,
): Html | undefined {
  const terms = numbers.flatMap((number) => scope.document.terms[(number ?? 0) - 1] ?? []);
  if (terms.length === 0) return undefined;
  return components.render('explained', {
    terms: terms.map(({ term, explanation }) => ({ term, explanation })),
  });
}

/** The id of a section's heading. */
export function sectionAnchor(id: string, scope: HtmlScope): string {
  return anchorOf({ to: 'section', id }, scope);
}
