// What setting an edition gives; painting comes after it.
import type { Finding } from '../../findings/index.ts';
import type { PrintJob } from './print-edition.ts';

/** An edition that was set, and what is to be said about it; nothing to print if it could not be set. */
export interface SetEdition {
  readonly jobs: readonly PrintJob[];
  readonly findings: readonly Finding[];
}
