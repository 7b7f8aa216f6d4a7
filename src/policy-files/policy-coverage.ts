import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod';
import type { CoveredRow } from '../domain/lint/linted-pack.ts';
import type { PolicyProblem } from '../domain/policies/policy.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';

/** A sentence of a policy that states a rule or a standard. */
export interface PolicyRow {
  /** `R-161`. */
  readonly id: string;
  readonly kind: 'rule' | 'standard';
  /** Of the policy's text. */
  readonly line: number;
}

/** Why nobody is judged by a row. */
const REASONS = [
  'standard-text',
  'provision-criterion',
  'organisation-duty',
  'definition',
  'no-figure',
] as const;

/** `R-045..R-057 R-060`: ranges and single rows. */
const RowRanges = z
  .string()
  .regex(/^R-\d{3}(\.\.R-\d{3})?( R-\d{3}(\.\.R-\d{3})?)*$/, { error: 'is not rows like R-045..R-057 R-060' })
  .transform((text) => text.split(' ').flatMap(rowsOfRange));

const PlacedRows = z
  .string()
  .regex(/^(R-\d{3}:[1-9]\d*\s*)*$/, { error: 'is not rows like R-034:21 R-113:72' })
  .transform((text) =>
    [...text.matchAll(/(R-\d{3}):(\d+)/g)].map(([, id = '', line]) => ({ id, line: Number(line) })),
  );

const RowsDocument = z.strictObject({ rules: PlacedRows, standards: PlacedRows });

const CoverageDocument = z.strictObject({
  /** Requirement keys, each with the rows it judges. */
  judged: z.record(z.string(), RowRanges),
  notJudged: z.array(
    z.strictObject({ reason: z.enum(REASONS), because: z.string().min(1), rows: RowRanges }),
  ),
});

/** What a pack says of every rule and standard its policy states. */
export interface PolicyCoverage {
  readonly rows: readonly PolicyRow[];
  readonly judged: ReadonlyMap<string, readonly string[]>;
  readonly notJudged: z.infer<typeof CoverageDocument>['notJudged'];
}

function rowsOfRange(range: string): readonly string[] {
  const [first = 0, last = first] = range.split('..').map((row) => Number(row.slice(2)));
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => `R-${String(first + index).padStart(3, '0')}`,
  );
}

function readYaml<Parsed>(path: string, schema: z.ZodType<Parsed>): Result<Parsed, readonly PolicyProblem[]> {
  try {
    const parsed = schema.safeParse(parse(readFileSync(path, 'utf8')));
    if (parsed.success) return ok(parsed.data);
    return err(parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), sentence: issue.message })));
  } catch (fault) {
    if (fault instanceof YAMLParseError) return err([{ path: '', sentence: fault.message }]);
    throw fault;
  }
}

/** Reads a policy folder's `rows.yaml` and `coverage.yaml`; undefined where it has none. */
export function readCoverage(folder: string): Result<PolicyCoverage | undefined, readonly PolicyProblem[]> {
  const [rowsFile, coverageFile] = [join(folder, 'rows.yaml'), join(folder, 'coverage.yaml')];
  if (!existsSync(rowsFile) || !existsSync(coverageFile)) return ok(undefined);
  const rows = readYaml(rowsFile, RowsDocument);
  if (!rows.ok) return rows;
  const coverage = readYaml(coverageFile, CoverageDocument);
  if (!coverage.ok) return coverage;
  return ok({
    rows: [
      ...rows.value.rules.map((row) => ({ ...row, kind: 'rule' as const })),
      ...rows.value.standards.map((row) => ({ ...row, kind: 'standard' as const })),
    ],
    judged: new Map(Object.entries(coverage.value.judged)),
    notJudged: coverage.value.notJudged,
  });
}

/** Each row with the requirements that judge it, as the linter reads it. */
export function coveredRows({ rows, judged }: PolicyCoverage): readonly CoveredRow[] {
  return rows.map(({ id, line }) => ({
    row: id,
    line,
    requirements: [...judged].flatMap(([key, ids]) => (ids.includes(id) ? [key] : [])),
  }));
}

/** Rows without a fate or with two, fates of no row, and keys of no requirement: one sentence each. */
export function coverageProblems(coverage: PolicyCoverage, keys: readonly string[]): readonly string[] {
  const known = new Set(coverage.rows.map(({ id }) => id));
  const judged = new Set([...coverage.judged.values()].flat());
  const excused = coverage.notJudged.flatMap(({ rows }) => rows);
  const named = [...judged, ...excused];
  return [
    ...coverage.rows
      .filter(({ id }) => !judged.has(id) && !excused.includes(id))
      .map(({ id }) => `${id} has no fate`),
    ...coverage.rows
      .filter(({ id }) => judged.has(id) && excused.includes(id))
      .map(({ id }) => `${id} has two fates`),
    ...excused.filter((id, index) => excused.indexOf(id) < index).map((id) => `${id} is excused twice`),
    ...named.filter((id) => !known.has(id)).map((id) => `${id} is no row of the policy`),
    ...[...coverage.judged.keys()]
      .filter((key) => !keys.includes(key))
      .map((key) => `${key} is no requirement`),
  ];
}
