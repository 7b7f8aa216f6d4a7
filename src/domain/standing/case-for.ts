import type { LearningActivity } from '../activities/learning-activity.ts';
import type { Recorded } from '../evidence/recorded.ts';
import { currentKeys, currentRows, originalsOf, recordedOn } from '../evidence/recorded.ts';
import { insetDaysOf } from '../activities/inset-days.ts';
import { isWithdrawal } from '../activities/withdrawal.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { EvidenceFile } from '../evidence-files/evidence-file.ts';
import { standingFiles } from '../evidence-files/files-of-record.ts';
import type { Evaluation } from '../evaluations/evaluation.ts';
import type { Person } from '../people/person.ts';
import type { ActivityType, CheckRule } from '../policies/policy.ts';
import { checkOf, checksAmong } from '../record-checks/record-check.ts';
import type { Contributions, Recognition } from '../record-entries/define-entry-kind.ts';
import { withoutTakenBackArchives } from '../record-entries/brought-entries.ts';
import { findEntryKind } from '../record-entries/index.ts';
import { registeredSince } from '../record-entries/on-a-register.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import type { Review } from '../reviews/review.ts';
import type { Case, CasePerson, EarlierVersion, Waiver } from '../case/case.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { UNSTATED } from '../case/case.ts';

/** One person's rows, superseded ones among them. */
export interface PersonRows {
  readonly person: Person;
  readonly activities: readonly LearningActivity[];
  readonly entries: readonly RecordEntry[];
  /** Left out: none. */
  readonly files?: readonly EvidenceFile[] | undefined;
  readonly reviews: readonly Review[];
  readonly evaluations: readonly Evaluation[];
  /** The policy's: they say which activities are INSET. Left out: none is. */
  readonly activityTypes?: readonly ActivityType[] | undefined;
  /** What the policy has checked, and whether it counts until then; left out: nothing. */
  readonly checks?: readonly CheckRule[] | undefined;
  /** The policy to judge and the person's main one, by id: they say whose waivers hold. Left out: there is one policy alone. */
  readonly under?: { readonly policy: string; readonly main: string | undefined } | undefined;
  /** The day the organisation took the policy on; left out: always in force. */
  readonly adoptedOn?: CivilDate | undefined;
  /** What the policy said before, oldest first; left out: always the same. */
  readonly earlierVersions?: readonly EarlierVersion[] | undefined;
  readonly asOf: CivilDate;
  /** What was recorded later is not known; left out: all is. */
  readonly knownOn?: CivilDate | undefined;
  /** Left out: the policy's cycle that holds `asOf`. */
  readonly cycle?: Cycle | undefined;
}

const contributionsOf = (entries: readonly RecordEntry[], asOf: CivilDate): readonly Contributions[] =>
  entries.map((entry) => findEntryKind(entry.kind)?.contributions(entry, asOf) ?? {});

/** Several policies may use one key: a waiver lets off the requirement of its own policy, and no other. */
const waiversUnder = (waivers: readonly Waiver[], under: PersonRows['under']): readonly Waiver[] =>
  under === undefined ? waivers : waivers.filter(({ policy = under.main }) => policy === under.policy);

function casePerson(
  person: Person,
  added: readonly Contributions[],
  { under, asOf }: Pick<PersonRows, 'under' | 'asOf'>,
): CasePerson {
  const register = added.flatMap(({ registered = [] }) => registered).at(-1);
  return {
    ...UNSTATED,
    name: person.displayName,
    role: person.policyRoles[0] ?? '',
    additionalRoles: person.policyRoles.slice(1),
    fte: person.fte,
    startDate: person.startedOn,
    endDate: person.leftOn ?? null,
    registeredOn: registeredSince(
      added.flatMap(({ registrations = [] }) => registrations),
      asOf,
    ),
    employment: person.employment,
    flags: person.flags,
    assigned: added.flatMap(({ assigned = [] }) => assigned),
    programmesDelivered: added.flatMap(({ programmesDelivered = [] }) => programmesDelivered),
    startingPoint: added.flatMap(({ startingPoint = [] }) => startingPoint),
    fteHistory: added.flatMap(({ fteHistory = [] }) => fteHistory),
    roleHistory: added.flatMap(({ roleHistory = [] }) => roleHistory),
    leave: added.flatMap(({ leave = [] }) => leave),
    waivers: waiversUnder(
      added.flatMap(({ waivers = [] }) => waivers),
      under,
    ),
    regulated: person.flags.includes('regulated'),
    registered: register !== undefined,
    registerLevel: register?.level ?? null,
  };
}

/** Points come with what was assessed and approved; of several recognitions the last holds. */
const recognised = (recognition: Recognition | undefined) => ({
  points: recognition?.points ?? null,
  assessed: recognition !== undefined,
  approved: recognition !== undefined,
  outcomes: recognition?.outcomes ?? [],
});

