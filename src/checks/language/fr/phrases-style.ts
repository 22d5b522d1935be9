// French phrases of style: what depends on the day of reading, and what puts the disease before the person. Own lists.
import { clauseAround } from '../clause-around.ts';
import { patternMatcher } from '../pattern.ts';
import { phraseMatcher, type PhraseMatcher } from '../phrases.ts';

const RELATIVE_DATE = phraseMatcher(`
actuellement
à ce jour
à l'heure actuelle
à l'heure d'aujourd'hui
au cours des dernières années
au cours de ces dernières années
cette année
ces dernières années
ces derniers mois
ces derniers temps
ce mois-ci
de nos jours
depuis peu
depuis quelques années
dernièrement
en ce moment
il y a peu
il y a peu de temps
il y a quelques années
jusqu'à récemment
l'an dernier
l'an passé
l'an prochain
l'année dernière
l'année passée
l'année prochaine
le mois dernier
le mois prochain
les dernières recherches
les dernières études
récemment
tout récemment
`);
/** About the reader's own time: "si vous avez récemment voyagé", "vos médicaments en ce moment". */
const READER =
  /(?<!\p{L})(?:vous|votre|vos|tu|toi|te|ta|ton|tes|si|s['’]ils?|quand|lorsque|toute personne|quelqu['’]un|\p{L}+ez)(?!\p{L})/iu;

/** Times of writing; not those of the reader, within the clause. */
export const relativeDate: PhraseMatcher = (text) =>
  RELATIVE_DATE(text).filter(({ start, end, text: hit }) => {
    const [before, behind] = clauseAround(text, start, end);
    return !READER.test(`${before}${hit}${behind}`);
  });

/** "Souffre d'un diabète", "souffrant d'une TVP", "les épileptiques"; "souffrez-vous de" asks the reader. */
export const conditionFirst: PhraseMatcher = patternMatcher(
  [
    String.raw`souffr(?:e|es|ent|ant|ait|aient|ir) (?:(?:souvent|aussi|également|déjà|parfois|beaucoup) )?(?:d(?:e|u|es)(?!['’])|d['’]\p{L}+)`,
    String.raw`victimes? d(?:e|u|es)|victimes? d['’]\p{L}+`,
    String.raw`(?:les|des|aux|un|une|le|la|ces|chez les) (?:handicapée?s?|diabétiques?|épileptiques?|asthmatiques?|hypertendue?s?|hémophiles?|rhumatisants?|cardiaques?|cancéreux|déments?|schizophrènes?|autistes?|obèses?|dépressifs|toxicomanes?|trisomiques?|malades mentaux|mongoliens?|insuffisants rénaux|parkinsoniens?|migraineux)(?! (?:de|du|type|enfants?|patients?|personnes?|femmes?|hommes?)(?!\p{L}))`,
    String.raw`(?:clouée?|confinée?) (?:dans|à|sur) (?:un|son|le) (?:fauteuil|lit)|les malades du (?:cœur|cancer)`,
  ].join('|'),
);
