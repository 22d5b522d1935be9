// A galley over a fixed number of panels: sections whole where that is possible, and the panels filled evenly.
import { joinAtoms } from './atoms.ts';
import type { Galley } from './galley.ts';
import { cutGalley, type Piece } from './paginate.ts';

/** How a galley fills its panels; `whole`: no section is torn apart. */
export interface Filling {
  readonly pieces: readonly Piece[];
  readonly whole: boolean;
}

/** Cuts a galley over `panels` panels of `room` pt; more pieces than panels mean that it does not fit. */
export function fillPanels(galley: Galley, room: number, panels: number): Filling {
  const whole = { ...galley, atoms: joinAtoms(galley.atoms, galley.wholes) };
  const filled = evened(whole, room, panels);
  if (filled !== undefined) return { pieces: filled, whole: true };
  const pieces = evened(galley, room, panels) ?? cutGalley(galley, () => (panels === 1 ? Infinity : room));
  return { pieces, whole: false };
}

/** Panels filled as evenly as the breaks allow; undefined if the galley does not fit. */
function evened(galley: Galley, room: number, panels: number): readonly Piece[] | undefined {
  const cut = (height: number): readonly Piece[] | undefined => {
    const pieces = cutGalley(galley, () => height);
    return pieces.length <= panels && pieces.every((piece) => !piece.tooTall) ? pieces : undefined;
  };
  let best = cut(room);
  if (best === undefined || panels === 1) return best;
  let [low, high] = [0, room];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const pieces = cut(middle);
    if (pieces === undefined) low = middle;
    else [best, high] = [pieces, middle];
  }
  return best;
}
