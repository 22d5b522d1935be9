// The web output: a page a document, and the library over all of them.
import type { Output } from '../output.ts';
import { emitPage } from './page.ts';

/** Makes the accessible web page of a document. */
export const webOutput: Output = {
  id: 'web',
  emit: (document, context) => Promise.resolve(emitPage(document, context)),
};
