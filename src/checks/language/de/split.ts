// German abbreviations and sentence starters, for the sentence splitter.
import type { SplitTable } from '../sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the sentence splitter knows of German. The parts of "z. B." and "d. h." end no sentence either. */
export const split: SplitTable = {
  open: words(
    'dr. prof. hr. fr. bzw. bzgl. ca. z.b. z. d.h. d. h. u.a. u. i. v. o. i.d.r. ggf. evtl. st. inkl. exkl. einschl. insb. insbes. vgl. z.t. o.ä. sog. v.a. bspw. lt. gem. bes. allg. dipl. med. rer. nat. mind. tägl. wg. zzgl. i.v. i.m. s.c. p.o.',
  ),
  closed: words('usw. etc. u.ä. usf. dgl. o.g. s.o. s.u. z.zt. zzt. tbl. std. min. sek. wo.'),
  numbered: words(
    'abschn. nr. s. abb. max. min. mind. bd. kap. tab. art. abs. jan. feb. aug. sept. okt. nov. dez. tel.',
  ),
  streets: /str\.$/u,
  ordinals: true,
  starters: words(
    'achten auch auf bei bitte das dass dazu der die dies diese ein eine er es fragen gehen haben ihr ihre in ist kommen manche mit nach nehmen nicht oder rufen sie so und vermeiden viele was wenn wer wie wir zum',
  ),
};
