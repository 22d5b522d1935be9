// Spanish phrases the checks look for, one a line; `*` stands for the rest of a word.
import { phraseMatcher, type PhraseMatcher } from '../phrases.ts';
import { wholeOption } from '../whole-option.ts';
import { calledNumber } from './called-number.ts';
import { contacted, how } from './contacted.ts';

const NEGATIVE = `
no
nunca
jamás
excepto
salvo
todas menos
todos menos
incorrecta
incorrecto
falsa
falso
menos probable
`;

const ABSOLUTE = `
siempre
nunca
jamás
en todos los casos
totalmente inofensiv*
completamente inofensiv*
absolutamente inofensiv*
es totalmente segur*
es completamente segur*
es absolutamente segur*
son totalmente segur*
son completamente segur*
son absolutamente segur*
totalmente indolor*
completamente indolor*
100%
100 %
éxito garantizado
éxito está garantizado
curación garantizada
curación está garantizada
resultados garantizados
garantiza
garantizan
sin ningún riesgo
sin riesgo alguno
ningún riesgo
ningún peligro
ningún efecto secundario
cero riesgo*
`;

const ALL_NONE = `
todas las anteriores
todos los anteriores
todo lo anterior
todas las respuestas anteriores
todas las respuestas son correctas
todas las opciones anteriores
todas las opciones
todas las respuestas
todas son correctas
todas son verdaderas
todas ellas son correctas
ninguna de las anteriores
ninguno de los anteriores
nada de lo anterior
ninguna de las respuestas
ninguna de las respuestas anteriores
ninguna de las opciones
ninguna de estas
ninguno de estos
ninguna es correcta
cualquiera de las anteriores
ambas respuestas
ambas son correctas
las dos anteriores
las dos respuestas
a y b
tanto a como b
a y b son correctas
a y c
b y c
a, b y c
`;

const RELATIVE_DATE = `
recientemente
hace poco
hace poco tiempo
hasta hace poco
el año pasado
el mes pasado
este año
el próximo año
el año que viene
hoy en día
actualmente
en la actualidad
en estos momentos
en este momento
por el momento
en los últimos años
en los últimos meses
en el último año
estudio reciente
estudios recientes
años recientes
hace unos años
hace algunos años
últimamente
`;

/** The reader's own time: "si ha tenido recientemente", "¿toma actualmente…?". */
const READER =
  /(?<!\p{L})(?:usted|ustedes|su|sus|si|quien|quienes|tu|tus|le|ha tenido|ha estado|lleve|traiga|cuente|diga|avise|indique)(?!\p{L})/iu;

const listedDates = phraseMatcher(RELATIVE_DATE);
const relativeDate: PhraseMatcher = (text) =>
  listedDates(text).filter(({ start, end }) => {
    const before = text.slice(0, start).split(/[,;:]/u).at(-1) ?? '';
    return !READER.test(before) && !READER.test(text.slice(end).split(/[,;:.]/u)[0] ?? '');
  });

export const phrases = {
  contacted,
  how,
  calledNumber,
  relativeDate,
  emptyLink: phraseMatcher(
    'aquí\nhaga clic aquí\nhaz clic aquí\nclic aquí\npulse aquí\npulsa aquí\nleer más\nlea más\nmás\nmás información\nver más\neste enlace\nesta página\nesta web\nenlace\nweb\nsitio web\ndescargar',
  ),
  absolute: phraseMatcher(ABSOLUTE),
  allNone: wholeOption(ALL_NONE),
  negative: phraseMatcher(NEGATIVE),
  absoluteOption: phraseMatcher(
    'siempre\nnunca\njamás\nnadie\ntodo el mundo\ntodas las personas\ntodos los pacientes\ncompletamente\ntotalmente\nabsolutamente\nen todos los casos\nen ningún caso\nimposible',
  ),
  conditionFirst: phraseMatcher(
    'sufre de\nsufren de\nsufre un\nsufre una\npadece de\npadecen de\naquejado de\naquejada de\nvíctima de\nvíctimas de\nlos discapacitados\nlos minusválidos\nlos ancianos\nlos diabéticos\nlos epilépticos\nlos asmáticos\nlos migrañosos\nlos alcohólicos\nlos esquizofrénicos\nlos enfermos mentales\npostrado en una silla de ruedas\nconfinado a una silla de ruedas',
  ),
  vagueTrigger: phraseMatcher(
    'no se pasa\nno se pasan\nno se quita\nno se quitan\nno desaparece\nno desaparecen\nno mejora\nno mejoran\nno cede\nno ceden\nno baja\nno para\npersiste\npersisten\npersistente\npersistentes\ncontinúa\ncontinúan\ndura mucho\ndurante mucho tiempo\ndemasiado tiempo\nfiebre alta\nmucha fiebre\nmucho dolor\ndolor intenso\ndolor fuerte\nmucha sangre\nsangrado abundante\nprolongado\nprolongada',
  ),
  disclaimer: phraseMatcher(
    'no sustituye\nno sustituyen\nno reemplaza\nno reemplazan\ninformación general\ninformación es general\nno pretende sustituir\nsu situación puede ser distinta\nsu situación puede ser diferente',
  ),
  alternative: phraseMatcher(
    'letra grande\nletras grandes\nletra más grande\notro idioma\notros idiomas\notra lengua\notras lenguas\nlectura fácil\nbraille\naudio\nen voz alta\nintérprete*\nlengua de signos\nlengua de señas\ntraducción\ntraducid*\notro formato\notros formatos\nen papel',
  ),
} as const;

/** A duration or number that makes a trigger exact. */
export const measure =
  /\d|(?<!\p{L})(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince)\s+(?:minutos?|horas?|días?|semanas?|mes(?:es)?|veces)(?!\p{L})|(?<!\p{L})(?:media hora|toda la noche|de repente)(?!\p{L})/iu;
