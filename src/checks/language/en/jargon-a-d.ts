// English medical terms that patients may not know, with a plain word: `term|plain`, a to d, in British spelling. Own list.

export const TERMS_A_D = `
abdomen|belly
abdominal|of the belly
ablation|burning or freezing away
abscess|a lump with pus
acidosis|too much acid in the blood
acute|sudden
adenoma|a growth that is not cancer
adhesion|scar tissue that sticks
adjuvant|extra
adrenal|of the glands above the kidneys
adverse effect|side effect
adverse reaction|side effect
aetiology|cause
afebrile|without a fever
alopecia|hair loss
ambulate|walk
ambulatory|without a stay in hospital
amenorrhoea|no periods
amnesia|loss of memory
anaemia|too little iron or too few red blood cells
anaemic|with too few red blood cells
anaesthesia|being put to sleep or made numb
anaesthetist|doctor who puts you to sleep
analgesia|pain relief
analgesic|painkiller
anaphylactic|of a very strong allergic reaction
anaphylaxis|a very strong allergic reaction
aneurysm|a bulge in a blood vessel
angina pectoris|chest pain
angiogram|an X-ray of the blood vessels
angiography|an X-ray of the blood vessels
angioplasty|widening a blood vessel
anosmia|loss of smell
antenatal|before the birth
anterior|at the front
anticoagulant|blood thinner
anticoagulated|on blood thinners
anticoagulation|treatment with blood thinners
anticonvulsant|medicine against fits
antiemetic|medicine against feeling sick
antihypertensive|blood pressure medicine
antimicrobial|medicine against germs
antiplatelet|medicine against clots
antipyretic|medicine that lowers a fever
aphasia|trouble with speaking and understanding
apnoea|a pause in breathing
appendage|a small part that sticks out
arrhythmia|an irregular heartbeat
arterial|of the arteries
arteriosclerosis|narrowed arteries
arthralgia|painful joints
arthroplasty|a new joint
arthroscopy|keyhole surgery on a joint
ascites|fluid in the belly
aspiration|food or drink in the lungs
asymptomatic|without symptoms
ataxia|trouble with balance and movement
atherosclerosis|narrowed arteries
atherosclerotic|of narrowed arteries
atopic|of an allergy
atrial|of the upper chambers of the heart
atrial fibrillation|an irregular and often fast heartbeat
atrium|upper chamber of the heart
atrophy|wasting
autoimmune|in which the body attacks itself
autonomic|that works by itself
bacteraemia|germs in the blood
benign|not cancer
bilateral|on both sides
biliary|of the gallbladder
biliary colic|gallstone pain
bilirubin|a yellow waste product
biopsy|taking a small piece of tissue
bolus|a single dose at once
bradycardia|a slow heartbeat
bronchial|of the airways
bronchiectasis|widened airways with a lot of mucus
bronchoscopy|looking into the airways with a camera
bronchospasm|tight airways
bronchodilator|medicine that opens the airways
buccal|in the cheek
bursitis|a swollen pad near a joint
calculi|stones
cannula|a thin tube in a vein
cannulation|putting a tube in a vein
carcinogenic|that causes cancer
carcinoma|cancer
cardiac|of the heart
cardiac arrest|the heart stops
cardiomyopathy|disease of the heart muscle
cardiopulmonary|of the heart and lungs
cardiovascular|of the heart and blood vessels
cardioversion|bringing the heart back into its rhythm
carotid|in the neck
catheter|a thin tube
catheterisation|putting in a thin tube
cellulitis|a skin infection
cephalalgia|headache
cerebral|of the brain
cerebrovascular|of the blood vessels in the brain
cha2ds2-vasc|a score for the risk of a stroke
cholangitis|an infection of the bile ducts
cholecystectomy|taking out the gallbladder
cholecystitis|an infected gallbladder
cholelithiasis|gallstones
cholestasis|bile that does not flow
chronic fatigue syndrome|a long illness with deep tiredness
chronic kidney disease|kidneys that work less well
chronic obstructive pulmonary disease|a disease that narrows the airways
chronic|long-lasting
cirrhosis|scarring of the liver
claudication|leg pain when walking
coagulation|clotting
coagulopathy|trouble with clotting
colectomy|taking out part of the bowel
colonoscopy|looking into the bowel with a camera
colostomy|an opening of the bowel on the belly
comorbidity|another illness
concomitant|at the same time
congenital|from birth
conjunctivitis|a red, sticky eye
conservative management|treatment without surgery
contraindicated|not safe for you
contraindication|a reason not to use it
contralateral|on the other side
contusion|bruise
convulsion|a fit
corneal|of the clear front of the eye
coronary|of the heart’s blood vessels
corticosteroid|a steroid medicine
coryza|a runny nose
creatinine|a waste product in the blood
cutaneous|of the skin
cyanosis|blue skin or lips
cyanotic|blue
cystectomy|taking out the bladder
cystitis|bladder infection
cystoscopy|looking into the bladder with a camera
cytotoxic|that kills cells
debridement|cleaning a wound
decompensation|getting suddenly worse
decubitus|pressure sores
defecation|emptying your bowels
defecate|empty your bowels
defibrillation|a shock to the heart
degenerative|of wear and tear
dermal|of the skin
dermatitis|inflamed skin
dermatologist|skin doctor
diaphoresis|sweating
diaphoretic|sweating
diastolic|the lower number of the blood pressure
dilatation|widening
distal|further away
distension|swelling
diuresis|making urine
diuretic|water tablet
dorsal|at the back
duodenal|of the first part of the gut
duodenum|first part of the gut
dysarthria|slurred speech
dyscrasia|disease of the blood
dysfunction|not working well
dyslipidaemia|too much fat in the blood
dysmenorrhoea|painful periods
dyspareunia|pain during sex
dyspepsia|indigestion
dysphagia|trouble swallowing
dysphasia|trouble with speaking
dysplasia|cells that are not normal
dyspnoea|being short of breath
dysuria|pain when passing urine
`;
