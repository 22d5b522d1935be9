// Lint rules; what dependency-cruiser cannot see (clock, chance, environment, console) is held here.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const clockAndChance = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock: dates come from the source.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock: dates come from the source.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance: same in, same bytes out.',
  },
];
const noDefault = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const noEnum = { selector: 'TSEnumDeclaration', message: 'Erasable syntax only: use a union.' };

export default defineConfig(
  { ignores: ['dist/', 'output/', 'node_modules/', 'coverage/', '**/*.mjs', '**/*.cjs'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      // Its fix rewrites `return undefined-typed call` into a dropped value.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'templates/**/*.ts', 'templates/**/*.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...clockAndChance, noDefault, noEnum],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Only cli knows the process.' },
        { name: 'console', message: 'Only cli prints.' },
      ],
    },
  },
  {
    files: ['src/cli/**', 'src/player/**', 'src/browser/**'],
    rules: { 'no-restricted-syntax': ['error', noDefault, noEnum], 'no-restricted-globals': 'off' },
  },
  {
    // Leaflet templates are TSX with a factory of their own; the linter must know that JSX uses it.
    files: ['templates/leaflet/**/*.tsx'],
    languageOptions: { parserOptions: { jsxPragma: 'h', jsxFragmentName: 'Fragment' } },
  },
  {
    files: ['tests/**', 'scripts/**', '*.ts', '*.js'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Vitest's asymmetric matchers are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
