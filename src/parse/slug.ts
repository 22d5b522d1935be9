// Ids from words: lower-case ASCII, words joined by single hyphens.

/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ĳ: 'ij',
};

const LONGEST = 60;

/** What an id may look like. */
export const ID_PATTERN = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,63}$/;

/** An id from words; empty where they have no Latin letter or digit. */
export function slugify(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => LETTERS[letter] ?? '-')
    .replace(/-{2,}/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-\d]+|-+$/g, '');
}

/** Ids in use. */
export interface IdPool {
  has(id: string): boolean;
  add(id: string): void;
  /** The slug itself, or with the first number behind it that makes it new; takes it. */
  claim(slug: string): string;
}

/** A pool without ids, which never makes up one of those `reserved`. */
export function createIdPool(reserved: ReadonlySet<string> = new Set()): IdPool {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return {
    has: (id) => taken.has(id),
    add: (id) => void taken.add(id),
    claim(slug) {
      let id = slug;
      let number = next.get(slug) ?? 2;
      while (taken.has(id) || reserved.has(id)) id = `${slug}-${number++}`;
      next.set(slug, number);
      taken.add(id);
      return id;
    },
  };
}
