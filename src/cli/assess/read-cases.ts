import { plainEnglish } from '../../domain/fields/plain-english.ts';
import { problemsOf } from '../../domain/requirements/shared/define-requirement.ts';
import type { Policy, PolicyProblem } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import { compilePolicy } from '../../domain/rule-books/rule-book.ts';
import type { Case } from '../../domain/case/case.ts';
import type { RuleSettings } from '../../domain/policy-versions/with-settings.ts';
import { withSettings } from '../../domain/policy-versions/with-settings.ts';
import { problemsAt, said } from '../case-problems.ts';
import type { CaseDocument } from './case-document.ts';
import { CasesDocument } from './case-document.ts';
import { eachRecordOnce } from './evidence-document.ts';
import type { PolicySource } from './policy-source.ts';

/** A case ready to be judged: its own settings are in the rule book. */
export interface ReadCase {
  readonly id: string | number;
  readonly book: RuleBook;
  readonly theCase: Case;
}

/** Kinds of review that a case may name whatever its policy; a policy's own come to them. */
const REVIEW_KINDS = ['caseload', 'performance', 'appraisal', 'annual', 'mid-year', 'competency-audit'];

type Changed = Result<RuleBook, readonly PolicyProblem[]>;

/** The policy with some parameters set otherwise, ready to judge by, or what is wrong with a setting. */
export function ruleBookWith(policy: Policy, settings: RuleSettings): Changed {
  const changed = withSettings(policy, settings);
  return changed.ok ? ok(compilePolicy(changed.value)) : changed;
}

/** Settings repeat from case to case: a policy is compiled once for each. */
function settingsCache() {
  const byPolicy = new Map<Policy, Map<string, Changed>>();
  return (policy: Policy, settings: CaseDocument['set']): Changed => {
    const known = byPolicy.get(policy) ?? new Map<string, Changed>();
    byPolicy.set(policy, known);
    const key = JSON.stringify(settings);
    const result = known.get(key) ?? ruleBookWith(policy, settings);
    known.set(key, result);
    return result;
  };
}

/** Keys and kinds that only the policy can tell to be known. */
function strangeNames({ only, person, evidence }: CaseDocument, policy: Policy): readonly PolicyProblem[] {
  const keys = new Set(policy.requirements.map(({ key }) => key));
  const strangeKey = (key: string, path: string) =>
    keys.has(key) ? [] : [{ path, sentence: `${key} is not a requirement of ${policy.id}` }];
  const reviewKinds = new Set([...REVIEW_KINDS, ...policy.reviewKinds.map(({ id }) => id)]);
  return [
    ...(only ?? []).flatMap((key, index) => strangeKey(key, `only[${index}]`)),
    ...person.waivers.flatMap(({ requirement }, index) =>
      strangeKey(requirement, `person.waivers[${index}].requirement`),
    ),
    ...evidence.flatMap((each, index) =>
      each.type === 'review' && !reviewKinds.has(each.kind)
        ? [{ path: `evidence[${index}].kind`, sentence: `not one of ${[...reviewKinds].join(', ')}` }]
        : [],
    ),
  ];
}

/** Every case of a file, or every problem in it: nothing is half judged. */
export function readCases(
  document: unknown,
  policies: PolicySource,
): Result<readonly ReadCase[], readonly string[]> {
  const parsed = CasesDocument.safeParse(document, { error: plainEnglish });
  if (!parsed.success) return err(problemsOf(parsed.error).map(said));

  const changedPolicy = settingsCache();
  const problems: PolicyProblem[] = [];
  const cases: ReadCase[] = [];
  for (const [index, each] of parsed.data.cases.entries()) {
    const place = `cases[${index}]`;
    const policy = policies.find(each.policy);
    if (!policy.ok) {
      problems.push(...problemsAt(`${place}.policy`, policy.refusal));
      continue;
    }
    problems.push(...problemsAt(place, strangeNames(each, policy.value)));
    const changed = changedPolicy(policy.value, each.set);
    if (!changed.ok) {
      problems.push(...problemsAt(`${place}.set`, changed.refusal));
      continue;
    }
    const { id, asOf, knownOn, adoptedOn, cycle, terms, only, person, evidence } = each;
    cases.push({
      id,
      book: changed.value,
      theCase: { asOf, knownOn, adoptedOn, cycle, terms, only, person, evidence: eachRecordOnce(evidence) },
    });
  }
  return problems.length > 0 ? err(problems.map(said)) : ok(cases);
}
