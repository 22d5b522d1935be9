// What a Spanish sentence says around "siempre", "nunca" and "totalmente inofensivo".
import { claimTools } from '../claims.ts';

const DEGREE = String.raw`(?:(?:totalmente|completamente|absolutamente|muy) )?`;
const NATURE = String.raw`${DEGREE}(?:inofensiv[oa]s?|benign[oa]s?|malign[oa]s?|segur[oa]s?(?! de)|peligros[oa]s?|dañin[oa]s?|mortal(?:es)?|indolor(?:es)?|contagios[oa]s?|hereditari[oa]s?|curables?|incurables?|eficaz|eficaces|evitables?)`;
const COURSE = String.raw`(?:funcionan?|curan?|eliminan?|quitan?|alivian?|desaparecen?|vuelven?(?! a )|reaparecen?|fallan?|fracasan?|mejoran?|empeoran?|previenen?|causan?|provocan?)`;
/** Other things than illnesses and treatments, of which the same verbs are said. */
const SUBJECT = String.raw`(?<!(?:servicio|personal|equipo|enfermer[oa]|médic[oa]|ascensor|aplicación|teléfono|centro|página|usted|ustedes|nosotros|yo|él|ella) )`;

export const claims = claimTools({
  adverb: /^(?:siempre|nunca|jamás|en todos los casos)$/iu,
  hedge: /(?<!\p{L})(?:no|casi|ni|sin|apenas|prácticamente|para)\s+(?:(?:es|son|está|están|ha|han)\s+)?$/iu,
  // "Siempre que" is "whenever", "siempre y cuando" "provided that", "nunca más" may be advice.
  other:
    /^\s+(?:que|y cuando|es mejor|se recomienda|conviene|debe|deben|puede|pueden|hay que|tome|ponga|use|llame|deje|lleve|consulte|pregunte|lave|haga|mantenga|siga|avise)(?!\p{L})/iu,
  instruction:
    /^\W*(?:\p{L}+\s+)?$|[,;:–—]\s*$|(?<!\p{L})(?:debe|deben|debería|deberían|hay que|puede|pueden|podría|tiene que|tienen que|por favor|si|cuando|quien|quienes|usted|algunas?|algunos|muchas?|muchos|mayoría|y|pero|o|[\p{L}]+(?:emos|amos|imos))(?!\p{L})[^,.;]*$/iu,
  sure: [
    [/(?<!\p{L})(?:es|son|resulta|resultan)\s+$/iu, new RegExp(String.raw`^\s+${NATURE}(?!\p{L})`, 'iu')],
    [
      new RegExp(String.raw`\p{L}+\s+${SUBJECT}$`, 'iu'),
      new RegExp(String.raw`^\s+(?:se |es )?(?:${COURSE}|${NATURE})(?!\p{L})`, 'iu'),
    ],
  ],
  surePhrase:
    /^(?:total|completa|absoluta)mente (?:inofensiv|indolor)|^(?:es|son) (?:total|completa|absoluta)mente segur(?!\p{L}+ (?:de|que|si)(?!\p{L}))|^(?:sin|ningún|cero) (?:ningún )?(?:riesgo|efecto|peligro)|^100\s?%\s+(?:segur|eficaz|efectiv|inofensiv|fiable|curable)|^garantizan?\s+(?:la curación|el éxito|resultados|que se cur)|^(?:éxito|curación|resultados)/iu,
});
