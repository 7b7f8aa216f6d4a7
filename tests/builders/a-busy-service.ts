import type { OrganisationRole } from '../../src/domain/access/role-assignment.ts';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { ProblemRow } from '../../src/domain/rows/row-problem.ts';
import { memoryProblemRows } from '../fakes/memory-problem-rows.ts';
import {
  ADMINISTRATOR_OID,
  aService,
  COLLEAGUE_OID,
  LEAD_OID,
  STRANGER_OID,
  TRUSTEE_OID,
} from './a-service.ts';
import {
  aBudget,
  aKey,
  aGoal,
  aLearningActivity,
  aNeed,
  anAttendance,
  anEvidenceFile,
  aPerson,
  aPolicyVersion,
  aPriority,
  aRecordEntry,
  aRoleAssignment,
  aReview,
  aReviewMeeting,
  aRequest,
  aCandidate,
  aSelfAssessment,
  ASHA_OID,
  aTrainingEvent,
  aUnit,
  COORDINATOR_OID,
  MANAGER_OID,
} from './records.ts';
import type { World } from './world.ts';

/** What each is to Asha, and nothing else: who holds her review is not her manager. */
export const RELATED = {
  self: ASHA_OID,
  'line-manager': MANAGER_OID,
  reviewer: COLLEAGUE_OID,
  coordinator: COORDINATOR_OID,
  'cpd-lead': LEAD_OID,
  trustee: TRUSTEE_OID,
  approver: '99999999-9999-4999-8999-000000000000',
  administrator: ADMINISTRATOR_OID,
  nobody: STRANGER_OID,
} as const;

const everybody = Object.values(RELATED);

/** Its key is one that a person gave. */
export const UNIT = aUnit({ key: 'adult-learning' });

const office = (role: OrganisationRole, unit?: string) =>
  aRoleAssignment({ key: aKey('office', role), personOid: RELATED[role], role, unit });

export const ACTIVITY = aLearningActivity();
export const ENTRY = aRecordEntry({ about: 'prevent-duty' });
/** By somebody who holds no office any more. */
export const BY_ANOTHER = aRecordEntry({
  key: aKey('entry', 'by another'),
  about: 'safeguarding-annual',
  recordedBy: aKey('somebody who left'),
});
export const FILE = anEvidenceFile({ record: ENTRY.key });
export const REVIEW = aReview({
  reviewerOid: aKey('somebody who left'),
  recordedBy: aKey('somebody who left'),
});
export const MEETING = aReviewMeeting();
export const HELD_MEETING = aReviewMeeting({
  key: aKey('review-meeting', 'held'),
  state: 'held',
  heldOn: civilDate('2026-11-20'),
  heldBy: COLLEAGUE_OID,
  answers: { 0: 'A good year.', 1: 'The diploma.' },
});
/** Against a framework that the policies name no more. */
export const ASSESSMENT = aSelfAssessment({ frameworkId: 'old-standards' });
/** Every statement has an answer. */
export const ANSWERED_ASSESSMENT = aSelfAssessment({
  ...ASSESSMENT,
  key: aKey('self-assessment', 'answered'),
  ratings: { 1: 'secure', 2: 'leading', 13: 'not-yet' },
});
export const COMPLETED_ASSESSMENT = aSelfAssessment({
  ...ASSESSMENT,
  key: aKey('self-assessment', 'completed'),
  state: 'completed',
  ratings: { 1: 'secure', 2: 'leading', 13: 'not-yet' },
  completedOn: civilDate('2026-11-21'),
  entryKey: aKey('entry', 'of the assessment'),
});
/** Somebody under a policy that names frameworks and states none. */
export const PRACTITIONER = aPerson({
  oid: aKey('practitioner'),
  displayName: 'Priya Nair',
  unit: UNIT.key,
  furtherPolicies: ['probation'],
  policyRoles: ['practitioner'],
});
/** Interviewed by somebody who is nothing else to Asha. */
export const CANDIDATE = aCandidate({ unit: UNIT.key });
export const GOAL = aGoal();
export const SUGGESTED = aGoal({
  key: aKey('goal', 'suggested'),
  state: 'suggested',
  suggestedBy: MANAGER_OID,
});
export const NEED = aNeed();
/** It waits for somebody who is nothing else to Asha. */
export const REQUEST = aRequest({ route: [['Head teacher']] });
export const BUDGET = aBudget({ unit: UNIT.key, allocatedPence: 1_000_000 });
export const APPROVED_REQUEST = aRequest({ key: aKey('request', 'approved'), state: 'approved' });
export const PRIORITY = aPriority({
  unit: UNIT.key,
  ownerOid: LEAD_OID,
  from: civilDate('2026-09-01'),
  to: civilDate('2027-08-31'),
});
/** Everybody was there this morning, and may say what they think of it. */
export const EVENT = aTrainingEvent({
  unit: UNIT.key,
  startsAt: '2026-11-21T08:00:00.000Z',
  endsAt: '2026-11-21T09:30:00.000Z',
  minutes: 90,
});
/** A service below, whose policy sets conditions for what is offered. */
export const PRACTICE = aUnit({
  key: 'practice',
  name: 'Practice',
  parentKey: UNIT.key,
  policyId: 'probation',
});
export const OFFERED = aTrainingEvent({
  unit: PRACTICE.key,
  key: aKey('event', 'offered'),
  title: 'Working with families',
  delivery: 'external',
  provider: 'Ward & Sons Ltd',
  startsAt: '2026-12-10T09:00:00.000Z',
  endsAt: '2026-12-10T12:00:00.000Z',
});
/** Whoever comes books; there is one place. */
export const BOOKABLE = aTrainingEvent({
  unit: UNIT.key,
  key: aKey('event', 'bookable'),
  title: 'Questioning that makes everybody think',
  booking: 'open',
  capacity: 1,
  startsAt: '2026-12-11T09:00:00.000Z',
  endsAt: '2026-12-11T12:00:00.000Z',
});
export const CANCELLED = aTrainingEvent({
  unit: UNIT.key,
  key: aKey('event', 'cancelled'),
  cancelledBecause: 'The room is shut.',
});
export const VERSION = aPolicyVersion({ state: 'published', publishedAt: '2026-11-20T09:00:00.000Z' });
export const PARKED = aKey('message', 'parked');
export const E_TAG = '"e,3"';

