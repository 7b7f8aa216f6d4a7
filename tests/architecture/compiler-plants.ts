import type { Plant } from './plant.ts';

// Codes: TypeScript, "diagnosticMessages.json".
const UNKNOWN_NAME = 'TS2304';
const UNKNOWN_NODE_NAME = 'TS2591';
const UNKNOWN_BROWSER_NAME = 'TS2584';
const NOT_IN_PROJECT = 'TS6307';

/** Areas that run anywhere: neither Node nor a browser is in sight. */
const worldless = ['domain', 'ports', 'contract', 'use-cases', 'jobs', 'wording'];
/** Areas that run on Node: no browser is in sight. */
const onNode = [
  ...[
    'api',
    'blobs',
    'bot',
    'cards',
    'cli',
    'graph',
    'outbox',
    'policy-files',
    'replica',
    'server',
    'sharepoint',
  ].map((area) => `src/${area}`),
  'dev-tenant',
  'tools',
];

/** An area that each area's project does not name. */
const unnamed: Readonly<Record<string, string>> = {
  'src/domain': 'src/ports',
  'src/ports': 'src/use-cases',
  'src/contract': 'src/ports',
  'src/wording': 'src/ports',
  'src/policy-files': 'src/ports',
  'src/use-cases': 'src/wording',
  'src/graph': 'src/ports',
  'src/sharepoint': 'src/replica',
  'src/replica': 'src/outbox',
  'src/outbox': 'src/sharepoint',
  'src/blobs': 'src/outbox',
  'src/cards': 'src/contract',
  'src/api': 'src/sharepoint',
  'src/bot': 'src/contract',
  'src/jobs': 'src/outbox',
  'src/tab': 'src/use-cases',
  'src/cli': 'src/tab',
  'src/server': 'src/tab',
  'dev-tenant': 'src/domain',
};

const up = (area: string) => '../'.repeat(area.split('/').length);

/** What each flag of the base settings refuses; planted once, since every area takes them from there. */
const flags: readonly (readonly [code: string, name: string, text: string])[] = [
  ['TS2322', 'strict', 'export const planted: string = undefined;\n'],
  [
    'TS18048',
    'unchecked-index',
    'export const planted = (all: string[]) => {\n  const first = all[0];\n  return first.length;\n};\n',
  ],
  [
    'TS2375',
    'exact-optional',
    'export const planted: { name?: string } = { name: undefined as string | undefined };\n',
  ],
  [
    'TS4114',
    'override',
    'class Base {\n  name(): string {\n    return "";\n  }\n}\nexport class Planted extends Base {\n  name(): string {\n    return "";\n  }\n}\n',
  ],
  [
    'TS7029',
    'fall-through',
    'export function planted(value: number): number {\n  switch (value) {\n    case 1:\n      value += 1;\n    case 2:\n      return value;\n    default:\n      return 0;\n  }\n}\n',
  ],
  [
    'TS1484',
    'type-import',
    "import { Result } from './result.ts';\nexport type Planted = Result<string, string>;\n",
  ],
  ['TS1294', 'erasable', 'export enum Planted {\n  One,\n}\n'],
];

/** One planted violation for each thing that an area's project keeps out of sight. */
export const compilerPlants: readonly Plant[] = [
  ...worldless.flatMap((area) => [
    {
      rule: UNKNOWN_NODE_NAME,
      file: `src/${area}/planted-node.ts`,
      text: 'export const planted = process.cwd();\n',
    },
    {
      rule: UNKNOWN_NAME,
      file: `src/${area}/planted-fetch.ts`,
      text: "export const planted = () => fetch('/');\n",
    },
    {
      rule: UNKNOWN_BROWSER_NAME,
      file: `src/${area}/planted-browser.ts`,
      text: 'export const planted = document.title;\n',
    },
  ]),
  ...onNode.map((area) => ({
    rule: UNKNOWN_BROWSER_NAME,
    file: `${area}/planted-browser.ts`,
    text: 'export const planted = document.title;\n',
  })),
  {
    rule: UNKNOWN_NODE_NAME,
    file: 'src/tab/planted-node.ts',
    text: 'export const planted = process.cwd();\n',
  },
  ...Object.entries(unnamed).map(([area, other]) => ({
    rule: NOT_IN_PROJECT,
    file: `${area}/planted-unnamed.ts`,
    text: `export { target } from '${up(area)}${other}/planted-unnamed-target.ts';\n`,
    beside: { [`${other}/planted-unnamed-target.ts`]: 'export const target = true;\n' },
  })),
  ...flags.map(([rule, name, text]) => ({ rule, file: `src/domain/planted-flag-${name}.ts`, text })),
];
