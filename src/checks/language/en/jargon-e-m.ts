// English medical terms that patients may not know, with a plain word: `term|plain`, e to m, in British spelling. Own list.

export const TERMS_E_M = `
ecchymosis|a bruise
echocardiogram|an ultrasound of the heart
echocardiography|an ultrasound of the heart
eclampsia|fits in pregnancy
ectopic|in the wrong place
efficacy|how well it works
effusion|a build-up of fluid
egfr|how well your kidneys work
elective|planned
electrolyte|a salt in the blood
embolectomy|taking out a clot
embolism|a clot that blocks a blood vessel
embolus|a clot that travels
emesis|being sick
emollient|a cream for dry skin
empirical|by the most likely cause
encephalitis|inflammation of the brain
encephalopathy|a brain that does not work well
endocarditis|an infection of the heart
endocrine|of the hormones
endocrinologist|doctor for hormones
endometriosis|tissue of the womb in other places
endometrium|lining of the womb
endoscope|a thin tube with a camera
endoscopic|with a camera
endoscopy|looking inside with a camera
endotracheal|in the windpipe
enteral|through the gut
enteric|of the gut
enuresis|wetting the bed
epidermis|outer skin
epigastric|of the upper belly
epistaxis|nosebleed
erythema|red skin
erythematous|red
erythrocyte|red blood cell
exacerbate|make worse
exacerbation|getting worse
excise|cut out
excision|cutting out
exertional|during exercise
extubation|taking out the breathing tube
exudate|fluid from a wound
faecal|of poo
faeces|poo
fasciculation|muscle twitch
febrile|with a fever
ferritin|stored iron
fibrillation|an irregular heartbeat
fibrosis|scarring
fistula|an opening that should not be there
fracture|a broken bone
gait|the way you walk
gastric|of the stomach
gastritis|an inflamed stomach
gastroenteritis|stomach flu
gastrointestinal|of the stomach and bowels
gastroscopy|looking into the stomach with a camera
gestation|pregnancy
gestational|in pregnancy
gingivitis|sore gums
glaucoma|high pressure in the eye
glomerular|of the kidney’s filters
glossitis|a sore tongue
glycaemia|blood sugar
glycaemic|of the blood sugar
glycaemic control|control of the blood sugar
gynaecological|of women’s health
haematemesis|vomiting blood
haematocrit|share of red cells in the blood
haematologist|blood doctor
haematology|blood department
haematoma|bruise
haematuria|blood in the urine
haemodialysis|cleaning the blood by machine
haemodynamic|of the blood flow
haemoglobin|the red part of the blood
haemolysis|breaking down of red blood cells
haemoptysis|coughing up blood
haemorrhage|heavy bleeding
haemorrhagic|with bleeding
haemorrhoid|pile
haemostasis|stopping the bleeding
halitosis|bad breath
hba1c|your average blood sugar
hemiparesis|weakness on one side
hemiplegia|loss of movement on one side
hepatic|of the liver
hepatocellular|of the liver cells
hepatomegaly|a swollen liver
herpes zoster|shingles
hirsutism|too much hair
histology|looking at tissue
hypercalcaemia|too much calcium in the blood
hypercholesterolaemia|high cholesterol
hyperglycaemia|high blood sugar
hyperkalaemia|too much potassium in the blood
hyperlipidaemia|too much fat in the blood
hyperplasia|growth of tissue
hypersensitivity|allergy
hypertension|high blood pressure
hypertensive|with high blood pressure
hyperthyroidism|a thyroid that works too hard
hypertrophy|growing too large
hyperventilation|breathing too fast
hypoglycaemia|low blood sugar
hypoglycaemic|with low blood sugar
hypokalaemia|too little potassium in the blood
hyponatraemia|too little salt in the blood
hypotension|low blood pressure
hypothyroidism|a thyroid that works too slowly
hypoxia|too little oxygen
hypoxic|with too little oxygen
hysterectomy|taking out the womb
hysteroscopy|looking into the womb with a camera
iatrogenic|caused by treatment
icterus|yellow skin and eyes
idiopathic|without a known cause
ileostomy|an opening of the gut on the belly
ileus|a gut that does not move
immunocompromised|with a weak immune system
immunodeficiency|a weak immune system
immunosuppressant|medicine that weakens the immune system
immunosuppressed|with a weak immune system
immunosuppression|a weakened immune system
immunotherapy|treatment that helps the immune system
incision|cut
incontinence|leaking urine or stools
incontinent|leaking urine or stools
indwelling|that stays in
infarct|dead tissue
infarction|part of the tissue has died
inguinal|of the groin
inr|how fast your blood clots
intermittent|now and then
interstitial|between the cells
intracranial|inside the skull
intramuscular|into a muscle
intranasal|in the nose
intraoperative|during the operation
intraocular|inside the eye
intrathecal|into the fluid of the spine
intravenous|into a vein
intubation|putting in a breathing tube
ischaemia|too little blood
ischaemic|with too little blood
jaundice|yellow skin and eyes
ketoacidosis|too much acid in the blood
ketone|an acid from burning fat
laceration|cut
laparoscopic|through small cuts
laparoscopy|keyhole surgery in the belly
laparotomy|an operation through a large cut in the belly
laryngeal|of the voice box
laryngitis|a sore voice box
larynx|voice box
lateral|at the side
lesion|a damaged spot
lethargy|having no energy
lethargic|very tired
leucocyte|white blood cell
leucopenia|too few white blood cells
lipid|fat in the blood
lithotripsy|breaking up stones
lobectomy|taking out part of a lung
lumbar|of the lower back
lumbar puncture|taking fluid from the back
lymphadenopathy|swollen glands
lymphoedema|swelling from fluid that does not drain
macrovascular|of the large blood vessels
macular|of the centre of the eye
malabsorption|food that is not taken in well
malaise|feeling unwell
malignancy|cancer
malignant|cancer
mastectomy|taking off the breast
mastitis|an inflamed breast
melaena|black stools
meningeal|of the lining of the brain
menorrhagia|heavy periods
metabolic|of the way the body uses food
metastasis|cancer that has spread
metastasise|spread
metastatic|that has spread
microvascular|of the small blood vessels
micturition|passing urine
morbidity|illness
mortality|deaths
mucosa|the moist lining
mucosal|of the moist lining
multifactorial|with several causes
myalgia|aching muscles
mydriasis|wide pupils
myelopathy|damage to the spinal cord
myocardial|of the heart muscle
myocardial infarction|heart attack
myocarditis|an inflamed heart muscle
myocardium|heart muscle
myopathy|disease of the muscles
myopia|short sight
`;
