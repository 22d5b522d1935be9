// Dutch infinitives that end a clause in health texts, and verbs that part with their particle.

const SIMPLE = `aaien ademen ademhalen antwoorden bakken baden beginnen begrijpen behandelen behoren bekijken bellen bemerken benoemen bepalen
bereiken beschermen beschrijven beslissen besluiten bespreken bestaan bestellen betalen betekenen betrekken bevatten bevorderen bewaren bewegen
bezoeken bezorgen bieden binden blijven bloeden boeken braken branden breken brengen bukken controleren delen denken dienen doen dragen draaien
drinken drogen drukken duren durven eindigen ervaren eten fietsen gaan gebeuren gebruiken genezen genieten geven geloven groeien halen handelen
hangen hebben helpen herhalen herkennen herstellen hoesten hoeven horen houden huilen innemen inhouden irriteren kennen kiezen kijken klagen
kloppen knijpen knippen koelen koken komen kopen kosten krabben krijgen kunnen kussen lachen laten leggen leiden leren letten leven lezen liggen
lijden lijken lopen luisteren maken masseren melden merken meten missen moeten mogen nemen noemen noteren oefenen onderzoeken ontbijten ontdekken
onthouden ontlasten ontspannen ontstaan ontsteken ontvangen ontwikkelen opereren overdragen overgeven overleggen overlijden overwegen passen
plannen plassen plaatsen poetsen praten prikken proberen raadplegen raken reageren redden regelen reizen rekken remmen rennen rijden rillen roepen
roken rusten schaden schakelen scheren schrijven schrikken slapen slikken sluiten smeren snijden spelen spoelen sporten spreken springen
spuiten staan stappen stellen sterven stijgen stoppen strekken studeren sturen tillen tonen traplopen trekken trillen twijfelen uiten vallen
vasten vechten veranderen verbeteren verbinden verblijven verdelen verdragen verdwijnen verergeren vergelijken vergeten vergroten verhelpen verhogen
verkleinen verklaren verkrampen verlagen verlammen verlaten verliezen verlichten verlopen vermijden verminderen vernieuwen veroorzaken verplaatsen
versterken verstoren verstrijken vertellen vertragen vertrekken vertrouwen vervangen verwachten verwarmen verwerken verwijderen verwijzen verzachten
verzorgen vinden vliegen voelen voeren volgen voorkomen vormen voorspellen vragen wachten wandelen wassen weigeren werken weten wennen wijzen willen
winnen wisselen wonen worden wrijven zeggen zetten zien zijn zitten zoeken zorgen zullen zuigen zwellen zwemmen zweten kalmeren stimuleren
registreren informeren adviseren masseren trainen sonderen doorlopen ondergaan ondersteunen onderbreken ondervinden ondernemen beoordelen bevestigen
behouden autorijden paardrijden hardlopen belasten beperken bevallen bewerken vaststellen`;

const PARTICLES =
  'aan achteruit achter af bij binnen dicht door flauw in klaar los mee na neer om omhoog omlaag onder open op over plaats samen schoon stil stop tegen terug thuis toe uit vast vol voor voorbij vooruit vrij waar weer weg';

const PARTICLE_SET = new Set([...PARTICLES.split(' '), 'rond', 'voort', 'heen']);
const INFINITIVES = new Set(SIMPLE.split(/\s+/u));

/** Whether a lower-case word can be the particle of a verb. */
export const isParticle = (word: string): boolean => PARTICLE_SET.has(word);

const COMPOUND = new RegExp(`^(?:${PARTICLES.split(' ').join('|')})(?:te)?(\\p{L}+)$`, 'u');

/** Whether a lower-case word is an infinitive, also one with a particle: `opbellen`, `op te bellen` as `bellen`. */
export function isInfinitive(word: string): boolean {
  if (INFINITIVES.has(word)) return true;
  const rest = COMPOUND.exec(word)?.[1];
  return rest !== undefined && INFINITIVES.has(rest);
}

