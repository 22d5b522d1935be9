// Wrong usage: what the user asked for cannot be, and nothing is wrong with any source.

/** A directory that cannot be read, a unit that does not exist: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
