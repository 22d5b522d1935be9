// French abbreviations and sentence starters, for the sentence splitter.
import type { SplitTable } from '../sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the sentence splitter knows of French. */
export const split: SplitTable = {
  open: words(
    'm. mm. mme. mlle. dr. drs. pr. me. ex. cf. av. st. ste. c. p. vs. c.-à-d. apr. bd. incl. tél. hab. bât.',
  ),
  closed: words('etc. env. j.-c. i.m. i.v. s.c. p.o. svp.'),
  numbered: words(
    'p. pp. fig. n. no. max. min. env. art. chap. vol. tab. éd. janv. févr. juil. sept. oct. nov. déc.',
  ),
  starters: words(
    'à appelez au aux avec avez boire buvez ce ces cela certains cette chez dans de demandez des elle elles en est et il ils je la le les lavez mais ne nous on ou par parfois pour prenez quand que qui sans si son une un votre vous',
  ),
};