const activityEvidence = (
  row: LearningActivity,
  recognition: Recognition | undefined,
  insetDays: number | null,
): CaseEvidence => ({
  type: 'activity',
  id: row.key,
  recordedOn: recordedOn(row),
  date: row.completedOn,
  title: row.title,
  activityType: row.activityType,
  category: row.category,
  status: 'completed',
  minutes: row.minutes,
  days: null,
  credits: null,
  insetDays,
  ...recognised(recognition),
  // A register is kept by somebody else, and a correction cannot change what it says.
  verified: row.eventKey !== undefined,
  alignment: row.alignment,
  standards: [],
  // What came from a register was training of the organisation's own, also where its row does not say so yet.
  delivery: row.delivery ?? (row.eventKey === undefined ? '' : 'internal'),
  reflection: row.reflection,
});

/** Rows that no row known by then supersedes. What was recorded later stays, to be shown as late. */
function standing<Row extends Recorded & { readonly key: string }>(
  rows: readonly Row[],
  knownOn: CivilDate | undefined,
): readonly Row[] {
  if (knownOn === undefined) return currentRows(rows);
  const current = new Set(currentRows(rows.filter((row) => recordedOn(row) <= knownOn)));
  return rows.filter((row) => current.has(row) || recordedOn(row) > knownOn);
}

/** Whether an entry counts, by what somebody found who looked at it, with the files that were known then. */
function isCountedAmong(
  { entries, files = [], checks: rules = [] }: Pick<PersonRows, 'entries' | 'files' | 'checks'>,
  isKnown: (row: Recorded) => boolean,
): (entry: RecordEntry) => boolean {
  if (rules.length === 0 && entries.every(({ broughtFrom }) => broughtFrom === undefined)) return () => true;
  const standingNow = standingFiles(files.filter(isKnown));
  const checks = checksAmong(entries.filter(isKnown));
  const originalOf = originalsOf(entries);
  return (entry) => {
    const ofEntry = standingNow.filter(({ record }) => record === originalOf(entry.key));
    return checkOf({ entry, files: ofEntry.map(({ key }) => key), checks, rules }).counts;
  };
}

/** What answers for an activity answers for its correction. */
function aboutActivity(evidence: CaseEvidence, keyNow: (key: string) => string): CaseEvidence {
  if (evidence.type !== 'evaluation' && evidence.type !== 'dissemination') return evidence;
  return { ...evidence, activity: keyNow(evidence.activity) };
}

/** The case that the product's records make. The evidence's id is the row's key; a superseded row is left out. */
export function caseFor(rows: PersonRows): Case {
  const {
    person,
    activities,
    entries,
    reviews,
    evaluations,
    activityTypes = [],
    under,
    adoptedOn,
    earlierVersions,
    asOf,
    knownOn,
    cycle,
  } = rows;
  const firstAnswerOf = originalsOf(evaluations);
  const insetTypes = new Set(activityTypes.filter(({ isInset }) => isInset).map(({ id }) => id));
  const isKnown = (row: Recorded) => knownOn === undefined || recordedOn(row) <= knownOn;
  const keyNow = currentKeys(activities.filter(isKnown));
  const currentActivities = standing(activities, knownOn).filter((row) => !isWithdrawal(row));
  const insetShares = insetDaysOf(
    // What is known comes first: what was recorded later is shown as late, and takes no share of a day.
    [...currentActivities.filter(isKnown), ...currentActivities.filter((row) => !isKnown(row))],
    (activityType) => insetTypes.has(activityType),
  );
  const currentEntriesOf = withoutTakenBackArchives(standing(entries, knownOn)).filter(
    isCountedAmong(rows, isKnown),
  );
  const added = contributionsOf(currentEntriesOf.filter(isKnown), asOf);
  const recognitions = new Map(
    added.flatMap((each) => each.recognitions ?? []).map((each) => [keyNow(each.activity), each]),
  );
  return {
    asOf,
    knownOn,
    adoptedOn,
    earlierVersions,
    cycle,
    turnsOn: added.flatMap(({ turnsOn = [] }) => turnsOn),
    person: casePerson(person, added, { under, asOf }),
    evidence: [
      ...currentActivities.map((row) =>
        activityEvidence(row, recognitions.get(row.key), insetShares.get(row.key) ?? null),
      ),
      // What was recorded later is evidence too, to be shown as late.
      ...contributionsOf(currentEntriesOf, asOf)
        .flatMap(({ evidence = [] }) => evidence)
        .map((each) => aboutActivity(each, keyNow)),
      ...standing(reviews, knownOn)
        .filter((row) => !isWithdrawal(row))
        .map(({ key, kind, heldOn, recordedAt }): CaseEvidence => ({
          type: 'review',
          id: key,
          kind,
          heldOn,
          recordedOn: recordedOn({ recordedAt }),
        })),
      ...standing(evaluations, knownOn).flatMap(({ key, eventKey, recordedAt }): CaseEvidence[] => {
        const activity = activities.find((each) => each.eventKey === eventKey)?.key;
        // An answer that was changed was given when it was first given.
        const first = evaluations.find((each) => each.key === firstAnswerOf(key));
        const submittedOn = recordedOn(first ?? { recordedAt });
        return activity === undefined
          ? []
          : [
              {
                type: 'evaluation',
                id: key,
                activity: keyNow(activity),
                submittedOn,
                recordedOn: recordedOn({ recordedAt }),
              },
            ];
      }),
    ],
  };
}
