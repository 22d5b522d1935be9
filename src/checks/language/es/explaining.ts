// How Spanish texts explain a word: "X (…)", "(X)", "se llama X", "X es un …", "Esto es …".
import type { Explaining } from '../language.ts';

const ARTICLE = String.raw`(?:(?:el|la|los|las|un|una)\s+)?`;
const NAMING = String.raw`se llaman?|llamad[oa]s?|conocid[oa]s?\s+(?:también\s+)?como|también\s+(?:se\s+)?(?:llamad[oa]s?|llaman?|dice)|denominad[oa]s?|abreviad[oa]|o\s+sea|siglas?(?:\s+(?:es|son|en inglés))?`;
const KIND = String.raw`enfermedad(?:\s+\p{L}+)?|virus|hormona|bacteria|asociación|sociedad|organización`;
const IS = String.raw`es\s+(?:el|la|un|una|cuando|lo|como|otra)|son\s+(?:los|las|unos|unas|medicamentos|pastillas|pruebas)|significan?|quiere\s+decir|consiste|mide|sirve`;

export const explaining: Explaining = {
  before: new RegExp(
    String.raw`(?:\(\s*${ARTICLE}|["“«]|[,(–—]\s*o\s+${ARTICLE}|(?<!\p{L})(?:${NAMING}|${KIND})\s+${ARTICLE}["“«(]?)$`,
    'iu',
  ),
  beside: new RegExp(
    String.raw`^["”»)]?(?:\s+\p{L}+)?\s*\((?!véase|ver\b)|^["”»)]?\s*(?::|[,–—]\s*(?:es decir|o sea|que es|que son|que significa|o|también)(?!\p{L})|\s[–—]\s)|^["”»)]?\s*,\s*(?:el|la|los|las|un|una)\s+(?:[\p{L}-]+ ){0,7}[\p{L}-]+\s*(?:,|\.?$)`,
    'iu',
  ),
  behind: new RegExp(String.raw`^["”»)]?,?\s*(?:${IS})(?!\p{L})`, 'iu'),
  subject: new RegExp(String.raw`^\W*${ARTICLE}["“«]?$`, 'iu'),
  next: new RegExp(
    String.raw`^(?:esto|este|esta|estos|estas|eso|es|son)\s+(?:${IS}|(?:un|una|el|la)\s)`,
    'iu',
  ),
};
