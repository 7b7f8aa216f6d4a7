import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { LateEvidence } from '../../domain/proofs/late-evidence.ts';
import { lateEvidence } from '../../domain/proofs/late-evidence.ts';
import { uncountedAsRead } from '../../domain/proofs/withheld.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AskedDays } from '../../domain/standing/asked-days.ts';
import type { Standing } from '../../domain/outcomes/outcome.ts';
import type { OverallOnScreen } from '../../domain/standing/summary.ts';
import { needsOf, overallOnScreen, withMissed } from '../../domain/standing/summary.ts';
import type { NotFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import type { LastCycleValue } from './last-cycle.ts';
import { lastCycleUnder } from './last-cycle.ts';
import type { JudgedOnRequest } from './judged-on.ts';
import { judgedOn } from './judged-on.ts';
import { personTags } from '../shared/person-tags.ts';
import { roleLabelOf } from '../shared/role-label-of.ts';
import { lastCycleAsRead, standingAsRead, withheldFrom } from '../shared/withheld-from.ts';

interface StoodUnder {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly overall: OverallOnScreen;
  /** What was missed in the cycle before that of the day, and was not signed off by then. */
  readonly lastCycle: LastCycleValue | undefined;
  /** What was recorded too late to be known, newest first. */
  readonly late: readonly LateEvidence[];
}

export interface StandingOnValue {
  readonly person: Person;
  /** As the list of people has it today. */
  readonly roleLabel: string;
  readonly tag: PersonTag;
  readonly today: CivilDate;
  readonly days: AskedDays;
  /** Under each of the person's policies, the main one first; empty where there is none. */
  readonly judged: readonly StoodUnder[];
  /** When the first of the person's evidence was recorded here; undefined while none is. */
  readonly recordSince: CivilDate | undefined;
}

/** The record of a person may be far younger than what it tells of: a service that moves here brings years along. */
function recordSinceOf(
  { evidence, clock }: Pick<Deps, 'evidence' | 'clock'>,
  personOid: string,
): CivilDate | undefined {
  const [first] = evidence
    .about(personOid)
    .map(({ recordedAt }) => recordedAt)
    .toSorted();
  return first === undefined ? undefined : clock.dateAt(first);
}

/** Where a person stood on a day, with what was known on a day. Judged afresh; nothing of it is kept. */
export function standingOn(
  deps: Pick<Deps, 'records' | 'evidence' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'may'>,
  request: JudgedOnRequest,
): Result<StandingOnValue, NotFound | BadInput> {
  const found = judgedOn(deps, request);
  if (!found.ok) return found;
  const { access, days, judged } = found.value;
  const { person } = access;
  const withheld = withheldFrom(deps, access);
  return ok({
    person,
    roleLabel: roleLabelOf(judged[0]?.book.policy, person),
    tag: personTags(deps).of(person),
    today: deps.clock.today(),
    days,
    judged: judged.map((each) => {
      const { standing } = each;
      const { policy } = each.book;
      const lastCycle = lastCycleUnder(deps, person, policy.id, { days });
      const needs = withMissed(needsOf(standing, policy.warningDays), lastCycle?.shortfalls ?? []);
      return {
        policy,
        standing: standingAsRead(standing, withheld),
        overall: overallOnScreen(needs),
        lastCycle: lastCycle && lastCycleAsRead(lastCycle, withheld),
        late: lateEvidence(each).map((evidence) => uncountedAsRead(evidence, withheld)),
      };
    }),
    recordSince: recordSinceOf(deps, person.oid),
  });
}
