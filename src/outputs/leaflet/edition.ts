// What emitting an edition gives.
import type { Finding } from '../../findings/index.ts';
import type { Artefact } from '../output.ts';

/** An edition, and what is to be said about it; no artefact if it could not be set. */
export interface Edition {
  readonly artefact?: Artefact;
  readonly findings: readonly Finding[];
}
