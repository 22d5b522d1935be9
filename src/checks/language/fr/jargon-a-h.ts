// French medical terms that patients may not know, with plain words: `term|plain`, a to h. Own list.

export const TERMS_A_H = `
ablation|retrait
acidose|sang trop acide
acouphène|sifflement dans l'oreille
adénome|grosseur non cancéreuse
adénopathie|ganglion gonflé
adjuvant|qui aide le traitement
agranulocytose|manque grave de globules blancs
algique|de la douleur
alopécie|perte de cheveux
aménorrhée|absence de règles
amyotrophie|fonte des muscles
analgésie|traitement de la douleur
analgésique|médicament contre la douleur
anamnèse|questions sur vos problèmes de santé
anaphylactique|d'une allergie grave
anaphylaxie|allergie grave et brutale
anastomose|couture entre deux tuyaux du corps
anévrisme|poche sur une artère
anévrysme|poche sur une artère
angiographie|image des vaisseaux
angiologue|médecin des vaisseaux
angioplastie|ouverture d'une artère bouchée
angor|douleur dans la poitrine
anorexie|perte d'appétit
anosmie|perte de l'odorat
antalgique|médicament contre la douleur
antiagrégant|médicament qui rend le sang plus fluide
antiagrégant plaquettaire|médicament qui rend le sang plus fluide
anticoagulant|médicament qui rend le sang plus fluide
anticoagulation|traitement qui rend le sang plus fluide
antidiabétique|médicament contre le diabète
antiémétique|médicament contre les vomissements
antiépileptique|médicament contre les crises
antihistaminique|médicament contre l'allergie
antihypertenseur|médicament contre la tension
antimycosique|médicament contre les champignons
antipyrétique|médicament contre la fièvre
antispasmodique|médicament contre les crampes
anurie|absence d'urine
aphasie|trouble de la parole
apnée|arrêt de la respiration
apyrexie|absence de fièvre
arthralgie|douleur d'une articulation
arthroscopie|examen dans une articulation
artériel|des artères
artériopathie|maladie des artères
artériosclérose|artères durcies
arythmie|cœur irrégulier
ascite|liquide dans le ventre
asphyxie|manque d'air
asthénie|grande fatigue
asymptomatique|sans signes
ataxie|trouble de l'équilibre
athérome|dépôt dans les artères
athérosclérose|dépôts dans les artères
atrophie|fonte
auscultation|écoute au stéthoscope
bactériémie|microbes dans le sang
bilirubine|colorant de la bile
biopsie|prélèvement d'un petit morceau
bradycardie|cœur trop lent
bronchoscopie|examen des bronches
bronchospasme|bronches qui se serrent
cachexie|maigreur extrême
candidose|mycose
carcinome|cancer
cardiomyopathie|maladie du muscle du cœur
cardiopathie|maladie du cœur
cardiovasculaire|du cœur et des vaisseaux
cataplexie|perte de force soudaine
céphalée|mal de tête
cérébral|du cerveau
cervical|du cou
cervicalgie|douleur au cou
chimioprophylaxie|médicament de prévention
cholécystectomie|retrait de la vésicule
cholécystite|inflammation de la vésicule
cholestase|blocage de la bile
cinétique|vitesse
cirrhose|foie abîmé
claudication|douleur en marchant
coagulopathie|trouble du sang
colectomie|retrait du côlon
colite|inflammation du côlon
colonoscopie|examen du côlon
coloscopie|examen du côlon
comitial|d'épilepsie
comorbidité|autre maladie
compliance|suivi du traitement
congénital|présent à la naissance
conisation|retrait d'un morceau du col
conjonctivite|inflammation de l'œil
contraceptif|pour éviter une grossesse
convulsion|secousse du corps
coronarographie|image des artères du cœur
coronaropathie|maladie des artères du cœur
corticoïde|cortisone
corticothérapie|traitement par cortisone
créatininémie|mesure du travail des reins
curatif|qui guérit
curetage|grattage
cutané|de la peau
cyanose|peau bleue
cystite|infection de la vessie
cystoscopie|examen de la vessie
cytolyse|cellules détruites
décompensation|aggravation brutale
décompensé|qui s'aggrave
défécation|fait d'aller à la selle
déglutition|fait d'avaler
dermatite|inflammation de la peau
dermatose|maladie de la peau
désaturation|manque d'oxygène
dialyse péritonéale|nettoyage du sang par le ventre
diaphorèse|sueurs
diastolique|du chiffre du bas
distal|loin du centre du corps
diurèse|quantité d'urine
diurétique|médicament qui fait uriner
diverticulite|poches du côlon enflammées
dorsalgie|douleur au dos
dysfonction|mauvais fonctionnement
dyslipidémie|trop de graisses dans le sang
dysménorrhée|règles douloureuses
dyspareunie|douleur pendant les rapports
dyspepsie|digestion difficile
dysphagie|mal à avaler
dyspnée|essoufflement
dysurie|mal à uriner
ecchymose|bleu
éclampsie|crise grave pendant la grossesse
éjection systolique|force du cœur
électif|prévu à l'avance
embolie pulmonaire|caillot dans le poumon
emphysème|poumons abîmés
encéphalite|inflammation du cerveau
encéphalopathie|maladie du cerveau
endocardite|infection du cœur
endocrinologue|médecin des hormones
endoscopie|examen avec une caméra
endoscopique|avec une caméra
endoveineux|dans la veine
énurésie|pipi au lit
épanchement|liquide
épistaxis|saignement de nez
érysipèle|infection de la peau
érythème|rougeur
érythémateux|rouge
étiologie|cause
exacerbation|aggravation
exanthème|boutons
exérèse|retrait
exsudat|liquide qui suinte
fasciculation|petit tremblement d'un muscle
fébrile|avec de la fièvre
fébricule|petite fièvre
fibrillation|battements désordonnés
fibrose|tissu durci
fistule|passage anormal
flatulence|gaz
galactorrhée|écoulement de lait
gastrique|de l'estomac
gastrite|inflammation de l'estomac
gastroscopie|examen de l'estomac
gériatre|médecin des personnes âgées
gestationnel|de la grossesse
gingivite|inflammation des gencives
glaucome|trop de pression dans l'œil
glycémie|taux de sucre dans le sang
glycosurie|sucre dans l'urine
gonalgie|douleur au genou
gonarthrose|usure du genou
gravidique|de la grossesse
hématémèse|vomissement de sang
hématologue|médecin du sang
hématurie|sang dans l'urine
hémiparésie|faiblesse d'un côté
hémiplégie|paralysie d'un côté
hémodialyse|nettoyage du sang
hémodynamique|de la circulation du sang
hémoptysie|crachat de sang
hémorragique|de saignement
hémostase|arrêt du saignement
hépatique|du foie
hépatomégalie|foie trop gros
hypercholestérolémie|trop de cholestérol
hypercoagulabilité|sang qui coagule trop
hyperglycémie|trop de sucre dans le sang
hyperkaliémie|trop de potassium
hyperplasie|grossissement
hypertension artérielle|tension trop forte
hyperthermie|température trop haute
hyperthyroïdie|thyroïde trop active
hypertrophie|grossissement
hypertrophique|trop gros
hypoglycémie|manque de sucre dans le sang
hypokaliémie|manque de potassium
hypotension|tension trop basse
hypothermie|température trop basse
hypothyroïdie|thyroïde trop lente
hypoxie|manque d'oxygène
hystérectomie|retrait de l'utérus
`;