/** Particles that part from these finite forms, by form. */
const PARTING: readonly (readonly [forms: string, particles: string])[] = [
  ['bel belt bellen belde belden', 'op af terug'],
  ['neem neemt nemen nam namen', 'op mee in af toe aan over waar door weg'],
  ['geef geeft geven gaf gaven', 'aan op door af terug mee toe weer over'],
  ['houd hou houdt houden hield hielden', 'bij vol aan op in vast tegen over'],
  ['trek trekt trekken trok trokken', 'samen aan uit op in terug weg'],
  ['span spant spannen', 'aan in'],
  ['kom komt komen kwam kwamen', 'voor terug langs mee aan op over uit binnen tegemoet'],
  ['ga gaat gaan ging gingen', 'over weg door mee uit na terug achteruit vooruit open dicht voorbij'],
  ['kijk kijkt kijken keek keken', 'na uit op toe mee aan terug'],
  ['leg legt leggen legde legden', 'uit neer vast op aan voor'],
  ['schrijf schrijft schrijven schreef schreven', 'op voor in af'],
  ['stel stelt stellen stelde stelden', 'uit vast voor in op samen bij'],
  ['vraag vraagt vragen vroeg vroegen', 'aan na op'],
  ['voel voelt voelen', 'aan'],
  ['sluit sluiten sloot sloten', 'af aan uit op'],
  ['pas past passen paste pasten', 'aan toe op'],
  ['zet zetten zette', 'aan uit door om neer op in stop voort'],
  ['doe doet doen deed deden', 'aan mee uit open dicht voor'],
  ['werk werkt werken werkte werkten', 'mee samen door in uit tegen'],
  ['zie ziet zien zag zagen', 'in uit eruit'],
  ['sta staat staan stond stonden', 'op toe stil'],
  ['val valt vallen viel vielen', 'uit flauw af mee op om samen'],
  ['breng brengt brengen bracht brachten', 'mee aan in terug'],
  ['haal haalt halen haalde haalden', 'op af weg uit'],
  ['voer voert voeren voerde voerden', 'uit in af'],
  ['rust rusten rustte', 'uit'],
  ['bouw bouwt bouwen bouwde bouwden', 'op af'],
  ['let letten lette', 'op'],
  ['meld meldt melden meldde', 'aan af'],
  ['maak maakt maken maakte maakten', 'schoon klaar los mee open'],
  ['spreek spreekt spreken sprak spraken', 'af in aan uit'],
  ['nodig nodigt nodigen nodigde', 'uit'],
  ['treed treedt treden trad traden', 'op toe'],
  ['wijs wijst wijzen wees wezen', 'aan af toe door'],
  ['los lost lossen loste', 'op'],
  ['dien dient dienen diende', 'toe in'],
  ['blijf blijft blijven bleef', 'over achter weg'],
  ['loop loopt lopen liep liepen', 'op af door mee uit'],
  ['hang hangt hangen hing', 'af samen'],
  ['spuit spuiten spoot', 'in'],
  ['adem ademt ademen ademde', 'in uit door'],
  ['slaap slaapt slapen sliep', 'in uit door'],
  ['steek steekt steken stak', 'aan op uit'],
  ['lever levert leveren leverde', 'op in af'],
  ['plan plant plannen plande', 'in'],
  ['vul vult vullen vulde', 'in aan op'],
  ['beeld', 'in'],
  ['spoel spoelt spoelen spoelde', 'uit af door'],
  ['droog droogt drogen droogde', 'af uit'],
  ['ruim ruimt ruimen ruimde', 'op'],
  ['druk drukt drukken drukte', 'aan af in'],
  ['til tilt tillen tilde', 'op'],
  ['lig ligt liggen lag', 'neer'],
  ['tast tasten tastte', 'aan af'],
  ['sterf sterft sterven stierf', 'af'],
  ['sla slaat slaan sloeg', 'over op aan'],
  ['zoek zoekt zoeken zocht', 'op uit'],
  ['wacht wachten wachtte', 'af'],
  ['krijg krijgt krijgen kreeg kregen', 'mee terug binnen'],
  ['raad raadt raden raadde', 'aan af'],
  ['zeg zegt zeggen zei', 'af op toe'],
  ['reken rekent rekenen', 'mee'],
  ['stop stopt stoppen', 'in weg'],
  ['keur keurt keuren', 'goed af'],
  ['start starten', 'op'],
  ['stuur stuurt sturen stuurde', 'op door mee terug'],
  ['verwijs verwijst', 'door'],
  ['draag draagt dragen droeg', 'bij over'],
  ['neemt', 'plaats'],
  ['vindt vinden vond vonden', 'plaats'],
];

const BY_FORM = new Map<string, ReadonlySet<string>>();
for (const [forms, particles] of PARTING) {
  for (const form of forms.split(' '))
    BY_FORM.set(form, new Set([...(BY_FORM.get(form) ?? []), ...particles.split(' ')]));
}

/** The particles a finite form may leave at the end of its clause. */
export function particlesOf(form: string): ReadonlySet<string> | undefined {
  return BY_FORM.get(form);
}

/** The stem of an infinitive, and so its imperative: `bewaren` → `bewaar`, `bellen` → `bel`; some do not exist. */
function stemsOf(infinitive: string): readonly string[] {
  const base = infinitive.replace(/en$/u, '');
  const hard = base.replace(/v$/u, 'f').replace(/z$/u, 's');
  return [
    hard,
    hard.replace(/(?<![aeiou])([aeou])([^aeiou])$/u, '$1$1$2'),
    base.replace(/([^aeiou])\1$/u, '$1'),
  ];
}

const IMPERATIVES = new Set([...INFINITIVES].filter((word) => word.endsWith('en')).flatMap(stemsOf));

/** Whether a lower-case word may be the imperative of a listed verb. */
export const isImperative = (word: string): boolean => IMPERATIVES.has(word);
