import { relative } from 'node:path';
import { runTool } from './run-tool.ts';

/** What a tool says about a file. */
export interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

export interface CruiseFindings {
  readonly findings: readonly Finding[];
  readonly modules: number;
  readonly rules: readonly string[];
}

/** What the dependency table says about the tree in `folder`. */
export async function cruise(folder: string): Promise<CruiseFindings> {
  const options = [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'src',
    'dev-tenant',
    'tests',
    'tools',
  ];
  const { summary } = JSON.parse(
    await runTool(folder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', options),
  ) as Cruise;
  return {
    modules: summary.totalCruised,
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    findings: summary.violations.map(({ from, to, rule }) => ({
      rule: rule.name,
      file: from,
      message: `to ${to}`,
    })),
  };
}

const DIAGNOSTIC = /^(?<file>[^(\n]+)\(\d+,\d+\): error (?<rule>TS\d+): (?<message>.*)$/gm;

/** What the compiler says about the areas in `folder`. */
export async function compile(folder: string, areas: readonly string[]): Promise<readonly Finding[]> {
  const output = await runTool(folder, 'node_modules/typescript/bin/tsc', [
    '-b',
    ...areas,
    '--pretty',
    'false',
  ]);
  return [...output.matchAll(DIAGNOSTIC)].map(({ groups }) => ({
    rule: groups?.['rule'] ?? '',
    file: groups?.['file'] ?? '',
    message: groups?.['message'] ?? '',
  }));
}

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** What lint says about some files of `folder`. */
export async function lint(folder: string, files: readonly string[]): Promise<readonly Finding[]> {
  const results = JSON.parse(
    await runTool(folder, 'node_modules/eslint/bin/eslint.js', ['--format', 'json', ...files]),
  ) as readonly LintResult[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({
      rule: ruleId ?? 'none',
      file: relative(folder, filePath),
      message,
    })),
  );
}
