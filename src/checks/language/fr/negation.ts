// A French sentence in, its first double negation out: two words that deny within one clause.
import type { Hit, Tokens } from '../words.ts';

/** Adjectives in in- and im- that deny; "indispensable" and "important" do not. Plural and feminine forms are matched too. */
const UN = String.raw`(?:inhabituel(?:le)?|impossible|inutile|improbable|inconnue?|inefficace|incompatible|illogique|anormale?|anormaux|inattendue?|invraisemblable|irréalisable|irréversible|inévitable|insensible|inoffensi(?:f|ve)|indolore|incurable|insuffisante?|interdite?|impensable|inexistante?|incorrecte?|inexacte?|injustifiée?|déraisonnable|désagréable|défavorable|rare)s?`;
const PATTERNS = [
  // "N'oubliez pas de ne pas …", "vous ne pouvez pas ne pas …".
  String.raw`(?:pas|jamais|plus|évitez|éviter|empêche\p{L}*) (?:de |d['’])?ne (?:pas|plus|jamais|rien)`,
  // "Il n'est pas rare que le patient ne soit pas …": "rare" denies only with a second "ne … pas".
  String.raw`(?:pas|jamais) (?:du tout |si |toujours |forcément )?(?!rare)${UN}`,
  String.raw`(?:pas|jamais) (?:rare|exclu|sûr|certain|vrai) que (?:[^.,;:?!]* )?(?:ne |n['’])[^.,;:?!]* (?:pas|jamais|plus)`,
  // "N'arrêtez pas sans avis".
  String.raw`(?:pas|jamais|rien) (?:[\p{L}'’-]+ ){0,6}sans(?! (?:doute|cesse|arrêt)(?!\p{L}))`,
  String.raw`(?:évitez|éviter) que [^.,;:?!]* ne [^.,;:?!]* pas`,
];
const PATTERN = new RegExp(String.raw`(?<!\p{L})(?:${PATTERNS.join('|')})(?!\p{L})`, 'iu');
/** "Pas" denies only with "ne" before it, or in a headline: "Pas d'aspirine". */
const DENIES = /(?<!\p{L})(?:ne\s|n['’])/iu;

/** From the first to the second denial; undefined where there is none or one. */
export function doubleNegation({ source, words }: Tokens): Hit | undefined {
  const start = words[0]?.start ?? 0;
  const text = source.slice(start, words.at(-1)?.end ?? start);
  if (!DENIES.test(text) && !/sans/iu.test(text)) return undefined;
  const match = PATTERN.exec(text);
  return match === null
    ? undefined
    : { start: start + match.index, end: start + match.index + match[0].length };
}
