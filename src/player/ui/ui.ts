// What every screen gets, and what it gives back.
import type { TrainingModule } from '../../outputs/training/contract.ts';
import type { Session } from '../session.ts';
import type { PlayerEvent } from '../state.ts';

export interface Ui {
  readonly module: TrainingModule;
  readonly session: Session;
  /** Something happened; the shell shows another screen if the view changed. */
  readonly go: (event: PlayerEvent) => void;
  /** Opens the theory at an element: a section, a term, a note. False if no screen has it. */
  readonly openPassage: (id: string) => boolean;
  /** Shows the screen again, after something that is no view of its own. */
  readonly refresh: () => void;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
}

export interface Screen {
  /** Title of the window. */
  readonly title: string;
  readonly content: readonly Node[];
}
