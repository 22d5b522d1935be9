// English medical terms with a plain word for each, and how an English text explains a word.
import type { Explaining } from '../language.ts';

const TERMS = `
abdomen|belly
abscess|a lump with pus
acute|sudden
adhesion|scar tissue that sticks
adverse effect|side effect
adverse reaction|side effect
anaemia|too little iron or too few red blood cells
anaesthesia|being put to sleep or made numb
anaesthetic|medicine that numbs
analgesic|painkiller
antenatal|before the birth
anticoagulant|blood thinner
antiemetic|medicine against feeling sick
antihypertensive|blood pressure medicine
antipyretic|medicine that lowers a fever
arrhythmia|an irregular heartbeat
arteriosclerosis|narrowed arteries
asymptomatic|without symptoms
benign|not cancer
biopsy|taking a small piece of tissue
bradycardia|a slow heartbeat
carcinoma|cancer
cardiac|of the heart
cardiovascular|of the heart and blood vessels
catheter|a thin tube
cerebral|of the brain
cholesterol|a fat in the blood
chronic|long-lasting
coagulation|clotting
comorbidity|another illness
congenital|from birth
contraindication|a reason not to use it
contusion|bruise
cutaneous|of the skin
cyanosis|blue skin or lips
dermatitis|inflamed skin
diastolic|the lower number of the blood pressure
dyspepsia|indigestion
dysphagia|trouble swallowing
dyspnoea|being short of breath
dysuria|pain when passing urine
embolism|a clot that blocks a blood vessel
endoscopy|looking inside with a camera
epistaxis|nosebleed
erythema|red skin
exacerbation|getting worse
fasciculation|muscle twitch
febrile|with a fever
fracture|a broken bone
gastroenteritis|stomach flu
gastrointestinal|of the stomach and bowels
haematoma|bruise
haematuria|blood in the urine
haemorrhage|heavy bleeding
hepatic|of the liver
hyperglycaemia|high blood sugar
hypertension|high blood pressure
hypoglycaemia|low blood sugar
hypotension|low blood pressure
idiopathic|without a known cause
incision|cut
incontinence|leaking urine or stools
infarction|part of the tissue has died
inflammation|swelling, heat and pain
intramuscular|into a muscle
intravenous|into a vein
ischaemia|too little blood
jaundice|yellow skin and eyes
laceration|cut
lesion|a damaged spot
lymphadenopathy|swollen glands
malaise|feeling unwell
malignant|cancer
metastasis|cancer that has spread
micturition|passing urine
mucosa|the moist lining
myocardial infarction|heart attack
nausea|feeling sick
necrosis|dead tissue
neuropathy|damaged nerves
nocturnal|at night
oedema|swelling from fluid
oncologist|cancer doctor
ophthalmologist|eye doctor
orthopaedic|of the bones and joints
otitis|ear infection
palliative|that eases but does not cure
palpitation|a pounding heart
paraesthesia|tingling
pathogen|germ
perioperative|around the operation
peripheral|in the arms and legs
phlebitis|an inflamed vein
placebo|a fake medicine
postoperative|after the operation
prognosis|what to expect
prophylaxis|prevention
prosthesis|an artificial part
pruritus|itching
pulmonary|of the lungs
pyrexia|fever
radiotherapy|treatment with radiation
rectal|in the back passage
relapse|coming back of the illness
remission|a time without symptoms
renal|of the kidneys
respiratory|of the breathing
rhinitis|a runny nose
sedation|medicine that makes you sleepy
sepsis|blood poisoning
spasm|cramp
sputum|slime you cough up
stenosis|narrowing
subcutaneous|under the skin
suture|stitch
syncope|fainting
systemic|of the whole body
systolic|the upper number of the blood pressure
tachycardia|a fast heartbeat
thrombosis|a blood clot
topical|on the skin
trauma|injury
tumour|a lump
ulcer|an open sore
urticaria|hives
vasculitis|inflamed blood vessels
vertigo|a spinning feeling
`;

/** Plain words by lower-case term. */
export const JARGON: ReadonlyMap<string, string> = new Map(
  TERMS.trim()
    .split('\n')
    .map((line) => {
      const [term = '', plain = ''] = line.split('|');
      return [term, plain] as const;
    }),
);

/** A term and its plural: "biopsy", "biopsies". */
export function inflect(word: string): readonly string[] {
  if (word.endsWith('y')) return [word, `${word.slice(0, -1)}ies`];
  if (word.endsWith('sis')) return [word, `${word.slice(0, -2)}es`];
  return [word, `${word}s`];
}

export const explaining: Explaining = {
  before:
    /(?:\(\s*(?:(?:an?|the)\s+)?|["“'‘]|\b(?:called|known as|is called|term is|name is|word for (?:this|it) is|or|also|named)\s+(?:an?\s+|the\s+)?["“'‘]?)$/iu,
  beside:
    /^["”'’)]?\s*(?:\((?!see\b)|:)|^["”'’)]?\s*[,–—]\s*(?:that is|that means|which is|which means|or|i\.e\.|also called|meaning)\b|^["”'’)]?\s*[,–—]\s*(?:an?|the)\s+(?:[\p{L}-]+ ){0,7}[\p{L}-]+\s*(?:[,–—]|\.?$)/iu,
  behind:
    /^["”'’)]?,?\s*(?:is (?:an?|the|when|like|another word)|are\s+\p{L}+|means?|happens when|stands for)\b/iu,
  subject: /^\W*(?:(?:an?|the|this)\s+)?["“'‘]?$/iu,
  next: /^(?:that|this|these|it|they)\s+(?:is|are|means?|happens? when|looks? at|measures?|shows?)\b/iu,
};
