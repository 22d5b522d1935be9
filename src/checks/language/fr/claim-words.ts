// What French sentences say of illnesses and treatments, and of whom: sources of regular expressions, in lower case.

const WHOLLY = String.raw`totalement|complètement|tout à fait|parfaitement|absolument|entièrement|à nouveau|de nouveau`;

/** How something of health is: "bénin", "efficace". */
export const NATURE = String.raw`(?:(?:${WHOLLY}) )?(?:inoffensi(?:f|ve)s?|bénin(?:s)?|bénignes?|malin|maligne|dangereu(?:x|se|ses)|mortel(?:le)?s?|sûre?s?|efficaces?|inefficaces?|graves?|contagieu(?:x|se|ses)|héréditaires?|guérissables?|incurables?|curables?|indolores?|permanente?s?|normale?s?|normaux|guérie?s?|sans (?:danger|risque)|douloureu(?:x|se|ses))`;

/** What it does. */
export const COURSE = String.raw`(?:guérit|guérissent|disparaît|disparaissent|réussit|réussissent|marche|marchent|fonctionne|fonctionnent|soulage|soulagent|provoque|provoquent|cause|causent|empêche|empêchent|évite|évitent|prévient|préviennent|revient|reviennent|récidive|récidivent|survient|surviennent|protège|protègent|échoue|échouent|cicatrise|cicatrisent|fait mal|font mal)`;

/** Who acts at work, and things that are no matter of health. */
export const NO_HEALTH =
  /(?<!\p{L})(?:nous|je|on|vous|tu|quelqu['’]un|l['’]équipe|équipes?|médecins?|infirmi(?:er|ère)s?|soignante?s?|pharmacien(?:ne)?s?|pharmacies?|service|cabinet|hôpital|clinique|secrétariat|centre|personnel|données|dossier|site|portail|porte|guichet|téléphone|numéro|ligne|parking|bus|ascenseur|famille|proches?|assurance|caisse|ordinateur|appareil|carte|mutuelle|kiné\p{L}*|psycholog\p{L}*|conseill\p{L}*|parents?|femme|homme|monsieur|madame)(?!\p{L})/iu;

/** What is said of some only, or in a case that may not be. */
export const SOME =
  /(?<!\p{L})(?:certaine?s?|beaucoup|plusieurs|quelques|peu d['’e]|la plupart|la majorité|souvent|parfois|rarement|peut-être|probablement|autrefois|idée reçue|une partie|la moitié|environ|près de|\d+\s?%|\d+ sur \d+|si|s['’]il|s['’]ils|quand|lorsque|lorsqu['’]\p{L}+|croit|croient|pensent|pense)(?!\p{L})/iu;

/** A reader of "tu", who is told what to do. */
export const TU = /(?<!\p{L})(?:tu|toi|te|tes)(?!\p{L})|(?<!\p{L})t['’]\p{L}/iu;

/** Verbs that give advice, or say what may be done. */
export const MODAL =
  /(?<!\p{L})(?:devez|devriez|doi[st]|doivent|dois|pouvez|peu[tx]|peuvent|pourrez|pouvoir|faut|faudra|vaut mieux|pour|afin|conseill\p{L}+|recommand\p{L}+|important|essentiel|préférable|interdit|pensez|veillez|évitez|essayez|merci de)(?!\p{L})/iu;

/** "Prenez", "ne donnez", "et lavez-vous": behind a mark or a joining word. */
export const IMPERATIVE =
  /(?:^\W*|[,;:–—]\s*|(?<!\p{L})(?:et|ou|puis|mais|donc|alors)\s+)(?:ne\s+|n['’]|(?:s['’]il vous plaît,?|merci de)\s+)?(?:l[ea]s?\s+|y\s+|en\s+|lui\s+|leur\s+)?(?:vous\s+)?\p{L}+ez(?!\p{L})/iu;
/** "Toujours se laver", "ne jamais arrêter": an infinitive is told. */
export const INFINITIVE =
  /^(?:\s+(?:pas|plus|se|l[ea]s?|y|en|lui|leur|vous|bien|tout|d['’]abord))*\s+(?:s['’]|l['’])?\p{Ll}{2,}(?:er|ir|re|oir)(?!\p{L})/u;
