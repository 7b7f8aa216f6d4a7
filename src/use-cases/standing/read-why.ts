import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Proof } from '../../domain/proofs/proof.ts';
import { proofOf } from '../../domain/proofs/proof.ts';
import { proofAsRead } from '../../domain/proofs/withheld.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { AskedDays } from '../../domain/standing/asked-days.ts';
import type { NotFound } from '../shared/authorise.ts';
import { notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import type { JudgedOnRequest } from './judged-on.ts';
import { judgedOn } from './judged-on.ts';
import type { LastCycleValue } from './last-cycle.ts';
import { lastCycleUnder } from './last-cycle.ts';
import { personTags } from '../shared/person-tags.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { roleLabelOf } from '../shared/role-label-of.ts';
import { lastCycleAsRead, withheldFrom } from '../shared/withheld-from.ts';

export interface WhyValue {
  readonly person: Person;
  /** What their main role is called in the policy whose requirement it is. */
  readonly roleLabel: string;
  readonly tag: PersonTag;
  readonly proof: Proof;
  /** Whether the person stands under other policies too. */
  readonly isOneOfSeveral: boolean;
  readonly days: AskedDays;
  /** What was missed of this requirement in the last cycle, while nobody has signed it off. */
  readonly lastCycle: LastCycleValue | undefined;
}

export interface WhyRequest extends JudgedOnRequest {
  readonly requirement: string;
  /** Id of the policy whose requirement it is; left out: the main one's, or that of the only one that has it. */
  readonly policy?: string | undefined;
}

/** Two policies may use one key: the policy that is meant, as a list of one, or an empty one where none is. */
function policyMeant(books: readonly RuleBook[], { requirement, policy }: WhyRequest): readonly RuleBook[] {
  if (policy !== undefined) return books.filter((book) => book.policy.id === policy);
  const having = books.filter((book) =>
    book.requirements.some((rule) => rule.requirement.key === requirement),
  );
  return having[0] === books[0] ? having.slice(0, 1) : having.length === 1 ? having : [];
}

/** Why a requirement stands as it does for a person, or stood on a day: judged afresh, so that every word of it holds. */
export function readWhy(
  deps: Pick<Deps, 'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'may'>,
  request: WhyRequest,
): Result<WhyValue, NotFound | BadInput> {
  const found = judgedOn(deps, request, (books) => policyMeant(books, request));
  if (!found.ok) return found;
  const { access, days } = found.value;
  const { person } = access;
  const [judged] = found.value.judged;
  const proof = judged && proofOf(request.requirement, judged);
  if (!proof) return err(notFound);
  const withheld = withheldFrom(deps, access);
  const lastCycle = lastCycleUnder(deps, person, proof.policy.id, { days });
  return ok({
    person,
    roleLabel: roleLabelOf(proof.policy, person),
    tag: personTags(deps).of(person),
    proof: proofAsRead(proof, withheld),
    isOneOfSeveral: policiesOfPerson(deps, person, days.asOf).length > 1,
    days,
    lastCycle: ofRequirement(lastCycle && lastCycleAsRead(lastCycle, withheld), request.requirement),
  });
}

function ofRequirement(last: LastCycleValue | undefined, requirement: string): LastCycleValue | undefined {
  const shortfalls = last?.shortfalls.filter((each) => each.requirement === requirement) ?? [];
  return last && shortfalls.length > 0 ? { ...last, shortfalls } : undefined;
}
