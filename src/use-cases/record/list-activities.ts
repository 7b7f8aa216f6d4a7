import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { Cycle } from '../../domain/cycles/cycle.ts';
import type { PolicyDeclarations } from '../../domain/policies/join-declarations.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { KeptActivities } from './activities-of.ts';
import { activitiesOf } from './activities-of.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';

export interface ActivityListValue extends Pick<KeptActivities, 'doubts' | 'originalOf' | 'current'> {
  /** Of the days asked for, newest first. */
  readonly activities: readonly LearningActivity[];
  /** Rows that took an activity of those days back, newest first; to the person alone. */
  readonly takenBack: readonly LearningActivity[];
  readonly declared: PolicyDeclarations | undefined;
}

/** What a person did between two days, both in it: a CPD year that is over, say. */
export function listActivities(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  {
    actorOid,
    personOid,
    days,
  }: { readonly actorOid: string; readonly personOid: string; readonly days: Cycle },
): Result<ActivityListValue, NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'record.read', personOid);
  if (!authorised.ok) return authorised;
  const kept = activitiesOf(deps, personOid);
  const isOfDays = ({ completedOn }: LearningActivity) => days.from <= completedOn && completedOn <= days.to;
  return ok({
    ...kept,
    activities: kept.current.filter(isOfDays),
    takenBack: actorOid === personOid ? kept.takenBack.filter(isOfDays) : [],
    declared: declarationsFor(deps, authorised.value),
  });
}
