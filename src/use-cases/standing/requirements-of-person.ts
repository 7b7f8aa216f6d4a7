import type { Outcome } from '../../domain/outcomes/outcome.ts';
import { pressingFirst } from '../../domain/standing/pressing-first.ts';
import type { NamedPolicy } from '../../domain/standing/summary.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { standingsOfPerson } from './standing-of-person.ts';

interface RequirementValue extends Outcome {
  /** Where the person stands under several. */
  readonly policy: NamedPolicy | undefined;
}

/** What tells one requirement from another in a question about it. */
export type AskedRequirement = Pick<RequirementValue, 'requirement' | 'title'> &
  Partial<Pick<RequirementValue, 'policy'>>;

/** What a person is asked for today, the most pressing first; nothing for an actor whose it is not to see. */
export function requirementsOfPerson(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'may'>,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): readonly RequirementValue[] {
  const authorised = authoriseForPerson(deps, actorOid, 'record.read', personOid);
  const judged = authorised.ok ? standingsOfPerson(deps, authorised.value) : [];
  const policyOf = new Map(
    judged.flatMap(({ policy, standing }) => standing.outcomes.map((outcome) => [outcome, policy] as const)),
  );
  return pressingFirst([...policyOf.keys()], (outcome) => policyOf.get(outcome)?.warningDays ?? 0)
    .filter(({ status }) => status !== 'not-applicable')
    .map((outcome) => {
      const policy = policyOf.get(outcome);
      return {
        ...outcome,
        policy: policy && judged.length > 1 ? { id: policy.id, title: policy.title } : undefined,
      };
    });
}
