// Seeded chance: the same seed and name give the same order, on every machine and after every resume. Pure.

/** A number that belongs to a seed and a name: 32 bits (FNV-1a over UTF-16 units). */
export function mix(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A generator of numbers in [0, 1): splitmix32. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}

/** The list in the order that belongs to this seed and name (Fisher–Yates). */
export function shuffled<T>(list: readonly T[], seed: number, name: string): T[] {
  const next = generator(mix(seed, name));
  const rest = [...list];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(Math.floor(next() * rest.length), 1));
  return result;
}
