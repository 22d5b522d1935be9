// How each language says a share of people: the word for per cent, "3 op de 10 mensen", and what makes a percentage no chance.

/** How a language says shares. Sources of regular expressions, matched whatever the case. */
export interface Frequencies {
  /** The words for per cent. */
  readonly percent: string;
  /** "To" between the ends of a range. */
  readonly to: string;
  /** A number of people among a number. */
  readonly people: readonly string[];
  /** Words before a percentage that is a strength, a mixture or a measurement: "alcohol 70%", "oxygen level below 92%". */
  readonly strengthBefore: string;
  /** Words behind one: "1% hydrocortisone". */
  readonly strengthBehind: string;
  /** What tells that something is so much more or less: before, and behind the percentage. */
  readonly change: readonly [before: string, behind: string];
  /** How to say it: a share, and a change. */
  readonly example: readonly [share: string, change: string];
}

/** "3 … 100": a number in digits, or in words. */
const count = (words: string): string => String.raw`(?:\d+(?:[.,]\d+)?|${words})`;
/** Time behind the second number: "2 tablets in 24 hours" counts no people. */
const noTime = (words: string): string => String.raw`(?!\s*(?:${words})(?!\p{L}))`;

const EN = count(
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one )?(?:hundred|thousand|million)',
);
const EN_WHO =
  '(?:of (?:them|these|those|us)|people|persons?|adults?|children|child|women|woman|men|man|patients?|babies|users?|cases?|pregnancies|operations?|births?|boys|girls|teenagers|students|smokers|households|older|young|pregnant|and)';
const NL = count(
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend',
);
const NL_WHO =
  "(?:van hen|mensen|personen|volwassenen|kinderen|kind|vrouwen|vrouw|mannen|man|patiënten|ouderen|jongeren|baby's)";
const DE = count(
  'eine[rms]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|dreißig|fünfzig|hundert|tausend',
);
const DE_WHO =
  '(?:Menschen|Personen|Erwachsenen?|Kindern?|Frauen|Frau|Männern?|Mann|Patient(?:innen|en)?|Mensch|Person|Kind)';
const FR = count('une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cinquante|cent|mille');
const FR_WHO =
  "(?:d['’]entre (?:eux|elles)|personnes?|adultes?|enfants?|femmes?|hommes?|patiente?s?|malades?|cas|bébés)";
const ES = count(
  'una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cincuenta|cien|mil',
);
const ES_WHO = '(?:personas?|adultos?|niños?|niñas?|mujer(?:es)?|hombres?|pacientes?|casos?|bebés)';

const EN_TIME = noTime('hours?|days?|weeks?|months?|years?|minutes?|times');
const SUBSTANCES = String.raw`alcohol|alkohol|alcool|saline|hydrocorti\p{L}*|lidoca\p{L}*|chlorhexidin\p{L}*|clorhexidin\p{L}*|glu[ck]os\p{L}*|dextros\p{L}*|glycerin\p{L}*|ur[eé]um?|urea|perm[eé]thrin\p{L}*|permetrina|ketocona\p{L}*|minoxidil|clotrimazol\p{L}*|benzoyl\p{L}*|fluorid\p{L}*|povidon\p{L}*|HbA1c|SpO2`;

