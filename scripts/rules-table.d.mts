/** The page docs/rules.md as it should be. */
export function rulesPage(): Promise<string>;
