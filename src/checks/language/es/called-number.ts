// A Spanish text in, the emergency numbers it tells the reader to call out.
import { EMERGENCY_NUMBERS } from '../emergency-numbers.ts';
import { matchesOf } from '../matches.ts';
import type { PhraseMatcher } from '../phrases.ts';

const CALLED =
  /(?<!\p{L})(?:llame|llama|llamar|llamando|llamen|marque|marca|marcar|telefonee)(?:(?: |\s)(?:ahora|ya|hoy|enseguida|inmediatamente|rápido|directamente|siempre|gratis|de inmediato|sin esperar))*\s(?:al|a|el)(?: (?:número|teléfono|servicio de emergencias|teléfono de emergencias|número de emergencias))?(?: de emergencias?)?\s(\d{3})(?![\d\p{L}%]|[ .,-]\d)/giu;

/** Finds the emergency numbers the reader is told to call. */
export const calledNumber: PhraseMatcher = (text) =>
  matchesOf(CALLED, text).flatMap(({ 0: whole, 1: number = '', index }) => {
    const end = index + whole.length;
    return EMERGENCY_NUMBERS.has(number) ? [{ start: end - number.length, end, text: number }] : [];
  });
