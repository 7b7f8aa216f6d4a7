import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { CoveredRow, LintedPack } from '../../domain/lint/linted-pack.ts';
import { lintedPack } from '../../domain/lint/linted-pack.ts';
import { parsePolicy } from '../../domain/policy-documents/parse-policy.ts';
import type { PolicyProblem } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { coveredRows, readCoverage } from '../../policy-files/policy-coverage.ts';

const IS_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function fileOf(named: string, policies: string): string | undefined {
  if (existsSync(named)) return existsSync(join(named, 'policy.yaml')) ? join(named, 'policy.yaml') : named;
  const builtIn = join(policies, named, 'policy.yaml');
  return IS_ID.test(named) && existsSync(builtIn) ? builtIn : undefined;
}

function readDocument(file: string): Result<unknown, readonly PolicyProblem[]> {
  try {
    return ok(parse(readFileSync(file, 'utf8')) as unknown);
  } catch (fault) {
    const isNotReadable = fault instanceof YAMLParseError || (fault instanceof Error && 'code' in fault);
    if (!isNotReadable) throw fault;
    return err([{ path: '', sentence: fault.message }]);
  }
}

/** A requirement that cites nothing is a fault the linter tells, not a document that does not parse. */
const LACKS_CLAUSE = /^requirements\[\d+\]\.clause(?:\.|$)/;

function problemsOf(document: unknown): readonly PolicyProblem[] {
  const parsed = parsePolicy(document);
  return parsed.ok ? [] : parsed.refusal.filter(({ path }) => !LACKS_CLAUSE.test(path));
}

/** The coverage beside the document, else that of the built-in policy of the same id: rows are facts of the text. */
function coverageOf(
  file: string,
  document: unknown,
  policies: string,
): Result<readonly CoveredRow[], readonly PolicyProblem[]> {
  const id = typeof document === 'object' && document !== null && 'id' in document ? document.id : undefined;
  const folders = [dirname(file), ...(typeof id === 'string' && IS_ID.test(id) ? [join(policies, id)] : [])];
  for (const folder of folders) {
    const coverage = readCoverage(folder);
    if (!coverage.ok) return coverage;
    if (coverage.value) return ok(coveredRows(coverage.value));
  }
  return ok([]);
}

/** The pack that is named: the id of a built-in policy, a file, or a folder that holds a `policy.yaml`. */
export function readLintedPack(named: string, policies: string): Result<LintedPack, readonly string[]> {
  const wrong = (problems: readonly PolicyProblem[]) =>
    err(
      problems.map(({ path, sentence }) => [named, path, sentence].filter((each) => each !== '').join(': ')),
    );
  const file = fileOf(named, policies);
  if (file === undefined) return err([`${named}: is no policy and no file`]);
  const document = readDocument(file);
  if (!document.ok) return wrong(document.refusal);
  const problems = problemsOf(document.value);
  if (problems.length > 0) return wrong(problems);
  const coverage = coverageOf(file, document.value, policies);
  return coverage.ok ? ok(lintedPack(document.value, coverage.value)) : wrong(coverage.refusal);
}
