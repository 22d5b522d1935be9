// Spanish abbreviations: what the written-out form is, which ones everybody knows, and which capitals are no abbreviation.
import { knownCapitals } from '../capitals.ts';
import { pairsOf } from '../pairs.ts';

/** The written-out form by abbreviation with points, lower-case. */
export const WRITTEN: ReadonlyMap<string, string> = pairsOf(`
aprox.|más o menos
i.m.|en el músculo
i.v.|en la vena
máx.|como mucho
mín.|como mínimo
núm.|número
p.ej.|por ejemplo
p.o.|por la boca
s.c.|bajo la piel
v.o.|por la boca
v.i.v.|por la vena
vs.|frente a
`);

/** Known to all without help, names, units, or not spoken as letters. What a reader may or may not know is here too. */
const KNOWN = `A4 AM AP AVE BBC BMW CC CD CE CM CO CV DC DIN DNI DNA ADN ARN DVD EE EEUU ESO EU EUR FAQ FM GPS HTML IBAN ID IMC IRPF ITV IVA JPEG KG KM LED ML MM MG MP3 NASA NIE NIF OCU OK OMS ONCE ONG ONU OTAN PC PDF PIN PM PP PSOE QR RAE RENFE SA SAS SIDA VIH SL SMS SOS SPF TIC TV TVE UE UK USA USB UV UVA UVB UCI URL VIP WC WEB WIFI XL XS COVID NHS`;

/** Words that may stand in capitals for emphasis; longer ones are told by their shape. */
const EMPHASIS = `A AL ALTO AHORA ANTES AQUÍ ASÍ AVISE BAJO BIEN CADA CASA CASI CITA COMO CON CUÁL DE DEBE DEJE DEL DÍA DÍAS DOS EL ÉL ELLA EN ES ESA ESE ESO ESTA ESTÁ ESTE ESTO FIN GRAVE HAGA HAY HOY IR LA LAS LE LEA LES LO LOS LUZ MAL MÁS MES MI MUY NADA NADIE NI NO NOS NUNCA O OJO OTRO OTRA PARA PERO PIE POCO POR QUE QUÉ RIESGO SE SEA SER SI SÍ SIN SIEMPRE SOL SOLO SÓLO SON
SU SUS TAN TE TODO TODA TODOS TODAS TOME TRAS TRES TU TÚ UN UNA UNO UNOS UNAS USE USO USTED VAYA VER VEZ VÍA Y YA YO LLAME PARE STOP AVISO DOLOR ALERTA IMPORTANTE`;

/** Five letters or more that can be spoken are more often a word in capitals than an abbreviation. */
const SHOUTED =
  /^(?=.{5})(?:[BCDFGHJKLMNÑPQRSTVYZ]|[BCFGP][LR]|[DT]R|CH|LL|QU|GU)?(?:[AEIOUÁÉÍÓÚÜ]{1,2}[^AEIOUÁÉÍÓÚÜ\d]{1,3})*[AEIOUÁÉÍÓÚÜ]{0,2}$/u;

/** Whether capitals are no abbreviation that needs an explanation. */
export const isKnown = knownCapitals([KNOWN, EMPHASIS], SHOUTED);
