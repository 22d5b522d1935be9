// Document content to safe HTML, shared by the web page and the training module.
import type { Block, Inline, Section } from '../../document/index.ts';
import type { Locale } from '../../locales/index.ts';
import type { Resources } from '../output.ts';
import type { Html } from '../template.ts';
import { renderBlocks } from './blocks.ts';
import { componentsOf, type Icon } from './components.ts';
import { inlineContext, renderInlines } from './inlines.ts';
import { renderNotes, renderSection, renderSources, renderWordList } from './lists.ts';
import type { HtmlScope } from './scope.ts';

/** Renders parts of a document. The lists are undefined where they would be empty. */
export interface HtmlRenderer {
  inlines(children: readonly Inline[], scope: HtmlScope): Html;
  blocks(blocks: readonly Block[], scope: HtmlScope): Html;
  /** The section's heading gets the scope's heading level. */
  section(section: Section, scope: HtmlScope): Html;
  sources(scope: HtmlScope): Html | undefined;
  wordList(scope: HtmlScope): Html | undefined;
  notes(scope: HtmlScope): Html | undefined;
  icon(icon: Icon): Html;
}

/** A renderer with these templates and words. Cheap: templates are compiled once for each Resources object. */
export function createHtml(resources: Resources, locale: Locale): HtmlRenderer {
  const components = componentsOf(resources);
  const within = (scope: HtmlScope) => ({ components, locale, scope });
  return {
    inlines: (children, scope) => renderInlines(children, inlineContext(scope, locale)),
    blocks: (blocks, scope) => renderBlocks(blocks, within(scope)),
    section: (section, scope) => renderSection(section, within(scope)),
    sources: (scope) => renderSources(within(scope)),
    wordList: (scope) => renderWordList(within(scope)),
    notes: (scope) => renderNotes(within(scope)),
    icon: components.icon,
  };
}

export { COMPONENT_STYLES, componentStyle } from './components.ts';
export { anchorOf, type HtmlScope, type Reference } from './scope.ts';
export { firstTermUses } from './terms.ts';
export { themeStyle } from './theme.ts';
