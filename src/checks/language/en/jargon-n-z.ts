// English medical terms that patients may not know, with a plain word: `term|plain`, n to z, in British spelling. Own list.

export const TERMS_N_Z = `
nasogastric|through the nose into the stomach
nausea|feeling sick
nebuliser|a machine that makes a mist to breathe in
necrosis|dead tissue
necrotic|dead
necrotising|that kills tissue
neonatal|of newborn babies
neonate|newborn baby
neoplasia|growth of new tissue
neoplasm|a growth
neoplastic|of a growth
nephrectomy|taking out a kidney
nephritis|inflamed kidneys
nephrologist|kidney doctor
nephropathy|kidney disease
neuralgia|nerve pain
neurogenic|caused by the nerves
neurological|of the nerves and the brain
neuropathic|of the nerves
neuropathy|damaged nerves
neutropenia|too few white blood cells
neutropenic|with too few white blood cells
nociceptive|of damaged tissue
nocturia|getting up at night to pass urine
nocturnal|at night
nosocomial|caught in hospital
obstetric|of pregnancy and birth
obstetrician|doctor for pregnancy and birth
occlusion|blockage
ocular|of the eye
oedema|swelling from fluid
oedematous|swollen
oesophageal|of the gullet
oesophagitis|an inflamed gullet
oesophagus|gullet
oliguria|passing little urine
oncologist|cancer doctor
oncology|cancer department
oophorectomy|taking out the ovaries
ophthalmic|of the eye
ophthalmologist|eye doctor
opiate|a strong painkiller
orthopaedic|of the bones and joints
orthopnoea|being short of breath when lying down
orthostatic|on standing up
ossification|turning into bone
osteomyelitis|an infection of the bone
osteopenia|weaker bones
otitis|ear infection
otitis externa|infection of the ear canal
otitis media|infection of the middle ear
otorrhoea|fluid from the ear
palliation|easing the symptoms
palliative|that eases but does not cure
pallor|pale skin
palpable|that can be felt
palpate|feel with the hands
palpation|feeling with the hands
palpitation|a pounding heart
pancreatitis|an inflamed pancreas
paracentesis|draining fluid from the belly
paraesthesia|tingling
paralytic|that cannot move
parenteral|through a drip
paresis|weakness
paroxysmal|that comes and goes
pathogen|germ
pathogenesis|how it starts
pathological|not normal
pathology|disease
pathophysiology|what goes wrong in the body
percutaneous|through the skin
perforation|a hole
perfusion|blood flow
perianal|around the back passage
pericardial|of the bag around the heart
pericarditis|an inflamed bag around the heart
perinatal|around the birth
perineum|area between the back passage and the genitals
perioperative|around the operation
peripheral|away from the middle of the body
peritoneal|of the lining of the belly
peritonitis|an infection of the lining of the belly
petechia|tiny red spots
pharyngitis|sore throat
pharynx|throat
phlebitis|an inflamed vein
phlebotomist|person who takes blood
phlebotomy|taking blood
photophobia|eyes that hurt in bright light
photosensitivity|skin that burns quickly
platelet|blood cell that helps clotting
pleural|of the lining of the lungs
pleurisy|an inflamed lining of the lungs
pleuritic|that hurts when breathing
pneumothorax|a collapsed lung
polydipsia|great thirst
polypharmacy|taking many medicines
polyuria|passing a lot of urine
posterior|at the back
postnatal|after the birth
postoperative|after the operation
post-operative|after the operation
postpartum|after the birth
postprandial|after a meal
pre-eclampsia|high blood pressure in pregnancy
preoperative|before the operation
pre-operative|before the operation
prevalence|how common it is
prevalent|common
proctitis|an inflamed back passage
prodromal|before the illness starts
prodrome|early signs
prognosis|what to expect
prognostic|that shows what to expect
prolapse|sinking down
prophylactic|that prevents
prophylaxis|prevention
prostatectomy|taking out the prostate
prosthesis|an artificial part
prosthetic|artificial
proteinuria|protein in the urine
proximal|closer
pruritic|itchy
pruritus|itching
psychosis|losing touch with what is real
ptosis|a drooping eyelid
pulmonary|of the lungs
pulmonary embolism|a blood clot in the lungs
purulent|with pus
pyelonephritis|a kidney infection
pyrexia|fever
radiculopathy|a trapped nerve in the back or neck
radiological|by X-ray or scan
rales|crackles in the lungs
rectal|in the back passage
rectum|back passage
recurrence|coming back
refractory|hard to treat
regurgitation|flowing back
relapse|coming back of the illness
remission|a time without symptoms
renal|of the kidneys
resect|cut out
resection|cutting out
respiratory|of the breathing
respiratory tract|airways
resuscitate|bring back to life
resuscitation|bringing back to life
retinopathy|damage to the back of the eye
rheumatologist|doctor for joints
rhinitis|a runny nose
rhinorrhoea|a runny nose
sciatica|pain down the leg
sclerosis|hardening
secretion|fluid
sedation|medicine that makes you sleepy
sedative|medicine that makes you sleepy
sepsis|blood poisoning
septicaemia|blood poisoning
sequelae|lasting effects
serological|by a blood test
sigmoidoscopy|looking into the lower bowel with a camera
sinusitis|infection of the sinuses
somnolence|sleepiness
somnolent|sleepy
spasticity|stiff muscles
sphincter|ring of muscle
splenectomy|taking out the spleen
splenomegaly|a swollen spleen
sputum|slime you cough up
stenosis|narrowing
stenotic|narrowed
stomatitis|a sore mouth
subcutaneous|under the skin
sublingual|under the tongue
subdural|under the lining of the brain
supine|on your back
suppository|a tablet for the back passage
suppuration|making pus
supraventricular|from the top of the heart
suture|stitch
syncope|fainting
synovial|of the joint
systemic|of the whole body
systolic|the upper number of the blood pressure
t1dm|type 1 diabetes
t2dm|type 2 diabetes
tachyarrhythmia|a fast, irregular heartbeat
tachycardia|a fast heartbeat
tachypnoea|fast breathing
tamponade|pressure on the heart
tenesmus|feeling that you still need to poo
tendinitis|a sore tendon
tendinopathy|a sore tendon
teratogenic|harmful to the unborn baby
thoracic|of the chest
thoracotomy|an operation through the chest
thorax|chest
thrombocytopenia|too few platelets
thromboembolic|of blood clots
thromboembolism|a blood clot that travels
thrombolysis|dissolving a clot
thrombolytic|that dissolves clots
thrombophlebitis|a clot in an inflamed vein
thrombosis|a blood clot
thrombotic|of blood clots
thrombus|a blood clot
thyroidectomy|taking out the thyroid
thyrotoxicosis|too much thyroid hormone
tinnitus|ringing in the ears
titrate|adjust step by step
titration|adjusting step by step
topical|on the skin
toxicity|harm
trachea|windpipe
tracheal|of the windpipe
tracheostomy|an opening in the windpipe
transdermal|through the skin
transient|that passes
transient ischaemic attack|mini-stroke
transurethral|through the urine tube
tumour|a lump
ulceration|open sores
unilateral|on one side
uraemia|waste products in the blood
ureter|tube from kidney to bladder
ureteric|of the tube from the kidney
urethra|urine tube
urethral|of the urine tube
urologist|doctor for bladder and prostate
urticaria|hives
uterine|of the womb
uterus|womb
uveitis|inflammation inside the eye
vagal|of a nerve to the heart
valvular|of the heart valves
varices|swollen veins
vascular|of the blood vessels
vasculitis|inflamed blood vessels
vasoconstriction|narrowing of blood vessels
vasodilator|medicine that widens blood vessels
vasovagal|with fainting
venepuncture|taking blood
venous|of the veins
venous thromboembolism|a blood clot in a vein
ventricle|lower chamber of the heart
ventricular|of the lower chambers of the heart
vertebra|bone of the spine
vertebral|of the spine
vertigo|a spinning feeling
viraemia|virus in the blood
vulval|of the outer female parts
xerostomia|a dry mouth
`;
