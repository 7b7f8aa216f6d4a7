import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { mayReopen } from '../../domain/self-assessments/change-self-assessment.ts';
import type { SelfAssessment } from '../../domain/self-assessments/self-assessment.ts';
import { assessmentBefore } from '../../domain/self-assessments/self-assessment.ts';
import type { ThenAndNow } from '../../domain/self-assessments/then-and-now.ts';
import { askedNoMore, thenAndNow } from '../../domain/self-assessments/then-and-now.ts';
import type { StatedFramework } from '../../domain/standards/framework-version.ts';
import { needsAsRead } from '../plans/needs-as-read.ts';
import { activitiesOf } from '../record/activities-of.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { AccessToPerson, NotFound } from '../shared/authorise.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import type { Deps } from '../shared/deps.ts';
import { personTags } from '../shared/person-tags.ts';
import { frameworksOfPerson } from './frameworks-of-person.ts';
import type { OneSelfAssessment } from './self-assessment-of.ts';
import { isCounted, mayRead } from './self-assessment-of.ts';

type ReadDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may' | 'peopleIndex'>;

export interface ListedSelfAssessment {
  readonly assessment: SelfAssessment;
  readonly isCounted: boolean;
}

export interface SelfAssessmentsValue {
  readonly person: Person;
  readonly tag: PersonTag;
  /** All that the person's policies name, also those that nobody has stated. */
  readonly frameworks: readonly StatedFramework[];
  /** What is open first, then the latest first. */
  readonly assessments: readonly ListedSelfAssessment[];
  /** What the record holds of other tools' results, the latest first. */
  readonly recorded: readonly RecordEntry[];
  readonly mayWrite: boolean;
}

/** A person's self-assessments, as far as the actor may read them, and what they may measure themselves against. */
export function readSelfAssessments(
  deps: ReadDeps,
  { actorOid, personOid }: Pick<OneSelfAssessment, 'actorOid' | 'personOid'>,
): Result<SelfAssessmentsValue, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('self-assessment.read')) return err(notFound);
  const dayOf = ({ completedOn, startedOn }: SelfAssessment) => completedOn ?? startedOn;
  const isOver = ({ state }: SelfAssessment) => Number(state === 'completed');
  return ok({
    person: access.person,
    tag: personTags(deps).of(access.person),
    frameworks: frameworksOfPerson(deps, access.person),
    assessments: readable(deps, access)
      .toReversed()
      .toSorted((one, other) => isOver(one) - isOver(other) || dayOf(other).localeCompare(dayOf(one)))
      .map((assessment) => ({ assessment, isCounted: isCounted(deps, assessment) })),
    recorded: recordedResults(deps, access),
    mayWrite: access.may('self-assessment.write'),
  });
}

/** Entries that no self-assessment became. */
function recordedResults(deps: Pick<Deps, 'records'>, { person }: AccessToPerson): readonly RecordEntry[] {
  const own = new Set(
    deps.records.selfAssessments.where('personOid', person.oid).map(({ value }) => value.entryKey),
  );
  return currentEntriesOf(deps, person.oid)
    .filter(({ kind, key }) => kind === 'self-assessment' && !own.has(key))
    .toSorted((one, other) => (other.datedOn ?? '').localeCompare(one.datedOn ?? ''));
}

const readable = ({ records }: Pick<Deps, 'records'>, access: AccessToPerson): readonly SelfAssessment[] =>
  records.selfAssessments
    .where('personOid', access.person.oid)
    .map(({ value }) => value)
    .filter((assessment) => mayRead(access, assessment));

export interface SelfAssessmentValue extends ListedSelfAssessment {
  readonly person: Person;
  readonly tag: PersonTag;
  /** The one that it is compared with. */
  readonly before: SelfAssessment | undefined;
  readonly statements: readonly (ThenAndNow & {
    /** The person's own plan says that it is to be learned, as far as the actor reads that. */
    readonly isNeed: boolean;
    /** CPD that says it serves it; none where the organisation typed the framework: CPD names those of policies. */
    readonly activities: number;
  })[];
  readonly askedNoMore: ReturnType<typeof askedNoMore>;
  /** Other statements hold today than those it was begun with. */
  readonly isOfOldVersion: boolean;
  readonly may: { readonly write: boolean; readonly reopen: boolean };
}

/** One self-assessment beside the one before; nothing is asked of Microsoft 365 for it. */
export function readSelfAssessment(
  deps: ReadDeps,
  { actorOid, personOid, assessmentKey }: OneSelfAssessment,
): Result<SelfAssessmentValue, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  const assessment = deps.records.selfAssessments.find(assessmentKey)?.value;
  if (!access || assessment?.personOid !== personOid) return err(notFound);
  if (!access.may('self-assessment.read') || !mayRead(access, assessment)) return err(notFound);
  const { person } = access;
  const before = assessmentBefore(readable(deps, access), assessment);
  const counts = isCounted(deps, assessment);
  const ofNow = frameworksOfPerson(deps, person).find(({ id }) => id === assessment.frameworkId);
  const needed = new Set(
    needsAsRead(deps, access)
      .filter(({ source, withdrawnBecause }) => source === 'standards-gap' && withdrawnBecause === undefined)
      .map(({ text }) => text),
  );
  const { current } = activitiesOf(deps, personOid);
  const mayWrite = access.may('self-assessment.write');
  return ok({
    person,
    tag: personTags(deps).of(person),
    assessment,
    isCounted: counts,
    before,
    statements: thenAndNow(assessment, before).map((each) => ({
      ...each,
      isNeed: needed.has(each.statement.label),
      activities: ofNow?.isOfPolicy
        ? current.filter(({ alignment }) => alignment.includes(each.statement.code)).length
        : 0,
    })),
    askedNoMore: askedNoMore(assessment, before),
    isOfOldVersion:
      ofNow !== undefined && JSON.stringify(ofNow.statements) !== JSON.stringify(assessment.statements),
    may: {
      write: mayWrite && assessment.state === 'drafted',
      reopen: mayWrite && mayReopen(assessment, { today: deps.clock.today(), isCounted: counts }),
    },
  });
}
