import type { Plant } from './plant.ts';

/** One area that each area must not import, for the rules made from the dependency table. */
const forbiddenFor: Readonly<Record<string, string>> = {
  domain: 'ports',
  ports: 'use-cases',
  contract: 'ports',
  wording: 'ports',
  'policy-files': 'ports',
  'use-cases': 'wording',
  graph: 'domain',
  sharepoint: 'replica',
  replica: 'outbox',
  outbox: 'sharepoint',
  blobs: 'outbox',
  cards: 'ports',
  api: 'sharepoint',
  bot: 'contract',
  jobs: 'outbox',
  tab: 'use-cases',
  cli: 'api',
};

const light = ['domain', 'ports', 'contract', 'use-cases', 'jobs', 'wording', 'cards'];

const importing = (what: string) => `import '${what}';\nexport const planted = true;\n`;
const target = 'export const target = true;\n';

/** One planted violation for each rule of the dependency table. */
export const importPlants: readonly Plant[] = [
  ...Object.entries(forbiddenFor).map(([area, other]) => ({
    rule: `${area}-looks-inward`,
    file: `src/${area}/planted-import.ts`,
    text: importing(`../${other}/planted-target.ts`),
    beside: { [`src/${other}/planted-target.ts`]: target },
  })),
  ...light.flatMap((area) =>
    ['pino', 'node:fs'].map((installed) => ({
      rule: `${area}-stays-light`,
      file: `src/${area}/planted-${installed.replace(':', '-')}.ts`,
      text: importing(installed),
    })),
  ),
  { rule: 'only-bot-knows-botbuilder', file: 'src/server/planted-bot.ts', text: importing('botbuilder') },
  {
    rule: 'only-graph-calls-graph',
    file: 'src/sharepoint/planted-client.ts',
    text: importing('@microsoft/microsoft-graph-client'),
  },
  {
    rule: 'tenant-knows-no-cpd',
    file: 'dev-tenant/planted-product.ts',
    text: importing('../src/domain/result.ts'),
  },
  {
    rule: 'product-knows-no-tenant',
    file: 'src/server/planted-tenant.ts',
    text: importing('../../dev-tenant/hosts.ts'),
  },
  {
    rule: 'no-cycles',
    file: 'src/domain/planted-cycle.ts',
    text: importing('./planted-cycle-back.ts'),
    beside: { 'src/domain/planted-cycle-back.ts': importing('./planted-cycle.ts') },
  },
  { rule: 'no-orphans', file: 'src/domain/planted-orphan.ts', text: target },
  { rule: 'resolvable', file: 'src/domain/planted-nowhere.ts', text: importing('./planted-missing.ts') },
];
