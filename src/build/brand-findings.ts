// Findings on the brand, which every source has, in; one of each at its place in library.yml out.
import type { Place } from '../document/index.ts';
import type { Finding } from '../findings/index.ts';

/** Moves what is found about the brand to where it is set: a thousand sources have one pale colour. */
export function withBrandOnce(
  findings: readonly Finding[],
  places: ReadonlyMap<string, Place>,
): readonly Finding[] {
  const moved = new Map<string, Finding>();
  const others: Finding[] = [];
  for (const finding of findings) {
    if (finding.ruleId !== 'print-contrast') others.push(finding);
    else moved.set(finding.reason, atBrand(finding, places));
  }
  return [...others, ...moved.values()];
}

function atBrand(finding: Finding, places: ReadonlyMap<string, Place>): Finding {
  const key = finding.reason.includes('alarm') ? 'brand.alarm' : 'brand.colour';
  const place = places.get(key) ?? places.get('brand');
  return { ...finding, file: 'library.yml', ...(place === undefined ? {} : { place }) };
}
