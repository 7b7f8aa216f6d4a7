import { plainEnglish } from '../domain/fields/plain-english.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod';
import type { CoveredRow } from '../domain/lint/linted-pack.ts';
import type { PolicyProblem } from '../domain/policies/policy.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';

/** The lists of `rows.yaml`, and what they call one row. */
const ROW_KINDS = {
  rules: 'rule',
  standards: 'standard',
  forms: 'form',
  workflows: 'workflow',
  reports: 'report',
  roles: 'role',
  data: 'data',
  access: 'access',
} as const;
type RowList = keyof typeof ROW_KINDS;

/** A sentence of a policy that asks something of people, of the organisation or of the product. */
export interface PolicyRow {
  /** `R-161`. */
  readonly id: string;
  readonly kind: (typeof ROW_KINDS)[RowList];
  /** Of the policy's text. */
  readonly line: number;
}

/** `R-045..R-057 R-060`: ranges and single rows. */
const RowRanges = z
  .string()
  .regex(/^R-\d{3}(\.\.R-\d{3})?( R-\d{3}(\.\.R-\d{3})?)*$/, { error: 'is not rows like R-045..R-057 R-060' })
  .transform((text) => text.split(' ').flatMap(rowsOfRange));

const PlacedRows = z
  .string()
  .regex(/^(R-\d{3}:[1-9]\d*\s*)*$/, { error: 'is not rows like R-034:21 R-113:72' })
  .default('')
  .transform((text) =>
    [...text.matchAll(/(R-\d{3}):(\d+)/g)].map(([, id = '', line]) => ({ id, line: Number(line) })),
  );

const RowsDocument = z.strictObject({
  rules: PlacedRows,
  standards: PlacedRows,
  forms: PlacedRows,
  workflows: PlacedRows,
  reports: PlacedRows,
  roles: PlacedRows,
  data: PlacedRows,
  access: PlacedRows,
} satisfies Record<RowList, z.ZodType>);

/** What makes a row come true: a thing that is there, or a feature that is to come. */
export const REFERENCE_KINDS = [
  'requirement',
  'declares',
  'form',
  'entry',
  'list',
  'page',
  'file',
  'feature',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export interface FateReference {
  readonly kind: ReferenceKind;
  /** `hours`, `activityTypes/visit`, `CPD Units`, `src/use-cases/plans/add-goal.ts`. */
  readonly name: string;
}

const Reference = z
  .string()
  .regex(new RegExp(`^(${REFERENCE_KINDS.join('|')}):.+$`), {
    error: `is not one of ${REFERENCE_KINDS.join(', ')}, with a name: page:me`,
  })
  .transform((text): FateReference => {
    const colon = text.indexOf(':');
    return { kind: text.slice(0, colon) as ReferenceKind, name: text.slice(colon + 1) };
  });

const CoverageDocument = z.strictObject({
  /** Requirement keys, each with the rows it judges. */
  judged: z.record(z.string(), RowRanges),
  fates: z.array(
    z.strictObject({
      fate: z.enum(['done', 'partly', 'later', 'out']),
      rows: RowRanges,
      by: z.array(Reference).default([]),
      /** What is there and what is missing, or why. */
      because: z.string().min(1).optional(),
    }),
  ),
});
export type RowFate = z.infer<typeof CoverageDocument>['fates'][number];

/** What a pack says of every row of its policy. */
export interface PolicyCoverage {
  readonly rows: readonly PolicyRow[];
  readonly judged: ReadonlyMap<string, readonly string[]>;
  readonly fates: readonly RowFate[];
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
    const parsed = schema.safeParse(parse(readFileSync(path, 'utf8')), { error: plainEnglish });
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
    rows: (Object.keys(ROW_KINDS) as RowList[]).flatMap((list) =>
      rows.value[list].map((row) => ({ ...row, kind: ROW_KINDS[list] })),
    ),
    judged: new Map(Object.entries(coverage.value.judged)),
    fates: coverage.value.fates,
  });
}

/** Each rule and standard with the requirements that judge it, as the linter reads it. */
export function coveredRows({ rows, judged, fates }: PolicyCoverage): readonly CoveredRow[] {
  const partly = fates.flatMap(({ rows: ids, by }) =>
    by.filter(({ kind }) => kind === 'requirement').map(({ name }) => [name, ids] as const),
  );
  return rows
    .filter(({ kind }) => kind === 'rule' || kind === 'standard')
    .map(({ id, line }) => ({
      row: id,
      line,
      requirements: [...judged, ...partly].flatMap(([key, ids]) => (ids.includes(id) ? [key] : [])),
    }));
}

const saidOf = ({ rows: [first = ''], fate }: RowFate) => `${first}, ${fate},`;

/** A fate that does not say what it must: what there is, what is to come, or why not. */
function unsaid(fate: RowFate): readonly string[] {
  const isComing = fate.by.some(({ kind }) => kind === 'feature');
  const isThere = fate.by.some(({ kind }) => kind !== 'feature');
  const asked = {
    done: [isThere, !isComing],
    partly: [isThere, isComing, fate.because !== undefined],
    later: [!isThere, isComing, fate.because !== undefined],
    out: [fate.by.length === 0, fate.because !== undefined],
  }[fate.fate];
  return asked.every(Boolean) ? [] : [`${saidOf(fate)} does not say what that fate must`];
}

/**
 * Rows without a fate or with two, fates of no row, and what they name and is not there: one sentence each. A row may be
 * judged by several requirements.
 */
export function coverageProblems(
  { rows, judged, fates }: PolicyCoverage,
  exists: (reference: FateReference) => boolean,
): readonly string[] {
  const known = new Set(rows.map(({ id }) => id));
  const isJudged = new Set([...judged.values()].flat());
  const fated = fates.flatMap((each) => each.rows);
  const isFated = new Set(fated);
  const named: readonly (readonly [by: FateReference, said: string])[] = [
    ...[...judged.keys()].map((name) => [{ kind: 'requirement', name }, 'Judged'] as const),
    ...fates.flatMap((fate) => fate.by.map((by) => [by, saidOf(fate)] as const)),
  ];
  return [
    ...rows.filter(({ id }) => !isJudged.has(id) && !isFated.has(id)).map(({ id }) => `${id} has no fate`),
    ...[...isJudged].filter((id) => isFated.has(id)).map((id) => `${id} has two fates`),
    ...fated.filter((id, index) => fated.indexOf(id) < index).map((id) => `${id} has two fates`),
    ...[...isJudged, ...isFated].filter((id) => !known.has(id)).map((id) => `${id} is no row of the policy`),
    ...fates.flatMap(unsaid),
    ...named
      .filter(([by]) => !exists(by))
      .map(([{ kind, name }, said]) => `${said} names ${kind}:${name}, which is not there`),
  ];
}
