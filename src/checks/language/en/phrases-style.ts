// English phrases of style, one a line; `*` stands for the rest of a word.

/** Times that the reader reads as his own: what is "recent" for him is no fault. */
export const RELATIVE_DATE = `
recent advance*
recent change in the law
recent data
recent decades
recent development*
recent discover*
recent evidence
recent figures
recent finding*
recent guideline*
recent report*
recent research
recent stud*
recent survey*
recent trial*
recently
more recently
until recently
last year
last month
last week
this year
this month
next year
next month
nowadays
these days
currently
presently
at present
at the present time
at the moment
at this moment
at this moment in time
as we speak
in the past year
in the past few years
over the past year
over the past few years
in the last year
in the last few years
over the last few years
in recent years
recent years
recent months
in recent times
not long ago
a few years ago
a few months ago
a year ago
some years ago
until now
just come out
just been approved
newly approved
newly developed
as of today
`;

/** Groups of people named by one trait; before a noun it is no group: "the elderly woman". */
export const GROUPS = String.raw`the (?:elderly|aged|blind|deaf|disabled|handicapped|mentally ill|chronically ill|obese|infirm|afflicted)(?=$|\s*[.,;:!?)]|\s+(?:are|is|were|have|has|had|may|might|can|cannot|could|should|must|will|do|often|usually|also|more|who|with|and|or|in|at|to|need|get|tend|than|as|because|when|from|for)(?!\p{L}))`;

/** Diseases whose name is put before the word for a person. */
const DISEASES =
  "AF|ADHD|ALS|Alzheimer's|anorexia|arthritis|asthma|cancer|COPD|coeliac|celiac|coronary|COVID|dementia|depression|diabetes|dialysis|eczema|epilepsy|haemophilia|heart|heart failure|hemophilia|HIV|kidney|leukaemia|leukemia|liver|lung|lupus|migraine|MS|obesity|Parkinson's|psoriasis|schizophrenia|sepsis|stroke|TB|thyroid|transplant";
const NAMED = DISEASES.split('|').flatMap((disease) => [
  `${disease} patient*`,
  `${disease} victim*`,
  `${disease} sufferer*`,
]);

export const CONDITION_FIRST: readonly string[] = [
  ...NAMED,
  ...`
suffers from
suffer from
suffered from
suffering from
sufferer
sufferers
afflicted with
afflicted by
stricken with
victim of
victims of
an epileptic
a schizophrenic
a paraplegic
an anorexic
an alcoholic
addicts
drug addict
alcoholics
anorexics
arthritics
asthmatics
diabetics
epileptics
haemophiliacs
hemophiliacs
paraplegics
schizophrenics
wheelchair-bound
wheelchair bound
bound to a wheelchair
confined to a wheelchair
crippled
cripple
`
    .trim()
    .split('\n'),
];

export const VAGUE_TRIGGER = `
after a while
after some time
a lot of blood
a lot of pain
continues
continue to bleed
do not go away
does not go away
doesn't go away
don't go away
won't go away
is not going away
will not go away
do not get better
does not get better
doesn't get better
don't get better
are not getting better
is not getting better
do not improve
does not improve
doesn't improve
don't improve
is not improving
are not improving
do not stop
does not stop
doesn't stop
don't stop
will not stop
won't stop
cannot stop the bleeding
for a while
for a long time
for some time
heavy bleeding
high fever
high temperature
very high temperature
keep coming back
keeps coming back
lasts long
lasts a long time
persist
persists
persistent
prolonged
severe pain
too long
very high fever
`;

/** What tells of another form of the text. */
export const ALTERNATIVE = `
large print
larger print
large type
bigger print
big print
another language
other language
other languages
another format
other format*
different format
alternative format*
accessible format*
easy read
easy-read
easy to read
braille
audio
audiobook
read aloud
read it aloud
read it out
read this out
spoken version
interpreter*
translat*
sign language
BSL
on paper
in Irish
in Welsh
in Spanish
`;

export const DISCLAIMER = `
does not replace
do not replace
not replace
no replacement for
not a replacement
not a substitute
no substitute for
not meant to replace
not intended to replace
this leaflet is general
information is general
general information
your situation may be different
your own situation may be different
speak to your doctor about your own
ask your doctor for advice
`;
