// How French texts explain a word: "X (…)", "(X)", "c'est-à-dire X", "X est un …", "C'est …".
import type { Explaining } from '../language.ts';

/** Naming verbs and nouns; what stands behind one, up to the next mark, is a name: "les médecins parlent d'anaphylaxie". */
const NAMING = String.raw`appelée?s?|appelle|appellent|nommée?s?|nomme|nomment|dite?s?|dit|surnommée?s?|parle|parlent|connue?s? sous|désigne|désignent|désignée?s?|abrégée?s?|abréviation|sigle|terme|mot|nom|en abrégé|en langage médical|en latin|signifie|signifient|s['’]agit`;
/** Nouns that say of a name behind them what it is: "la maladie de Crohn", "l'association AFSEP". */
const KIND = String.raw`maladies?|syndrome|virus|bactérie|hormone|association|fondation|laboratoire|société|organisme|réseau|gène|protéine|vitamine|groupe|type|marque|logiciel|application|méthode|échelle|score|label|norme|formulaire|hôpital|clinique|centre`;
const PLAINLY = String.raw`c['’]est-à-dire|c['’]est|ce sont|ce qui|soit|autrement dit|ou|aussi|encore|en clair|en d['’]autres (?:mots|termes)|à savoir|une sorte|où|dans (?:laquelle|lequel)|pendant (?:laquelle|lequel)|qui (?:est|sont|consiste|signifie|permet|correspond|provoque|entraîne|mesure)`;
const FINITE =
  'est|sont|était|étaient|a|ont|peut|peuvent|doit|doivent|sera|seront|permet|va|vont|fait|font|il|elle|on|vous|nous';
/** An apposition: ", une maladie du poumon,". A clause with a verb of its own is none. */
const APPOSITION = String.raw`(?:une?|le|la|les|des|l['’])\s?(?:(?!(?:${FINITE})\s)[\p{L}'’-]+ ){0,7}[\p{L}'’-]+\s*(?:[,–—]|\.?$)`;

const IS = String.raw`(?:est|sont) (?:donc |en fait |tout simplement )?(?:une?|des|le|la|les|l['’]|quand|lorsque)(?:\s|(?<=['’]))|c['’]est`;
const MEANS = String.raw`signifie|signifient|veut dire|veulent dire|désigne|désignent|correspond|correspondent|s['’]appelle|consiste|consistent|mesure|mesurent`;
/** What happens: "Lors d'une biopsie, le médecin prélève …", "La coloscopie permet de …". */
const HAPPENS = String.raw`permet|permettent|sert|servent|survient quand|apparaît quand|se produit quand|regarde|examine|provoque|entraîne`;

export const explaining: Explaining = {
  before: new RegExp(
    String.raw`(?:\(\s*(?:(?:une?|le|la|les|ou)\s+|l['’])?|["“«‘]\s*|(?<!\p{L})(?:${NAMING})(?!\p{L})[^.,;:]{0,60}|(?<!\p{L})(?:${KIND})\s+(?:d['’]|de (?:la )?|du )?)$`,
    'iu',
  ),
  beside: new RegExp(
    String.raw`^\s?["”’»)]?(?:\s[\p{L}-]+)?\s*(?:\((?!voir|cf)|:|=)|^\s?["”’»)]?\s*[,–—]\s*(?:${PLAINLY})(?!\p{L})|^\s?["”’»)]?\s*[,–—]\s*${APPOSITION}|^\s?["”’»)]?,?\s+(?:ou|aussi) (?:encore |aussi )?(?:appelée?s?|dite?s?|une?|la|le|l['’])(?!\p{L})`,
    'iu',
  ),
  behind: new RegExp(String.raw`^\s?["”’»)]?,?\s*(?:${IS}|(?:${MEANS})(?!\p{L}))`, 'iu'),
  subject: /^\W*(?:(?:(?:une?|le|la|les|des|cette|ce|cet|ces)\s+|l['’]|d['’]))?["“«]?\s*$/iu,
  described: {
    behind: new RegExp(
      String.raw`^(?:\s[\p{L}-]+)?\s?["”’»)]?,?\s*(?:(?:${HAPPENS}|${MEANS})(?!\p{L})|[,]\s*(?:le|la|l['’]|on|une?|les|vos|votre) ?[\p{L}'’-]+ (?:[\p{L}'’-]+ )?\p{L}+)`,
      'iu',
    ),
    subject:
      /^\W*(?:(?:en cas d[e'’]|lors d[e'’]|pendant|chez les personnes avec|dans|avec|après|par)\s*)?(?:(?:une?|le|la|les|des|cette|ce|cet|ces|du|de la)\s+|l['’])?["“«]?\s*$/iu,
  },
  next: /^(?:(?:c['’]est|ce sont|il s['’]agit d|cela (?:veut dire|signifie|correspond)|cela se produit)|(?:cette|ce|cet|ces) \p{L}+ (?:est|sont) (?:une?|des|le|la|les)\s|(?:elle|il|elles|ils) (?:(?:est|sont) (?:une?|des|le|la|les)\s|consiste|permet|mesure|sert|bloque|empêche|diminue|signifie))/iu,
};
