// Which stretches of a galley stay together: the union of all spans that must not be torn.
import type { Atom } from './galley.ts';
import type { Span } from './span.ts';

/** Positions closer than this, in pt, are the same. */
const EPSILON = 0.01;

/** Merges overlapping spans into atoms; `breaks` are positions at which a new page starts. */
export function collectAtoms(spans: readonly Span[], breaks: readonly number[]): Atom[] {
  const firm = mergeSpans(
    spans.filter((span) => span.soft !== true),
    breaks,
  );
  const soft = spans.filter((span) => span.soft === true).map((span) => settle(span, firm));
  const merged = mergeSpans([...firm, ...soft], breaks);
  return merged.map((span) => ({
    top: span.top,
    bottom: span.bottom,
    breakBefore: breaks.some((at) => at <= span.top + EPSILON && at > previousTop(merged, span) + EPSILON),
  }));
}

/** The same atoms, joined where one of these spans reaches over several. */
export function joinAtoms(atoms: readonly Atom[], spans: readonly Span[]): Atom[] {
  const breaks = atoms.filter((atom) => atom.breakBefore).map((atom) => atom.top);
  return collectAtoms([...atoms, ...spans], breaks);
}

function previousTop(spans: readonly Span[], span: Span): number {
  return spans[spans.indexOf(span) - 1]?.top ?? -Infinity;
}

/** A soft span ends where the content it reaches ends: past the last thing of a galley there is nothing to wait for. */
function settle(span: Span, firm: readonly Span[]): Span {
  const reached = firm.filter((other) => other.top < span.bottom - EPSILON);
  const bottom = Math.max(...reached.map((other) => other.bottom));
  return { top: span.top, bottom: Math.max(span.top, bottom) };
}

/** No two spans are merged over a forced break, though a line may hang over it by a hair. */
function mergeSpans(spans: readonly Span[], breaks: readonly number[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.top - b.top || a.bottom - b.bottom);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    const parted = breaks.some(
      (at) => last !== undefined && last.top < at - EPSILON && span.top >= at - EPSILON,
    );
    if (last !== undefined && parted && last.bottom > span.top) {
      merged[merged.length - 1] = { top: last.top, bottom: span.top };
    }
    if (last !== undefined && !parted && span.top < last.bottom - EPSILON) {
      merged[merged.length - 1] = { top: last.top, bottom: Math.max(last.bottom, span.bottom) };
    } else {
      merged.push({ top: span.top, bottom: span.bottom });
    }
  }
  return merged;
}