/** By primary tag. */
export const FREQUENCIES: Readonly<Record<string, Frequencies>> = {
  nl: {
    percent: 'procent',
    to: 'tot|à|en|of',
    people: [
      String.raw`\d+\s+(?:op|van|uit)\s+(?:de|elke|iedere|alle)?\s*\d+`,
      String.raw`(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)\s+(?:op|van)\s+de\s+\p{L}+`,
      String.raw`${NL}\s+${NL_WHO}\s+(?:op|van|uit)\s+(?:de|elke|iedere)\s+${NL}`,
      // "Van elke 10 zwangeren zijn er 7 tot 8 misselijk"
      String.raw`van\s+(?:de|elke|iedere|alle)\s+${NL}\s+\p{L}+[^.;:]{0,60}\ser\s+(?:\p{L}+\s+){0,2}${NL}`,
      String.raw`(?:van|op)\s+(?:de|elke|iedere)\s+${NL}\s+${NL_WHO}`,
    ],
    strengthBefore: String.raw`saturatie(?:\s\p{L}+){0,4}|batterij(?:\s\p{L}+){0,4}|vochtig(?:heid)?(?:[\s,]\p{L}*){0,4}|oplossing van|alcohol|zout|oplossing|crème|zalf|gel|vet|suiker|azijn|zuurstof|chloor|saturatie|cacao|concentratie|bevat`,
    strengthBehind: String.raw`van (?:de|uw|het) (?:kosten|prijs|rekening|(?:geboorte|lichaams)?gewicht)|btw|belasten|eigen bijdrage|alcohol|zout|crème|zalf|gel|vet|suiker|azijn|zuurstof|oplossing|cacao|natuurlijk|korting`,
    change: [
      String.raw`(?:verlaag|verklein|verminder|daal|stijg|verhoog|vergroot|halveer)\p{L}*\s[^.;:,]*(?:met|tot wel)\s+(?:ongeveer |circa |bijna |ruim |zo'n |wel )*`,
      String.raw`(?:gereduceerd|minder|meer|lager|lagere|hoger|hogere|kleiner|kleinere|groter|grotere|verlaagd|verhoogd|afgenomen|toegenomen|reductie|afname|daling|toename|stijging)`,
    ],
    example: ['3 op de 10 mensen (30%)', 'van 4 op de 100 mensen naar 3 op de 100'],
  },
  en: {
    percent: 'percent|per cent|per-cent',
    to: 'to|and|or',
    people: [
      String.raw`${EN}\s+(?:${EN_WHO}\s+){0,4}(?:in|out of|of|per)\s+(?:every\s+|each\s+)?(?!an?\s(?!hundred|thousand|million))${EN}(?:\s+hundred|\s+thousand)?${EN_TIME}`,
      String.raw`(?:out of|of|in|for)\s+(?:every|each)?\s*${EN}\s+(?:${EN_WHO}\s?){1,3}`,
    ],
    strengthBefore: String.raw`${SUBSTANCES}|cream|ointment|gel|lotion|solution|salt|contains?|containing|(?:oxygen|saturation|sats|humidity|ejection fraction|haematocrit|hematocrit)(?:\s\p{L}+){0,4}|strength|concentration|score(?:\s\p{L}+){0,3}|mark(?:\s\p{L}+){0,3}|battery|work(?:s|ing)? at|pumps?(?: out)?|function(?:\s\p{L}+){0,2}`,
    strengthBehind: String.raw`(?:${SUBSTANCES}|cream|ointment|gel|lotion|solution|salt|salty?|fat|sugar|vinegar|oxygen|cocoa|cotton|pure|natural|bleach|strength|discount|off|humidity|charged|of your (?:body )?weight|of (?:the )?(?:your )?(?:body|skin|energy|calories|daily)|body fat|milk|fluid|water)`,
    change: [
      String.raw`(?:reduc|lower|cut|decreas|increas|rais|drop|f[ae]ll|ris|rose|rise|halv|improv|shrink)\p{L}*\s[^.;:,]*by\s+(?:about |around |up to |nearly |almost |over |at least |more than )*`,
      String.raw`(?:(?:more|less|lower|higher|smaller|greater|fewer|increased?|reduced?|reduction|decrease|drop|fall|rise|increase)(?!\p{L})(?! than))`,
    ],
    example: ['3 in 10 people (30%)', 'from 4 in 100 people to 3 in 100'],
  },
  de: {
    percent: 'Prozent|vH',
    to: 'bis|und|oder',
    people: [
      String.raw`${DE}\s+(?:${DE_WHO}\s+)?(?:von|auf|unter|aus|pro)\s+(?:je\s+|jeweils\s+|allen\s+)?${DE}${noTime('Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Minuten?')}`,
      String.raw`(?:von|bei|unter)\s+(?:je\s+)?${DE}\s+${DE_WHO}`,
      String.raw`jede[rsnm]?\s+(?:zweite|dritte|vierte|fünfte|zehnte|zwanzigste|hundertste)\p{L}*`,
    ],
    strengthBefore: String.raw`${SUBSTANCES}|enthält|enthalten|mit|Salbe|Creme|Lösung|Gel|Konzentration|(?:Sättigung|Sauerstoff\p{L}*|Luftfeuchtigkeit)(?:\s\p{L}+){0,4}`,
    strengthBehind: String.raw`(?:(?:ige\p{L}*\s)?(?:${SUBSTANCES}|Salbe|Creme|Lösung|Gel|Kochsalz\p{L}*|Salz\p{L}*|Fett|Zucker|Essig|Sauerstoff|Kakao|Baumwolle|Rabatt|Hydrocortison|Harnstoff|Luftfeuchtigkeit))`,
    change: [
      String.raw`(?:senk|verringer|vermindert?|reduzier|sinkt?|sank|steig|erhöh|halbier)\p{L}*\s[^.;:,]*um\s+(?:etwa |rund |fast |bis zu |über )*|um\s+(?:etwa |rund |fast |bis zu |über )*`,
      String.raw`(?:weniger|mehr|niedriger\p{L}*|geringer\p{L}*|höher\p{L}*|kleiner\p{L}*|größer\p{L}*)`,
    ],
    example: ['3 von 10 Menschen (30 %)', 'von 4 von 100 Menschen auf 3 von 100'],
  },
  fr: {
    percent: 'pour cent|pour-cent',
    to: 'à|et|ou',
    people: [
      String.raw`${FR}\s+(?:${FR_WHO}\s+){0,2}(?:sur|parmi|pour)\s+(?:les\s+)?${FR}${noTime('heures?|jours?|semaines?|mois|ans?|années?|minutes?')}`,
      String.raw`sur\s+${FR}\s+${FR_WHO}`,
    ],
    strengthBefore: String.raw`(?:${SUBSTANCES}|alcool|crème|pommade|gel|solution|sel|contien(?:t|nent)|dosée?s?|concentration|(?:saturation|oxygène|humidité)(?:\s\p{L}+){0,4})(?:\s+(?:à|de|dosée? à))?`,
    strengthBehind: String.raw`(?:(?:d['’]|de )?(?:${SUBSTANCES}|alcool|crème|pommade|solution|sel|matières? grasses?|sucre|vinaigre|oxygène|cacao|coton|lidocaïne|réduction sur|remise|hydrocortisone))`,
    change: [
      String.raw`(?:rédui|diminu|baiss|augment|accroî|abaiss)\p{L}*\s[^.;:,]*de\s+(?:près de |environ |plus de )*`,
      String.raw`(?:de (?:moins|plus|réduction|risque en (?:moins|plus))|plus (?:faible|élevé)e?|moins)`,
    ],
    example: ['3 personnes sur 10 (30 %)', 'de 4 personnes sur 100 à 3 sur 100'],
  },
  es: {
    percent: 'por ciento|por 100',
    to: 'al?|y|o',
    people: [
      String.raw`${ES}\s+(?:${ES_WHO}\s+)?(?:de cada|entre|en|sobre|por cada)\s+${ES}${noTime('horas?|días?|semanas?|mes(?:es)?|años?|minutos?')}`,
      String.raw`(?:de|por) cada\s+${ES}\s+${ES_WHO}`,
    ],
    strengthBefore: String.raw`(?:${SUBSTANCES}|crema|pomada|gel|solución|suero|contienen?|concentración|(?:saturación|oxígeno|humedad)(?:\s\p{L}+){0,4})(?:\s+(?:al|de|del))?`,
    strengthBehind: String.raw`(?:(?:de )?(?:${SUBSTANCES}|crema|pomada|solución|sal|grasa|azúcar|vinagre|oxígeno|cacao|algodón|hidrocortisona|descuento))`,
    change: [
      String.raw`(?:reduc|redujo|disminu|baj|aument|sub)\p{L}*\s[^.;:,]*(?:en|un)\s+(?:un |casi |más de )*(?:el )?`,
      String.raw`(?:menos|más|menor|mayor|de reducción|de aumento)`,
    ],
    example: ['3 de cada 10 personas (30 %)', 'de 4 de cada 100 personas a 3 de cada 100'],
  },
  pl: {
    percent: 'procent|procenta|proc\\.',
    to: 'do|lub',
    people: [
      String.raw`\d+\s+(?:\p{L}+\s+){0,2}(?:na|z|ze|spośród)\s+(?:każdych\s+)?\d+`,
      String.raw`(?:jedna|dwie|trzy|cztery|pięć)\s+(?:\p{L}+\s+)?(?:na|z)\s+(?:pięć|dziesięć|sto|pięciu|dziesięciu|stu)`,
    ],
    strengthBefore: String.raw`alkohol\p{L}*|maść|krem|żel|roztwór|zawiera|saturacja(?:\s\p{L}+){0,3}|stężenie`,
    strengthBehind: String.raw`(?:alkohol\p{L}*|maść|maści|krem\p{L}*|żel\p{L}*|roztw\p{L}*|tłuszczu|cukru|tlenu|bawełn\p{L}*|hydrokortyzon\p{L}*|zniżki)`,
    change: [
      String.raw`(?:zmniejsz|obniż|zwiększ|spad|wzrost|wzrasta)\p{L}*\s[^.;:,]*o\s+`,
      String.raw`(?:mniejsz\p{L}*|większ\p{L}*|niższ\p{L}*|wyższ\p{L}*|mniej|więcej)`,
    ],
    example: ['3 na 10 osób (30%)', 'z 4 na 100 osób do 3 na 100'],
  },
  uk: {
    percent: 'відсотк(?:ів|и|а)|відсоток|процент(?:ів|и|а)?',
    to: 'до|або',
    people: [
      String.raw`\d+\s+(?:\p{L}+\s+){0,2}(?:з|із|зі|на)\s+(?:кожних\s+)?\d+`,
      String.raw`(?:один|одна|двоє|троє|четверо|п['’]ятеро)\s+(?:\p{L}+\s+)?(?:з|із)\s+(?:п['’]яти|десяти|ста)`,
    ],
    strengthBefore: String.raw`спирт\p{L}*|мазь|крем|гель|розчин|містить|сатурація(?:\s\p{L}+){0,3}`,
    strengthBehind: String.raw`(?:спирт\p{L}*|маз\p{L}*|крем\p{L}*|гел\p{L}*|розчин\p{L}*|жиру|цукру|кисню|бавовн\p{L}*|гідрокортизон\p{L}*|знижки)`,
    change: [
      String.raw`(?:зменш|зниж|збільш|підвищ)\p{L}*\s[^.;:,]*на\s+`,
      String.raw`(?:менш\p{L}*|більш\p{L}*|нижч\p{L}*|вищ\p{L}*)`,
    ],
    example: ['3 з 10 людей (30%)', 'з 4 на 100 людей до 3 на 100'],
  },
  tr: {
    percent: 'yüzde',
    to: 'ile|ila|veya',
    people: [
      String.raw`(?:her\s+)?(?:\d+|iki|üç|dört|beş|on|yirmi|yüz|bin)\s+(?:kişi|insan|hasta|çocuk|kadın|erkek|yetişkin)(?:den|dan|nin|nın|lerin|ların|inden|ından|in|ın|da|de|te|ta)?\s+(?:yaklaşık\s+)?(?:\d+|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz)`,
      String.raw`\d+['’]?(?:de|da|te|ta|den|dan|ten|tan)\s+(?:\d+|bir|iki|üç|dört|beş)`,
    ],
    strengthBefore: String.raw`alkol\p{L}*|krem|merhem|jel|çözelti|oksijen(?:\s\p{L}+){0,3}|satürasyon\p{L}*`,
    strengthBehind: String.raw`(?:(?:['’]?l[iıuü]k\s)?(?:alkol\p{L}*|krem\p{L}*|merhem\p{L}*|jel\p{L}*|çözelti\p{L}*|yağ|şeker|oksijen|pamuk\p{L}*|hidrokortizon|indirim))`,
    change: [String.raw`(?:risk|olasılı|ihtimal)\p{L}*\s+`, String.raw`(?:azal|düş|art|yüksel|daha)\p{L}*`],
    example: ['10 kişiden 3’ü (%30)', '100 kişide 4’ten 100 kişide 3’e'],
  },
};
