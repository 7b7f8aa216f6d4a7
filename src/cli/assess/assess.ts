import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { judge } from '../../domain/standing/judge.ts';
import type { Standing } from '../../domain/outcomes/outcome.ts';
import { parseJson } from '../parse-json.ts';
import type { PolicySource } from './policy-source.ts';
import type { ReadCase } from './read-cases.ts';
import { readCases } from './read-cases.ts';

export interface JudgedCase extends ReadCase {
  readonly standing: Standing;
}

function* judgeInTurn(cases: readonly ReadCase[]): Generator<JudgedCase> {
  for (const each of cases) yield { ...each, standing: judge(each.book, each.theCase) };
}

/**
 * The cases of a text in the interchange format, to be gone through once, or everything that is wrong with it. Each is
 * judged when its turn comes, so that few standings are in memory.
 */
export function assess(
  text: string,
  policies: PolicySource,
): Result<Iterable<JudgedCase>, readonly string[]> {
  const document = parseJson(text);
  if (!document.ok) return document;
  const cases = readCases(document.value, policies);
  if (!cases.ok) return cases;
  return ok(judgeInTurn(cases.value));
}
