import type { InductionStep } from '../../domain/induction/induction.ts';
import { inductionOf } from '../../domain/induction/induction.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ActionFor } from '../record/next-actions.ts';
import { nextActions } from '../record/next-actions.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { personTags } from '../shared/person-tags.ts';
import { ruleBooksOfPerson } from '../shared/policies-of-person.ts';
import { standingAsRead, withheldFrom } from '../shared/withheld-from.ts';
import { caseOfPerson, standingsOfPerson } from '../standing/standing-of-person.ts';

export interface InductionValue {
  readonly person: Person;
  readonly tag: PersonTag;
  /** Of each policy that has one, in its order. */
  readonly inductions: readonly { readonly policy: Policy; readonly steps: readonly InductionStep[] }[];
  readonly isOneOfSeveral: boolean;
  /** What the person can do about each step that waits; to the person alone. */
  readonly actions: readonly ActionFor[];
  /** The reader may record training for the person. */
  readonly mayRecord: boolean;
}

/** What somebody new meets first: how far they are, for themselves and for who answers for them. */
export function readInduction(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'may' | 'peopleIndex'>,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<InductionValue, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('record.read')) return err(notFound);
  const { person } = access;
  const today = deps.clock.today();
  const withheld = withheldFrom(deps, access);
  const judged = standingsOfPerson(deps, person).map(({ policy, standing }) => ({
    policy,
    standing: standingAsRead(standing, withheld),
  }));
  const inductions = ruleBooksOfPerson(deps, person).flatMap((book) => {
    const standing = judged.find(({ policy }) => policy.id === book.policy.id)?.standing;
    if (!standing || book.policy.induction.length === 0) return [];
    const trainings = caseOfPerson(deps, person, book).evidence.filter((each) => each.type === 'training');
    const steps = inductionOf(book, standing.outcomes, trainings, today);
    return steps.length === 0 ? [] : [{ policy: book.policy, steps }];
  });
  const isStep = ({ policyId, requirement }: ActionFor): boolean =>
    inductions.some(
      ({ policy, steps }) =>
        policy.id === policyId && steps.some(({ outcome }) => outcome.requirement === requirement),
    );
  return ok({
    person,
    tag: personTags(deps).of(person),
    inductions,
    isOneOfSeveral: judged.length > 1,
    actions: actorOid === personOid ? nextActions(deps, person, judged).filter(isStep) : [],
    mayRecord: access.may('training.record'),
  });
}
