// Tells a Dutch claim of health from other sentences with "altijd" or "nooit": it says what a body, illness or treatment does.
import type { Hit, Tokens } from '../words.ts';
import { between, isStop, isSubordinator } from './clauses.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs that say by themselves how an illness or a treatment goes. */
const EFFECTS = words(
  `helpt helpen werkt werken geneest genezen herstelt herstellen verdwijnt verdwijnen veroorzaakt veroorzaken voorkomt beschermt lukt lukken slaagt slagen
   verergert verergeren verbetert verbeteren heelt helen leidt leiden ontstaat ontstaan`,
);

/** Whoever works or helps is no treatment: "de assistente werkt nooit alleen". */
const CARER =
  /(?:arts|artsen|dokter|assistente?|verpleegkundigen?|medewerkers?|therapeut|specialist|team|collega)$/u;

const HARM = String.raw`(?:bijwerking\p{L}*|\p{L}*schade|\p{L}*klacht\p{L}*|\p{L}*pijn\p{L}*|problem\p{L}*|koorts|\p{L}*kramp\p{L}*|litteken\p{L}*|complicatie\p{L}*|kanker|beroerte|\p{L}*infarct|\p{L}*ziekte\p{L}*|\p{L}*ontsteking\p{L}*|infectie\p{L}*|last|jeuk|uitslag|zwelling|kring|vlekk?\p{L}*|benauwdheid|\p{L}+igheid|diabetes|dementie|herstel|genezing|zwangerschap|[A-Z]{2,5})`;
const NATURE = String.raw`(?:onschuldig|gevaarlijk|ongevaarlijk|veilig|onveilig|goedaardig|kwaadaardig|dodelijk|erfelijk|besmettelijk|verslavend|blijvend|tijdelijk|pijnlijk|pijnloos|onschadelijk|schadelijk|ernstig|gezond|ongezond|effectief|geneeslijk|ongeneeslijk|oorzaak|over|weg|beter|rustiger|sneller|sterk|erger|zwanger)`;

/** A verb and what it is said of: "is … gevaarlijk", "geeft … klachten", "gaat … over". */
const SAID: readonly (readonly [verb: RegExp, of: RegExp])[] = [
  [/^(?:is|zijn|blijft|blijven|wordt|worden|maakt|maken)$/u, new RegExp(`^${NATURE}$`, 'u')],
  [
    /^(?:geeft|geven|heeft|hebben|krijgt|krijgen|doet|doen|laat|laten|treedt|treden|volgt)$/u,
    new RegExp(`^${HARM}$`, 'u'),
  ],
  [/^(?:gaat|gaan)$/u, /^(?:over|weg|voorbij)$/u],
  [/^(?:komt|komen)$/u, /^(?:terug|door)$/u],
  [/^(?:vindt|ziet)$/u, /^(?:oorzaak|wat|alles)$/u],
];

/** Whether the clause around "altijd" or "nooit" says how health behaves. Other phrases say so themselves. */
export function isClaim(tokens: Tokens, hit: Hit & { readonly text: string }, start: number): boolean {
  if (!/^(?:altijd|nooit)$/iu.test(hit.text)) return true;
  const at = tokens.words.findIndex((word) => word.end > start + hit.start);
  const closed = (index: number): boolean => {
    const gap = between(tokens, index - 1, index);
    // "ALS" is a disease, "als" opens a clause.
    const text = tokens.words[index]?.text ?? '';
    const word = /^\p{Lu}{2}/u.test(text) ? '' : text.toLowerCase();
    return gap.includes(',') || isStop(gap) || isSubordinator(word);
  };
  let first = at;
  while (first > 0 && !closed(first)) first -= 1;
  let end = at + 1;
  while (end < tokens.words.length && !closed(end)) end += 1;
  const clause = tokens.words.slice(first, end);
  return (
    (clause.some(({ lower }) => EFFECTS.has(lower)) && !clause.some(({ lower }) => CARER.test(lower))) ||
    SAID.some(
      ([verb, of]) =>
        clause.some(({ lower }) => verb.test(lower)) &&
        clause.some(({ lower, text }) => of.test(lower) || of.test(text)),
    )
  );
}
