// A call to action says whom to contact, and how. How soon is its level.
import { blocksText, walkBlocks, walkInlines, inlineRuns, type CallToAction } from '../document/index.ts';
import { urgencyLabel } from '../locales/index.ts';
import { rule, type RuleFinding } from './rule.ts';

/** A phone number of a country or a service, written as text. */
const PHONE = /(?<![\d.,])(?:\+|0)\d(?:[ ()-]{0,2}\d){5,}/u;

/** Whether a phone or mail link, or the contact block, stands in the call to action. */
function hasContact(call: CallToAction): boolean {
  for (const block of walkBlocks(call.blocks)) {
    if (block.kind === 'contact') return true;
    for (const run of inlineRuns(block)) {
      for (const node of walkInlines(run)) {
        if (node.kind === 'link' && (node.target.to === 'phone' || node.target.to === 'mail')) return true;
      }
    }
  }
  return false;
}

export const redflagIncomplete = rule({
  id: 'redflag-incomplete',
  severity: 'error',
  basis:
    'Safety netting works only if the patient knows which sign, whom to call, how, and how soon (NHG-Richtlijn vangnetadvies; NICE). The label above it, “Bel vandaag nog”, says how soon and how; a phone number alone says whom.',
  remedy: 'Name who is to be called, and how: “Bel vandaag uw huisarts.”',
  needs: ({ phrases }) => phrases.contacted,
  settings: {},
  *run({ emergency }, { analysis, locale }): Generator<RuleFinding> {
    const { contacted, how } = analysis.language?.phrases ?? {};
    if (contacted === undefined || how === undefined) return;
    for (const block of analysis.blocks) {
      if (block.kind !== 'call-to-action') continue;
      const text = blocksText(block.blocks);
      const label = locale === undefined ? '' : urgencyLabel(locale, block.level, emergency);
      const { place } = block;
      if (text.trim() === '') {
        yield { place, reason: 'The call to action is empty: it names no sign.' };
        continue;
      }
      if (hasContact(block) || PHONE.test(text)) continue;
      // The label of level 112 says whom to call, in every language.
      if (block.level !== '112' && contacted(text).length === 0)
        yield { place, reason: 'The call to action does not say whom to contact.' };
      // A label says how: “Bel vandaag nog”. Where Trifold has none in the language, the text alone is not judged.
      if (label !== '' && how(`${label}. ${text}`).length === 0)
        yield { place, reason: 'The call to action does not say how to make contact.' };
    }
  },
  examples: {
    pass: [
      ':::urgent{level=today}\nWordt uw been zwakker? Bel vandaag uw huisarts.\n:::',
      ':::urgent{level=112}\nHangt uw mondhoek scheef?\n:::',
      ':::urgent{level=appointment}\nTrilt het langer dan twee weken?\n\n::contact\n:::',
    ],
    fail: [{ source: ':::urgent{level=today}\nWordt uw been zwakker? Wacht dan niet.\n:::', line: 1 }],
  },
});
