// What an English clause with an absolute word says of health, and what makes it no claim: sources of regular expressions.

/** Said of an illness or a treatment, whatever it is called. */
export const CLINICAL = String.raw`(?:harmless|benign|malignant|fatal|deadly|lethal|painless|painful|contagious|infectious|hereditary|inherited|curable|incurable|treatable|untreatable|life-threatening|addictive|avoidable|preventable|side effect free)`;
/** Said of other things too: of data, a car park, a promise. */
export const GENERAL = String.raw`(?:safe|unsafe|dangerous|harmful|effective|ineffective|serious|permanent|temporary|risk-free|risk free|reliable|caused by|due to|cured|without (?:danger|risk|side effects|pain))`;
/** How an illness or treatment goes. */
export const COURSE = String.raw`(?:works?|helps?|cures?|heals?|goes away|go away|disappears?|clears? up|returns?|comes? back|causes?|leads? to|recovers?|spreads?|prevents?|fails?|gets? better|gets? worse|kills?|improves?|hurts?)`;
/** What befalls people. */
export const BEFALLS = String.raw`(?:recovers?|heals?|gets? better|gets? well|survives?|is cured|are cured|dies?|improves?|gets? (?:side effects|complications|addicted|hooked|ill|sick|worse)|becomes? (?:addicted|dependent|ill|pregnant)|has (?:side effects|complications|any pain)|have (?:side effects|complications))`;
/** What may stand behind such a verb where it is said of all, and not "in their own time". */
export const WHOLLY = String.raw`(?:\s*[.,;!]|\s*$|\s+(?:fully|completely|quickly|well|again|with this|with the|with treatment|from (?:it|this)|of (?:it|this)|after (?:treatment|surgery|this)|within|in (?:the end|a few)))`;

/** Things that are no matter of health: of those "always safe" and "never fails" are no claim of medicine. */
export const OTHER =
  /\b(?:data|details|records?|information|privacy|websites?|sites?|portal|payments?|cars?|car park|bikes?|belongings|valuables|doors?|lifts?|parking|desk|line|lines|connection|e-?mails?|apps?|phones?|number|wifi|password|account|building|entrance|ward|clinic|shop|café|cafe|bus|train|road|queue|secret|confidential|key|signal|battery|alarm|bell|buttons?|machine|equipment|websites|internet|computer|system|team|staff|service|reception|hospital|pharmacy|office|department|unit|practice|money|area)\b/iu;

/** Words before an absolute one that take it back. */
export const HEDGE =
  /(?:\b(?:not|n['’]t|almost|nearly|practically|virtually|hardly|rarely|seldom|barely|no|without|cannot|can['’]t|neither|nor|than|near(?:ly)?)|n['’]t)\s+(?:(?:be|been|a|as|always|that|quite|entirely)\s+)*$/iu;

/** A command, an advice, a possibility. */
export const INSTRUCTION =
  /(?:^|[,;:–—]\s*|\b(?:please|and|but|or|so|then)\s+)(?:and\s+)?$|\b(?:should|must|has to|have to|need to|needs to|ought to|can|could|may|might|would|to|do|don['’]t|please|let|try to|be sure to|let['’]s)\s+(?:\p{L}+ly\s+)?$/iu;

/** Only some of them, a condition, somebody's history: "most people never notice", "if you have never had chickenpox". */
export const LIMITED =
  /\b(?:most|some|many|few|several|certain|half|half of|\d+ (?:in|out of) \d+|other|others|majority|if|when|whenever|whether|unless|in case|once|anyone|anybody|somebody|someone|those who|people who|patients who|children who|who (?:has|have|had)|have you|has your|had|was|were|used to|would)\b/iu;

/** Those who work for the reader: that they are always there is a promise of service. */
export const SERVICE =
  /\b(?:we|our|us|i|my|nurses?|doctors?|midwi(?:fe|ves)|staff|team|somebody|someone|receptionists?|pharmacists?|interpreters?|gps?|surgeons?|anaesthetists?|they|he|she|you|there (?:is|are|will be)|your (?:doctor|nurse|gp|pharmacist|midwife|partner|family))\b[^,.;:]*$/iu;

/** Words of somebody else, or of what is not so. */
export const REPORTED =
  /\b(?:myths?|untrue|not true|believe[sd]?|belief|thinks?|thought|feared?|fears|worr(?:y|ies|ied)|claims?|claimed|heard|hear|says?|said|told|hopes?|hoped|wish|promise[sd]?|seems?|seemed|feels?|felt|misunderstanding|adverts?|wrongly|supposed|aims?|goal|ideally|suppose|imagine|wonder|afraid|pretend|no one can|nobody can|no doctor can|study|studies|trial|in the past|used to|ask(?:s|ed)?)\b|["“”]/iu;
