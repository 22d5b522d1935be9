// What a French sentence says around "toujours", "jamais" and "totalement inoffensif".
import { claimTools } from '../claims.ts';

const NATURE = String.raw`(?:(?:totalement|complètement|tout à fait|parfaitement) )?(?:inoffensi\p{L}*|bénin\p{L}*|bénign\p{L}*|dangereu\p{L}*|mortel\p{L}*|sûre?s?|efficaces?|graves?|contagieu\p{L}*|héréditaires?|guérissables?|indolores?|permanent\p{L}*|sans (?:danger|risque))`;
const COURSE = String.raw`(?:aide|aident|marche|marchent|guérit|guérissent|disparaît|disparaissent|soulage|soulagent|provoque|provoquent|cause|causent)`;

export const claims = claimTools({
  adverb: /^(?:toujours|jamais)$/iu,
  hedge: /(?<!\p{L})(?:presque|pas|pratiquement|sans|n['’]est pas|aucun|ne sont pas)\s+$/iu,
  other: /^\s+(?:pas|plus|aussi|est-il|si|en cours)(?!\p{L})/iu,
  instruction:
    /(?:^|[,;:–—]\s*|(?<!\p{L})(?:et|ou|puis)\s+)(?:ne\s+|n['’])?(?:vous\s+)?\p{L}+ez(?!\p{L})|(?<!\p{L})(?:devez|devriez|pouvez|faut|doit|doivent|peut|peuvent|pouvoir|pour)(?!\p{L})/iu,
  sure: [
    [/(?<!\p{L})(?:est|sont|reste|restent)\s+$/iu, new RegExp(String.raw`^\s+${NATURE}(?!\p{L})`, 'iu')],
    [new RegExp(String.raw`(?<!\p{L})${COURSE}\s+(?:\p{L}+\s+)?$`, 'iu'), /^/u],
  ],
  surePhrase:
    /inoffensi|risque|^100\s?%\s+(?:sûr|efficace|inoffensi|fiable|sans)|^garanti\p{L}*\s+(?:guéri|sans|effica|la guérison|le succès)/iu,
});
