// A micromark extension: every `[^label]` is a footnote call, also one without a definition in the text.
// GFM makes a call only where a definition exists, but a label may name a source of the front matter.
import type { Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

/** Stands in for the list of defined labels: whether a label means something is judged after reading. */
class EveryLabel extends Array<string> {
  override includes(): boolean {
    return true;
  }
}

const tokenize: Tokenizer = function (this: TokenizeContext, _effects, _ok, nok): State {
  if (!(this.parser.gfmFootnotes instanceof EveryLabel)) this.parser.gfmFootnotes = new EveryLabel();
  return nok;
};

const declareLabels = { name: 'declareFootnoteLabels', tokenize };

/** To be used after GFM, so that it goes first at `[` (calls, definitions) and `]` (calls behind a `!`). */
export const footnoteCalls: Extension = {
  document: { 91: declareLabels },
  text: { 91: declareLabels, 93: declareLabels },
};
