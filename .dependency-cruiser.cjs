// Who may import whom. docs/architecture.md explains it; this enforces it.
const mayImport = {
  domain: [],
  ports: ['domain'],
  contract: ['domain'],
  wording: ['domain'],
  'policy-files': ['domain'],
  'use-cases': ['domain', 'ports'],
  graph: [],
  sharepoint: ['domain', 'ports', 'graph'],
  replica: ['domain', 'ports', 'graph', 'sharepoint'],
  outbox: ['domain', 'ports'],
  blobs: ['domain', 'ports'],
  cards: ['domain', 'use-cases', 'wording'],
  api: ['domain', 'contract', 'ports', 'use-cases', 'wording', 'cards'],
  bot: ['domain', 'ports', 'use-cases', 'wording', 'cards'],
  jobs: ['domain', 'ports', 'use-cases'],
  tab: ['domain', 'contract'],
  cli: [
    'domain',
    'ports',
    'contract',
    'use-cases',
    'wording',
    'policy-files',
    'graph',
    'sharepoint',
    'replica',
    'outbox',
    'server',
  ],
};
// Facts of HTTP alone, which say nothing of what the product is about.
const mayImportFiles = { graph: ['^src/domain/retry-after[.]ts$'] };
const mayInstall = {
  // any-ascii is a table and a pure function: whom a typed name means is decided in the domain.
  domain: ['zod', 'any-ascii'],
  ports: [],
  contract: ['zod'],
  'use-cases': [],
  jobs: [],
  wording: ['@formatjs/intl'],
  cards: ['zod'],
};

const area = (name) => `^src/${name}/`;
const product = (name) => ({ path: area(name), pathNot: '[.]test[.]tsx?$' });

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([name, others]) => ({
      name: `${name}-looks-inward`,
      severity: 'error',
      comment: `${name} may import itself${others.map((other) => `, ${other}`).join('')}; nothing else of ours.`,
      from: product(name),
      to: {
        path: '^(src|dev-tenant|tests|tools)/',
        pathNot: [...[name, ...others].map(area), ...(mayImportFiles[name] ?? [])],
      },
    })),
    ...Object.entries(mayInstall).map(([name, packages]) => ({
      name: `${name}-stays-light`,
      severity: 'error',
      comment: `${name} may install: ${packages.join(', ') || 'nothing'}.`,
      from: product(name),
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'core'],
        ...(packages.length > 0 && { pathNot: packages.map((each) => `node_modules/${each}/`) }),
      },
    })),
    {
      name: 'only-bot-knows-botbuilder',
      severity: 'error',
      comment: 'botbuilder is at its end of life; it stays behind src/bot so that it can be replaced.',
      from: { path: '^src/', pathNot: ['^src/bot/', '[.]test[.]tsx?$'] },
      to: { path: 'node_modules/(botbuilder|botframework-)' },
    },
    {
      name: 'only-graph-calls-graph',
      severity: 'error',
      comment: 'src/graph is the one door to Microsoft Graph.',
      from: { path: '^src/', pathNot: ['^src/graph/', '[.]test[.]tsx?$'] },
      to: { path: 'node_modules/@microsoft/microsoft-graph-client' },
    },
    {
      name: 'tenant-knows-no-cpd',
      severity: 'error',
      comment: 'The local Microsoft 365 imitates the platform; it never imports the product.',
      from: { path: '^dev-tenant/' },
      to: { path: '^(src|tests|tools)/' },
    },
    {
      name: 'product-knows-no-tenant',
      severity: 'error',
      comment: 'The product has no seam for the local Microsoft 365.',
      from: { path: '^src/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^(dev-tenant|tests|tools)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Cut the cycle: a third file is missing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file: register it or delete it.',
      from: {
        orphan: true,
        pathNot: [
          '[.]test[.]tsx?$',
          '[.]d[.]ts$',
          '^src/server/main[.]ts$',
          '^tools/',
          '[.]c?js$',
          '^[^/]+$',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true, // type-only imports count as imports
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    // What foreign clients do is installed beside the project, on request (tools/foreign/package.json).
    exclude: { path: '^(dist|[.]data|tools/foreign/steps)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'], // some packages hold types alone
    },
  },
};
