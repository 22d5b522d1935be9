// What a German sentence says around "immer", "nie" and "völlig harmlos".
import { claimTools } from '../claims.ts';

const NATURE = String.raw`(?:(?:völlig|ganz|vollkommen|absolut) )?(?:harmlos|unschädlich|ungefährlich|gefährlich|schädlich|gutartig|bösartig|tödlich|sicher|heilbar|unheilbar|schmerzlos|ansteckend|erblich|wirksam|dauerhaft|vorübergehend)`;
const COURSE = String.raw`(?:hilft|helfen|wirkt|wirken|heilt|heilen|verschwindet|verschwinden|genest|schadet|schaden|verursacht|verursachen)`;

export const claims = claimTools({
  adverb: /^(?:immer|niemals|nie)$/iu,
  hedge: /(?<!\p{L})(?:nicht|fast|beinahe|nahezu|kaum|noch|ohne|keine?)\s+$/iu,
  other: /^\s+(?:noch|wieder|mehr|weiter|wenn|öfter|häufiger|\p{Ll}{4,}er)(?!\p{L})/u,
  instruction:
    /^\p{Lu}\p{L}+en Sie(?!\p{L})|(?<!\p{L})(?:sollten|sollen|soll|sollte|müssen|muss|dürfen|darf|können|kann|bitte|und \p{L}+en Sie|, \p{L}+en Sie)(?!\p{L})/u,
  sure: [
    [
      /(?<!\p{L})(?:ist|sind|bleibt|bleiben|verläuft|verlaufen)\s+(?:\p{L}+\s+){0,2}$/iu,
      new RegExp(String.raw`^\s+${NATURE}(?!\p{L})`, 'iu'),
    ],
    [new RegExp(String.raw`(?<!\p{L})${COURSE}\s+(?:\p{L}+\s+){0,2}$`, 'iu'), /^/u],
  ],
  surePhrase:
    /harmlos|unschädlich|risiko|^100\s?%\s+(?:sicher|wirksam|harmlos|unschädlich|heilbar|zuverlässig)|^garantiert\s+(?:heil|hilft|wirk|gesund|erfolg|unschädlich|harmlos)/iu,
});
