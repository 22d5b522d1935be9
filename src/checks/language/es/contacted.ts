// A Spanish call to action in, whom it says to contact and how out. Generous: a carer the list lacks is no mistake of the author's.
import { patternMatcher } from '../pattern.ts';
import type { PhraseMatcher } from '../phrases.ts';

const CARERS = String.raw`médic[oa]s?|doctor(?:a|es|as)?|enfermer[oa]s?|matron[ao]s?|comadron[ao]s?|farmac(?:ia|éutic[oa])s?|dentistas?|cirujan[oa]s?|\p{L}+ólog[oa]s?|\p{L}*terapeutas?|pediatras?|psiquiatras?|especialistas?|ambulancias?|hospital(?:es)?|clínicas?|consultas?|consultorio|urgencias|emergencias|centro (?:de salud|médico|de urgencias)|ambulatorio|servicio|unidad|equipo|teléfono|línea|policía|bomberos|cuidador(?:a|es)?|secretaría|recepción|112|061|911|llám(?:e|a)nos|consúlt(?:e|a)nos|escríb(?:e|a)nos|avís(?:e|a)nos|con nosotros`;
const NAMED = String.raw`(?:llame|llama|avise|avisa|consulte|consulta|contacte|contacta|acuda|acude|hable con|habla con|vaya|ve) (?:(?:ahora|hoy|enseguida|inmediatamente|ya|rápido) )*(?:a|al|a la|con|con el|con la|con su|a su|a tu|con tu) \p{L}+`;

export const contacted: PhraseMatcher = patternMatcher(`${CARERS}|${NAMED}`);

/** By phone, in writing, or by going there. */
export const how: PhraseMatcher = patternMatcher(
  String.raw`llam(?:e|a|ar|en|ad|enos|anos)|llám(?:e|a)(?:nos|lo|la)?|telefone(?:e|ar)|marque|marca|contact(?:e|a|ar)|consult(?:e|a|ar)|consúlt(?:e|a)\p{L}*|avis(?:e|a|ar)|avís(?:e|a)\p{L}*|acud(?:a|e|ir)|vaya|ir|ve|venga|ven|visit(?:e|a|ar)|pid(?:a|e)|pedir|cita|solicit(?:e|a|ar)|escrib(?:a|e|ir)|habl(?:e|a|ar)|diga|pregunt(?:e|a|ar)|teléfono|correo|en línea|puls(?:e|a|ar)`,
);
