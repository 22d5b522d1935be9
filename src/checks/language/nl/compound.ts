// A Dutch word that no dictionary has in, whether it is a compound of words it has out: "spierontspanner".

/** Shorter parts make a compound of nearly every typing error: only these, frequent in health texts, count. */
const SHORT: ReadonlySet<string> = new Set(
  `aan af arm arts bed been bil bot bij buik dag darm door eet gal gas gel hak hap hart hik hoe huid in kan kin knie
lip long maag mee na nek nier olie om oog oor op out over pil pols pus rib rug slik soa tand teen ten tip tong top uit
uur vet vit voet voor wc weg zaad zalf zorg zuur web was tas pak pot zak pas pen rol ijs kom`.split(/\s+/u),
);
/** First parts that are no words of their own. */
const FIRST: ReadonlySet<string> = new Set('kinder hersen eier runder'.split(' '));
/** Words that join nothing. */
const NEVER = new Set(
  `deze dien dies doch door eens geen haar heel hoeft hier hoor jouw maar meer mijn naar niet niets onze ooit over soms
tegen toch toen uwen want waar wees weet werd were with word wordt zeer zelf zich zien zijn zoals zonder hebt heeft
kunt kunnen moet moeten wilt zult eten gaat gaan doet doen komt`.split(/\s+/u),
);
const LINKS = ['', 's', 'en', 'n', 'e'];
/** Two vowels that would be read as one take a hyphen: "zee-eend". */
const CLASH = /^(?:aa|ae|ai|au|ee|ei|eu|ie|ij|oe|oi|oo|ou|ui|uu)$/u;
const LONG = 4;
const MOST_PARTS = 3;

/** Whether the word is made of known words, with a linking s, e or en between. `known` tells of a lower-case word. */
export function isCompound(word: string, known: (part: string) => boolean, parts = MOST_PARTS): boolean {
  if (parts < 2) return false;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const rest = word.slice(at);
    if (CLASH.test(word.slice(at - 1, at + 1))) continue;
    const last = isPart(rest, known) && !NEVER.has(rest);
    if (!last && rest.length < 2 * LONG - 1) continue;
    if (!startsCompound(word.slice(0, at), known)) continue;
    if (last || isCompound(rest, known, parts - 1)) return true;
  }
  return false;
}

function startsCompound(start: string, known: (part: string) => boolean): boolean {
  return LINKS.some((link) => {
    if (!start.endsWith(link)) return false;
    const part = start.slice(0, start.length - link.length);
    return FIRST.has(part) || (!NEVER.has(part) && isPart(part, known));
  });
}

function isPart(part: string, known: (part: string) => boolean): boolean {
  return part.length >= LONG ? known(part) : SHORT.has(part);
}
