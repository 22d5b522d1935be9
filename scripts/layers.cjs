// Who may import whom (ARCHITECTURE.md, "Who may import whom"), held by dependency-cruiser.
const room = (name) => `^src/${name}/`;
const ours = '^(src|templates)/';
const npm = (pattern) => `node_modules/(${pattern})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(mdast|unist)$' },
    },
    {
      name: 'outputs-never-import-each-other',
      severity: 'error',
      from: { path: '^(?:src/outputs|templates)/(leaflet|training|web)/' },
      to: {
        path: '^(?:src/outputs|templates)/(leaflet|training|web)/',
        pathNot: '^(?:src/outputs|templates)/$1/',
      },
    },
    {
      name: 'document-imports-nothing',
      severity: 'error',
      from: { path: room('document') },
      to: { path: ours, pathNot: room('document') },
    },
    {
      name: 'findings-import-places-only',
      severity: 'error',
      from: { path: room('findings') },
      to: { path: ours, pathNot: `${room('findings')}|^src/document/place.ts$` },
    },
    {
      name: 'items-and-locales-import-document-and-findings-only',
      severity: 'error',
      from: { path: '^src/(items|locales)/' },
      to: { path: ours, pathNot: '^src/($1|document|findings)/' },
    },
    {
      name: 'parse-and-checks-stay-before-outputs',
      severity: 'error',
      from: { path: '^src/(parse|checks|source)/' },
      to: { path: '^(src/(outputs|build|cli|preview|player|browser|package|verify)|templates)/' },
    },
    {
      name: 'only-parse-reads-markdown',
      severity: 'error',
      from: { path: ours, pathNot: room('parse') },
      to: { path: npm('unified|remark-[^/]*|mdast-util-[^/]*|micromark[^/]*|@types/mdast|@types/unist') },
    },
    {
      name: 'only-leaflet-knows-pdf',
      severity: 'error',
      from: { path: ours, pathNot: '^(src/outputs|templates)/leaflet/' },
      to: { path: npm('react|@react-pdf/[^/]*|@types/react|pdfkit') },
    },
    {
      name: 'only-template-knows-handlebars',
      severity: 'error',
      from: { path: ours, pathNot: '^src/outputs/template.ts$' },
      to: { path: npm('handlebars') },
    },
    {
      name: 'player-imports-items-and-contract',
      severity: 'error',
      from: { path: room('player') },
      to: {
        path: ours,
        pathNot: '^src/(player|items|document|findings)/|^src/outputs/training/contract.ts$',
      },
    },
    {
      name: 'browser-stands-alone',
      severity: 'error',
      from: { path: room('browser') },
      to: { path: ours, pathNot: room('browser') },
    },
    {
      name: 'verify-never-imports-outputs',
      severity: 'error',
      from: { path: room('verify') },
      to: { path: '^(src/outputs|templates)/' },
    },
    {
      name: 'outputs-stay-below-build',
      severity: 'error',
      from: { path: '^(src/outputs|templates)/' },
      to: { path: '^src/(build|cli|preview|source|checks|parse|verify)/' },
    },
    {
      name: 'build-stays-below-cli',
      severity: 'error',
      from: { path: '^src/(build|verify|preview|package)/' },
      to: { path: room('cli') },
    },
    {
      name: 'disk-only-where-allowed',
      severity: 'error',
      from: { path: ours, pathNot: '^src/(source|package|build|cli|preview|verify)/' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|http|https|net|dns)$' },
    },
    {
      name: 'nothing-ships-that-is-for-development',
      severity: 'error',
      from: { path: ours },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
