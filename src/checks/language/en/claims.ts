// What an English sentence says around "always", "never" and "completely harmless".
import { claimTools } from '../claims.ts';

const NATURE = String.raw`(?:(?:completely|totally|entirely|perfectly|quite|very) )?(?:harmless|benign|safe|unsafe|dangerous|harmful|fatal|deadly|painless|contagious|infectious|hereditary|curable|incurable|treatable|permanent|temporary|effective|serious|malignant|caused by)`;
const COURSE = String.raw`(?:works?|helps?|cures?|heals?|go(?:es)? away|disappears?|clears? up|returns?|comes? back|causes?|leads? to|recovers?|spreads?|prevents?)`;

export const claims = claimTools({
  adverb: /^(?:always|never)$/iu,
  hedge: /(?:\bnot|n['’]t|\b(?:almost|nearly|practically|hardly|no|without))\s+(?:be\s+)?$/iu,
  instruction:
    /(?:^|[,;:–—]\s*|\b(?:please|and|but|or|so|then)\s+)(?:and\s+)?$|\b(?:should|must|have to|need to|ought to|can|could|may|will|would|to|do|don['’]t|please|let)\s+$/iu,
  sure: [
    [/\b(?:is|are|was|were)\s+$/iu, new RegExp(String.raw`^\s+${NATURE}\b`, 'iu')],
    [
      /\b(?!(?:you|we|they|i|he|she|who|people)\s)\p{L}+\s+$/iu,
      new RegExp(String.raw`^\s+${COURSE}\b`, 'iu'),
    ],
  ],
  surePhrase:
    /harmless|risk|^100\s?%\s+(?:safe|effective|harmless|painless|certain|sure|curable|cured|reliable|risk)|^guarantee(?:s|d)?\s+(?:to (?:work|help|cure|heal)|success|results?|(?:a )?(?:full )?(?:cure|recovery)|you)/iu,
});
