// One-word headings that could stand above any text, by language: the table of heading-informative.

export interface GenericHeadings {
  readonly words: ReadonlySet<string>;
  /** Words between two of them that add nothing: "Ursachen und Folgen". */
  readonly joining: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lower-case words by primary tag. */
export const GENERIC_HEADINGS: Readonly<Record<string, GenericHeadings>> = {
  nl: {
    words: words(`
      aansprakelijkheid achtergrond adviezen advies algemeen behandeling behandelmethoden belangrijk bereikbaarheid beschrijving complicaties conclusie controle definitie diagnose diagnostiek etiologie gevolgen informatie inhoud inleiding
      introductie kenmerken klachten leefregels leefstijl medicatie medicijnen mogelijkheden nadere nazorg onderzoek oorzaak oorzaken opmerkingen overig overige overzicht preventie prognose risico risicofactoren samenvatting soorten symptomen therapie
      tips toestemming uitleg vergoeding voorbereiding vormen welkom werking
    `),
    joining: words('en'),
  },
  en: {
    words: words(`
      advice background causes complications conclusion definition description diagnosis general information introduction medication other outlook overview prevention prognosis symptoms summary therapy tips treatment treatments
    `),
    joining: words('and'),
  },
  de: {
    words: words(`
      ablauf allgemein allgemeines anatomie anwendung ätiologie aufklärung aufnahme behandlung behandlungen behandlungsmöglichkeiten beschreibung beschwerden definition diagnose diagnosestellung diagnostik dosierung einführung einleitung einwilligung
      empfehlungen entlassung epidemiologie erklärung ernährung fazit folgen formen früherkennung grundlagen häufigkeit hintergrund hinweis hinweise indikation indikationen information informationen inhalt komplikationen kontraindikationen kontrolle krankheitsbild
      medikamente merkmale möglichkeiten nachsorge nebenwirkungen operation pathophysiologie pflege prävention prognose prophylaxe rehabilitation risiken risikofaktoren schluss sonstiges symptome symptomatik therapie therapien tipps überblick übersicht untersuchung
      untersuchungen ursache ursachen verhalten verlauf vorbemerkung vorbereitung vorbeugung vorsorge vorwort weitere wichtiges willkommen wirkung zeichen zusammenfassung
    `),
    joining: words('und der die das'),
  },
  fr: {
    words: words(`
      accueil anatomie autres avertissement bilan but causes cause complications conclusion conseils conséquences consentement contexte contrôle convalescence définition description déroulement diagnostic divers effets épidémiologie étiologie évolution
      examen examens explications facteurs formes fréquence généralités historique hospitalisation hygiène indications informations information introduction médicaments mécanisme mécanismes options pathologie physiopathologie posologie précautions préparation présentation
      prévention principe principes prise pronostic prophylaxie rappel rappels recommandations remarques résumé résultats risque risques secondaires signes soins suivi surveillance symptômes synthèse traitement traitements types utiles
    `),
    joining: words('et les le la l de des du d en charge générales générale'),
  },
};
