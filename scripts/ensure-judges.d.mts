export declare const JUDGES: Readonly<
  Record<string, { readonly commands: readonly string[]; readonly packages: readonly string[] }>
>;
export declare function findCommand(...commands: readonly string[]): string | undefined;
export declare function findChromium(): string | undefined;
export declare function ensureJudges(): readonly string[];