/** A row about Asha that a stranger typed into its list. */
const typed = (collection: string, itemId: string): ProblemRow => ({
  collection,
  list: collection,
  itemId,
  name: 'Phonics',
  url: `https://contoso.sharepoint.com/${itemId}`,
  problems: [{ column: 'BodyHash', value: '', expected: 'confirmed-change', choices: [] }],
  byHand: {
    eTag: E_TAG,
    columns: [{ column: 'Minutes', value: '600', before: '60' }],
    canHold: true,
    canBePutBack: true,
    aboutOids: [ASHA_OID],
    handOids: [aKey('somebody with SharePoint')],
  },
});
export const TYPED = { evidence: '12', person: '13' } as const;

/** A service in which there is something of everything to read, to change, to take back and to settle. */
export async function aBusyService(): Promise<World> {
  const world = aService({
    managers: { [ASHA_OID]: MANAGER_OID },
    records: {
      people: everybody.map((oid) =>
        aPerson({
          oid,
          displayName: `Person ${oid.slice(0, 4)}`,
          unit: UNIT.key,
          ...(oid === RELATED.approver && { policyRoles: ['head-teacher'] }),
        }),
      ),
      units: [UNIT, PRACTICE],
      roleAssignments: [
        office('coordinator', UNIT.key),
        ...(['cpd-lead', 'trustee', 'administrator'] as const).map((role) => office(role)),
      ],
      activities: [ACTIVITY],
      recordEntries: [
        ENTRY,
        aRecordEntry({
          key: COMPLETED_ASSESSMENT.entryKey ?? '',
          kind: 'self-assessment',
          about: COMPLETED_ASSESSMENT.frameworkId,
          datedOn: civilDate('2026-11-21'),
        }),
        BY_ANOTHER,
        ...['annual', 'mid-year'].map((about) =>
          aRecordEntry({
            key: aKey('entry', 'reviewer', about),
            kind: 'reviewer',
            about,
            colleague: COLLEAGUE_OID,
            datedOn: civilDate('2026-09-01'),
          }),
        ),
      ],
      evidenceFiles: [FILE],
      goals: [GOAL, SUGGESTED],
      needs: [NEED],
      budgets: [BUDGET],
      requests: [REQUEST, APPROVED_REQUEST],
      priorities: [PRIORITY],
      reviews: [REVIEW],
      reviewMeetings: [MEETING, HELD_MEETING],
      selfAssessments: [ASSESSMENT, ANSWERED_ASSESSMENT, COMPLETED_ASSESSMENT],
      candidates: [CANDIDATE],
      events: [EVENT, CANCELLED, OFFERED, BOOKABLE],
      attendances: everybody.map((personOid) =>
        anAttendance({ key: aKey('attendance', personOid), personOid }),
      ),
      policies: [VERSION],
    },
  });
  await world.outbox.enqueue({
    key: PARKED,
    recipientOid: ASHA_OID,
    content: { kind: 'welcome' },
    enqueuedAt: '2026-11-21T09:00:00.000Z',
  });
  await world.outbox.giveUp(PARKED, 'ambiguous', '504');
  const rows = [typed('activities', TYPED.evidence), typed('people', TYPED.person)];
  return { ...world, problemRows: memoryProblemRows(world.records, rows) };
}

/** All that is kept, to be compared with what is kept after. */
export const keptIn = async ({ records, files, outbox, audit, conversations }: World): Promise<string> =>
  JSON.stringify([
    Object.values(records).map((collection: { all(): readonly unknown[] }) => collection.all()),
    files.kept(),
    outbox.messages(),
    audit.records(),
    await Promise.all(everybody.map((oid) => conversations.areRemindersStopped(oid))),
  ]);
