// What a page is made from.
import type { Document } from '../../document/index.ts';
import type { Locale } from '../../locales/index.ts';
import type { OutputContext } from '../output.ts';
import type { SharedFiles } from './assets.ts';

/** What a page is made from. `document` is selected for the web. */
export interface PageSource {
  readonly document: Document;
  readonly locale: Locale;
  readonly context: OutputContext;
  readonly shared: SharedFiles;
}
