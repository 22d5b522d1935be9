// Dutch words that are too frequent to give anything away.

const WORDS = `aan aanvraag al alle alleen als andere anders beide ben bent bij bijvoorbeeld bijna daar daarna daarom dan dat de deze die dit doe doen doet door dus een eerst elk elke en er erg
gaan gaat geen geeft geven goed goede haar had hebben hebt heeft hem hen het hier hij hoe hun iemand iets ik in is ja je jouw kan komen komt krijgen krijgt kun kunnen kunt langer maar maken
maakt meer meest meestal men met mij mijn minder moet moeten mogelijk na naar nee niet niets nog nu of om omdat onder ons onze ook op over patiënt patiënten persoon mensen mens samen sommige soms steeds te tegen
toch tot tussen u uit uw vaak van veel vertelt verschillende volgende voor vooral waar waarom wanneer was wat wel welk welke werd wie wij wil worden wordt zal ze zeggen zegt zelf zich zij zijn zo zoals zonder zou
advies adviseert antwoord juist juiste klopt past uitspraak vraag zin twee drie vier eerste medewerker arts huisarts zorgverlener`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));
