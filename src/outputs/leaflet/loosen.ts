// Atoms taller than a page → atoms that fit: what must not be torn is torn sensibly rather than cut off.
import { collectAtoms } from './atoms.ts';
import type { Span } from './span.ts';
import type { Atom, Galley } from './galley.ts';

/** Positions closer than this, in pt, are the same. */
const EPSILON = 0.01;

/** The galley with atoms that all fit a page of `room` pt: wishes go first, then whole boxes, then pairs of lines. */
export function loosened(galley: Galley, room: number): Galley {
  const roomAt = (atom: Atom): number => room - headHeight(galley, atom);
  if (galley.atoms.every((atom) => fits(atom, roomAt(atom)))) return galley;
  const atoms = galley.atoms.flatMap((atom) => split(atom, galley.spans, roomAt(atom)));
  return { ...galley, atoms };
}

/** A table's head stands above its later rows again. */
function headHeight(galley: Galley, atom: Atom): number {
  const head = galley.heads.find(({ top, end }) => atom.top >= top - EPSILON && atom.top < end - EPSILON);
  return head === undefined ? 0 : head.bottom - head.top;
}

function fits(atom: Span, room: number): boolean {
  return atom.bottom - atom.top <= room + EPSILON;
}

function split(atom: Atom, spans: readonly Span[], room: number): Atom[] {
  if (fits(atom, room)) return [atom];
  const inside = spans.filter(
    (span) => span.top >= atom.top - EPSILON && span.bottom <= atom.bottom + EPSILON && span.soft !== true,
  );
  const firm = inside.filter((span) => span.weak !== true);
  const small = firm.filter((span) => fits(span, room));
  const grains = firm.filter((span) => span.grain === true);
  for (const kept of [firm, small, grains]) {
    const parts = filling(atom, collectAtoms(kept, []));
    if (parts.length > 1) return parts.flatMap((part) => split(part, kept, room));
  }
  return filling(atom, atTops(grains));
}

/** Side by side, lines may overlap all the way down: then each begins an atom, and hangs over the next a little. */
function atTops(grains: readonly Span[]): Atom[] {
  const tops = [...new Set(grains.map((grain) => grain.top))].sort((a, b) => a - b);
  return tops.map((top, index) => ({ top, bottom: tops[index + 1] ?? top, breakBefore: false }));
}

/** The parts with what lies above the first and below the last of them: the padding of a box. */
function filling(atom: Atom, parts: readonly Atom[]): Atom[] {
  return parts.map((part, index) => ({
    top: index === 0 ? atom.top : part.top,
    bottom: index === parts.length - 1 ? atom.bottom : part.bottom,
    breakBefore: index === 0 && atom.breakBefore,
  }));
}
