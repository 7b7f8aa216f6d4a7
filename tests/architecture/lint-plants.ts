import type { Plant } from './plant.ts';

/** The sentences of `no-restricted-syntax`, by what they are about. */
const sentences = {
  environment: 'Only src/server/config reads the environment.',
  fetching: 'HTTP goes through src/graph or src/tab/api.',
  throwing: 'A business outcome is a value; a broken invariant goes through invariant().',
  clock: 'The domain is told the date: take `asOf`.',
  randomness: 'Randomness is an argument.',
} as const;

const restricted: readonly (readonly [
  about: keyof typeof sentences,
  name: string,
  text: string,
  areas: readonly string[],
])[] = [
  [
    'environment',
    'environment',
    "export const planted = process.env['HOME'];\n",
    ['domain', 'use-cases', 'api', 'graph', 'tab/api'],
  ],
  [
    'fetching',
    'fetching',
    "export const planted = () => fetch('/');\n",
    ['domain', 'use-cases', 'api', 'server/config', 'tab'],
  ],
  ['throwing', 'throwing', "export function planted(): never {\n  throw new Error('no');\n}\n", ['domain']],
  [
    'clock',
    'now',
    'export const planted = () => Date.now();\n',
    ['domain', 'use-cases', 'jobs', 'wording', 'contract'],
  ],
  ['clock', 'new-date', 'export const planted = () => new Date();\n', ['domain', 'use-cases']],
  ['randomness', 'random', 'export const planted = () => Math.random();\n', ['domain', 'use-cases']],
];

/** Rules that hold everywhere, planted in one area of the product. */
const everywhere: Readonly<Record<string, string>> = {
  '@typescript-eslint/consistent-type-imports':
    "import { Result } from '../domain/result.ts';\nexport type Planted = Result<string, string>;\n",
  '@typescript-eslint/no-floating-promises': 'export function planted(): void {\n  Promise.resolve();\n}\n',
  '@typescript-eslint/no-explicit-any': 'export const planted = (value: any): unknown => value;\n',
  '@typescript-eslint/only-throw-error': "export function planted(): never {\n  throw 'no';\n}\n",
  '@typescript-eslint/switch-exhaustiveness-check':
    "export function planted(size: 'small' | 'large'): number {\n  switch (size) {\n    case 'small':\n      return 1;\n  }\n  return 2;\n}\n",
  '@typescript-eslint/no-unused-vars': 'export function planted(): void {\n  const unused = 1;\n}\n',
  '@typescript-eslint/restrict-template-expressions':
    'export const planted = (value: object): string => `${value}`;\n',
  '@typescript-eslint/ban-ts-comment': '// @ts-ignore\nexport const planted = 1;\n',
  eqeqeq: 'export const planted = (value: unknown): boolean => value == 1;\n',
  'no-console': "export const planted = (): void => console.log('planted');\n",
};

const component = (body: string) =>
  `import { useEffect, useState } from 'react';\nexport function usePlanted(given: string) {\n${body}\n}\n`;

export interface LintPlant extends Plant {
  /** Words that the message holds, where one rule says several things. */
  readonly says?: string;
}

/** One planted violation for each lint rule of ours, in every block of the configuration that carries it. */
export const lintPlants: readonly LintPlant[] = [
  ...restricted.flatMap(([about, name, text, areas]) =>
    areas.map((area) => ({
      rule: 'no-restricted-syntax',
      says: sentences[about],
      file: `src/${area}/planted-lint-${name}.ts`,
      text,
    })),
  ),
  ...Object.entries(everywhere).map(([rule, text]) => ({
    rule,
    file: `src/api/planted-lint-${rule.replace(/^.*\//, '')}.ts`,
    text,
  })),
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'src/tab/planted-lint-hooks.tsx',
    text: component('  if (given) useEffect(() => undefined, []);\n  return useState(given);'),
  },
  {
    rule: 'react-hooks/exhaustive-deps',
    file: 'src/tab/planted-lint-dependencies.tsx',
    text: component('  const [, set] = useState("");\n  useEffect(() => set(given), []);'),
  },
];
