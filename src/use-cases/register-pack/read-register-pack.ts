import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { EvidenceFile } from '../../domain/evidence-files/evidence-file.ts';
import type { Outcome } from '../../domain/outcomes/outcome.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { CheckState } from '../../domain/record-checks/record-check.ts';
import { registeredSince } from '../../domain/record-entries/on-a-register.ts';
import { periodOf } from '../../domain/record-entries/period-of.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import type { RegisterPack } from '../../domain/register-pack/register-pack.ts';
import { registerPack } from '../../domain/register-pack/register-pack.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { EntriesValue, EntryValue } from '../entries/read-entries.ts';
import { readEntries } from '../entries/read-entries.ts';
import { activitiesOf } from '../record/activities-of.ts';
import type { KeptFile } from '../files/read-files.ts';
import { readFiles } from '../files/read-files.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, nearestWhoMay, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';

/** What is held, and what shows it. */
export interface HeldInPack {
  readonly value: EntryValue;
  readonly check: CheckState;
  readonly files: readonly EvidenceFile[];
}

export interface RegisterPackValue {
  readonly entries: EntriesValue;
  /** The rule that asks for the submission; undefined: no policy of the person's does. */
  readonly asked: { readonly policyTitle: string; readonly outcome: Outcome } | undefined;
  readonly pack: RegisterPack;
  readonly registrations: readonly EntryValue[];
  readonly held: readonly HeldInPack[];
  readonly plans: readonly EntryValue[];
  readonly goals: readonly Goal[];
  readonly activities: readonly LearningActivity[];
  /** Who records a registration, a qualification, a submission. */
  readonly recorderNames: readonly string[];
  readonly isOwn: boolean;
}

type PackDeps = Pick<
  Deps,
  'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'standings' | 'may'
>;

const MOST_NAMED = 3;

const isWhole = ({ kind, includes }: RecordEntry): boolean =>
  kind === 'register-submission' &&
  includes.includes('qualifications') &&
  includes.includes('development-plan');

/** What somebody sends to a professional register, as it is together now, and what is missing. */
export function readRegisterPack(
  deps: PackDeps,
  asking: { readonly actorOid: string; readonly personOid: string },
): Result<RegisterPackValue, NotFound> {
  const { actorOid, personOid } = asking;
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('archive.make')) return err(notFound);
  const entries = readEntries(deps, asking);
  if (!entries.ok) return entries;
  const files = readFiles(deps, asking);
  if (!files.ok) return files;
  const today = deps.clock.today();
  const ofKind = (...kinds: readonly string[]) =>
    entries.value.entries.filter(({ kind }) => kinds.includes(kind.name));
  const registrations = ofKind('register-membership');
  const submissions = ofKind('register-submission')
    .filter(({ entry }) => isWhole(entry))
    .flatMap(({ entry }) => entry.datedOn ?? [])
    .toSorted();
  const submittedOn = submissions.at(-1);
  const registeredFrom = registeredSince(
    registrations.flatMap(({ entry }) => periodOf(entry) ?? []),
    today,
  );
  const held = ofKind('qualification', 'professional-status')
    .filter(({ entry }) => entry.state === 'held')
    .map((value) => heldInPack(value, files.value));
  const plans = ofKind('plan');
  const goals = deps.records.goals
    .where('personOid', personOid)
    .map(({ value }) => value)
    .filter((goal) => isOfPack(goal, submittedOn));
  const since = submittedOn ?? registeredFrom ?? undefined;
  const activities = activitiesOf(deps, personOid).current.filter(
    ({ completedOn }) => since === undefined || completedOn >= since,
  );
  const asked = standingsOfPerson(deps, access.person).flatMap(({ policy, standing }) =>
    standing.outcomes
      .filter(({ kind }) => kind === 'register-resubmission')
      .map((outcome) => ({ policyTitle: policy.title, outcome })),
  );
  return ok({
    entries: entries.value,
    asked: asked[0],
    pack: registerPack({
      registeredFrom: registeredFrom ?? undefined,
      submittedOn,
      held,
      plansAgreedOn: plans.flatMap(({ entry }) => entry.datedOn ?? []),
      goals: goals.length,
      activities: activities.length,
      isRegulated: access.person.flags.includes('regulated'),
    }),
    registrations,
    held,
    plans,
    goals,
    activities,
    recorderNames: nearestWhoMay(deps, 'credential.record', access.person)
      .flatMap(({ oid }) => deps.records.people.find(oid)?.value.displayName ?? [])
      .slice(0, MOST_NAMED),
    isOwn: actorOid === personOid,
  });
}

function heldInPack(
  value: EntryValue,
  { files, checks }: { readonly files: readonly KeptFile[]; readonly checks: readonly Checked[] },
): HeldInPack {
  return {
    value,
    check: checks.find(({ original }) => original === value.original)?.check.state ?? 'not-asked',
    files: files.filter(({ file }) => file.record === value.original).map(({ file }) => file),
  };
}

interface Checked {
  readonly original: string;
  readonly check: { readonly state: CheckState };
}

/** What is being worked on, and what was done since the last submission. */
function isOfPack({ state, changedAt }: Goal, submittedOn: string | undefined): boolean {
  if (state === 'open') return true;
  return state === 'done' && (submittedOn === undefined || (changedAt ?? '') > submittedOn);
}
