// French medical terms that patients may not know, with plain words: `term|plain`, i to z. Own list.

export const TERMS_I_Z = `
iatrogène|causé par le traitement
ictère|jaunisse
idiopathique|sans cause connue
iléus|arrêt de l'intestin
immunodépression|défenses trop faibles
immunodéprimé|aux défenses faibles
immunosuppresseur|médicament qui baisse les défenses
incidence|nombre de nouveaux cas
induration|zone dure
inguinal|de l'aine
insuffisance cardiaque|cœur trop faible
insuffisance rénale|reins trop faibles
insuffisance veineuse|veines trop faibles
intercurrent|qui survient en plus
intramusculaire|dans le muscle
intraveineux|dans la veine
intubation|tuyau dans la gorge
ischémie|manque de sang
ischémique|par manque de sang
kératite|inflammation de l'œil
laparoscopie|opération par de petits trous
laparotomie|ouverture du ventre
laryngite|inflammation de la gorge
latence|temps sans signes
lésion|blessure
léthargie|grande somnolence
leucocyte|globule blanc
leucopénie|manque de globules blancs
lipothymie|malaise
lithiase|calcul
lombalgie|mal de dos
lombaire|du bas du dos
luxation|articulation déboîtée
lymphœdème|gonflement dû à la lymphe
macroscopique|visible à l'œil nu
malignité|caractère cancéreux
mastectomie|retrait du sein
mastite|inflammation du sein
méléna|selles noires
méningé|des méninges
ménorragie|règles très abondantes
métabolique|des réactions du corps
métastase|cancer qui s'est étendu
métastatique|qui s'est étendu
météorisme|ventre gonflé
métrorragie|saignement en dehors des règles
miction|fait d'uriner
mictionnel|de l'urine
monothérapie|un seul médicament
morbidité|nombre de malades
mucite|bouche enflammée
multifactoriel|à plusieurs causes
muqueux|des muqueuses
myalgie|douleur musculaire
mydriase|pupille trop grande
myocarde|muscle du cœur
myocardite|inflammation du cœur
myopathie|maladie des muscles
nécrose|tissu mort
néoplasie|tumeur
néoplasique|d'une tumeur
néphrologue|médecin des reins
néphropathie|maladie des reins
neuroleptique|médicament contre les troubles du cerveau
neuropathie|maladie des nerfs
névralgie|douleur d'un nerf
nosocomial|attrapé à l'hôpital
nycturie|besoin d'uriner la nuit
obstructif|qui bouche
occlusion|blocage
œdème|gonflement
œdémateux|gonflé
œsophagite|inflammation de l'œsophage
oligurie|trop peu d'urine
oncologie|médecine du cancer
oncologue|médecin du cancer
oncologique|du cancer
ophtalmologique|des yeux
orthopnée|essoufflement couché
orthostatique|en position debout
ostéosynthèse|vis et plaques dans l'os
otalgie|mal d'oreille
palliatif|qui soulage
palpation|examen avec les mains
pancréatite|inflammation du pancréas
paracentèse|ponction
paresthésie|fourmillement
parésie|faiblesse
parentéral|par piqûre
parodontite|inflammation autour des dents
paroxystique|par crises
pathogène|qui rend malade
pathogenèse|naissance de la maladie
pathologie|maladie
pathologique|anormal
percutané|à travers la peau
péricardite|inflammation autour du cœur
péridurale|piqûre dans le dos
périopératoire|autour de l'opération
péritonite|infection du ventre
per os|par la bouche
pétéchie|petit point rouge
pharyngite|inflammation de la gorge
phlébologue|médecin des veines
phlébothrombose|caillot dans une veine
photosensibilité|peau sensible au soleil
physiopathologie|façon dont la maladie se développe
placebo|faux médicament
plaquettaire|des plaquettes
pleural|de l'enveloppe du poumon
pleurésie|liquide autour du poumon
pneumologue|médecin des poumons
pneumopathie|maladie des poumons
pneumothorax|air autour du poumon
pollakiurie|envies d'uriner trop fréquentes
polyarthrite|inflammation de plusieurs articulations
polymédication|prise de nombreux médicaments
polyneuropathie|maladie de plusieurs nerfs
polypnée|respiration trop rapide
polyurie|trop d'urine
posologie|dose
postopératoire|après l'opération
postprandial|après le repas
prééclampsie|tension trop forte pendant la grossesse
prédisposition|risque de naissance
préopératoire|avant l'opération
presbyacousie|perte d'audition avec l'âge
prévalence|nombre de malades
proctologue|médecin de l'anus
prodrome|premier signe
prophylactique|pour prévenir
prophylaxie|prévention
prostatectomie|retrait de la prostate
protéinurie|protéines dans l'urine
proximal|près du centre du corps
prurigineux|qui gratte
prurit|démangeaison
psychotrope|médicament qui agit sur le cerveau
purpura|taches rouges
purulent|avec du pus
pyélonéphrite|infection du rein
pyrexie|fièvre
pyrosis|brûlure d'estomac
rachialgie|mal de dos
rachidien|de la colonne
rachis|colonne vertébrale
radiculaire|d'un nerf
rectal|du rectum
rectorragie|saignement par l'anus
récidive|retour de la maladie
récidivant|qui revient
réfractaire|qui ne réagit pas au traitement
régurgitation|remontée
rémission|période sans signes
rénal|des reins
résection|retrait
rétinopathie|maladie du fond de l'œil
rhinite|nez qui coule
rhinorrhée|nez qui coule
sciatalgie|douleur dans la jambe
sclérose|durcissement
sédatif|médicament qui calme
sédation|médicament pour dormir
septicémie|infection du sang
septique|infecté
sérologie|recherche d'anticorps
sialorrhée|excès de salive
spasme|crampe
spasticité|muscles raides
spirométrie|mesure du souffle
splénectomie|retrait de la rate
splénomégalie|rate trop grosse
sténose|rétrécissement
stomatite|bouche enflammée
subfébrile|avec un peu de fièvre
sublingual|sous la langue
sus-jacent|au-dessus
syncope|évanouissement
syndromique|de la maladie
systolique|du chiffre du haut
tachycardie|cœur trop rapide
tachypnée|respiration trop rapide
tendinopathie|maladie d'un tendon
tératogène|dangereux pour le bébé
thoracique|de la poitrine
thrombectomie|retrait d'un caillot
thromboembolique|par un caillot
thrombolyse|produit qui dissout un caillot
thrombopénie|manque de plaquettes
thrombophilie|tendance à faire des caillots
thrombose|caillot dans une veine
thrombotique|par un caillot
thrombus|caillot
thyroïdectomie|retrait de la thyroïde
titration|réglage de la dose
tomodensitométrie|scanner
topique|à mettre sur la peau
trachéal|de la gorge
trachéotomie|trou dans la gorge
transaminases|enzymes du foie
transcutané|à travers la peau
transdermique|à travers la peau
trophique|de la peau abîmée
ulcération|plaie
urémie|déchets dans le sang
urétral|du canal de l'urine
urticaire|plaques qui grattent
utérin|de l'utérus
vasculaire|des vaisseaux
vascularite|inflammation des vaisseaux
vasoconstriction|vaisseaux qui se serrent
vasodilatation|vaisseaux qui s'élargissent
vasovagal|par chute de la tension
vertigineux|de vertige
vestibulaire|de l'oreille interne
virémie|virus dans le sang
viscéral|des organes
xérostomie|bouche sèche
`;
