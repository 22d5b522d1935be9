import type { build } from '../src/build/index.ts';

export interface Proof {
  readonly name: string;
  readonly file: string;
  readonly library: string;
  readonly profile: 'office' | 'press';
  readonly unit: string;
  readonly lang: string;
  /** The edition, or what else the file is named for. */
  readonly variant: string;
}

export declare const PROFILES: readonly ['office', 'press'];
export declare const EDITIONS: readonly ['a4', 'large-print', 'trifold', 'booklet'];
export declare const TORTURE: string;
export declare const CONTENT: string;
export declare function printProofs(
  print: typeof build,
  folder: string,
  libraries?: Readonly<Record<string, string>>,
): Promise<{ readonly proofs: readonly Proof[]; readonly failures: readonly string[] }>;
export declare function judgeProofs(
  proofs: readonly Proof[],
): Promise<{ readonly failures: readonly string[]; readonly lines: readonly string[] }>;
