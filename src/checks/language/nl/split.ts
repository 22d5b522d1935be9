// Dutch abbreviations and sentence starters, for the sentence splitter.
import type { SplitTable } from '../sentences.ts';

/** Always followed by something: titles, quantities, connectives. */
const OPEN =
  'a.d.h.v. aant. afd. alg. art. bijv. bv. c.q. ca. circa. d.d. d.m.v. d.w.z. dhr. dhrn. dr. drs. ds. evt. excl. fam. gem. i.c. i.h.b. i.p.v. i.v.m. incl. ing. ir. jl. k.v.k. m.a.w. m.b.t. m.b.v. m.i. m.i.v. m.m.v. m.n. m.u.v. mej. mevr. mgr. mr. mw. n.a.v. nl. no. o.a. o.b.v. o.g.v. o.i. o.i.d. o.l.v. o.m. plm. prof. resp. s. sr. st. t.a.v. t.b.v. t.g.v. t.n.v. t.o.v. t/m tel. tov. v. vlg. vgl. vnl. vs. w.o. z.g. zgn. zr. zie. z.n.';

/** May end a sentence. */
const CLOSED =
  'a.s. a.u.b. aub. e.a. e.d. e.v. enz. enzv. etc. h. i.o. jr. l.g. m.v. n.chr. v.chr. n.v.t. ong. p.d. p.m. p.u. s.v.p. u. v.v. z.o.z. z.s.m. sec. wk. mnd. dgn. kg. g. mg. ml. cm. mm. km.';

/** Followed by a number where they do not end a sentence. */
const NUMBERED =
  'max. min. nr. nrs. no. blz. p. pag. par. fig. afb. hfdst. hfst. art. tab. bijl. vit. jan. feb. febr. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec.';

const STARTERS =
  'als alle alleen als bel belt bij bijna daar daarna daarom dan dat de deze die dit doe door dus een eet elke en er ga gebruik geen geef gaat haal heb hebt heeft het hier hij hoe houd hun ieder iedereen ik in is ja je kan kies komt krijgt kunt laat let maak maar meestal met misschien mijn moet na naar neem neemt nee niet nog nu of om omdat ook op over probeer rust samen sommige soms stop te tot toch u uit uw vaak van veel voor vraag wacht wat we weet wel wij waar waarom wanneer was werkt wie wilt wordt ze zij zijn zit zo zoek zorg';

/** What the sentence splitter knows of Dutch. */
export const split: SplitTable = {
  open: new Set(OPEN.split(' ')),
  closed: new Set(CLOSED.split(' ')),
  numbered: new Set(NUMBERED.split(' ')),
  starters: new Set(STARTERS.split(' ')),
};
