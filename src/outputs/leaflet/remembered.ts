// A pure function with a memory that stays small.

/** The same function, which remembers what it gave; after `most` different keys it forgets all, so that a large library does not fill the memory. */
export function remembered<T>(most: number, make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined || known.has(key)) return old as T;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
