import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  BOOKABLE,
  CANDIDATE,
  aBusyService,
  ACTIVITY,
  ANSWERED_ASSESSMENT,
  ASSESSMENT,
  BY_ANOTHER,
  CANCELLED,
  COMPLETED_ASSESSMENT,
  E_TAG,
  ENTRY,
  EVENT,
  FILE,
  GOAL,
  HELD_MEETING,
  MEETING,
  NEED,
  PRACTITIONER,
  OFFERED,
  PRIORITY,
  APPROVED_REQUEST,
  BUDGET,
  REQUEST,
  keptIn,
  PARKED,
  RELATED,
  REVIEW,
  TYPED,
  UNIT,
  VERSION,
} from '../../tests/builders/a-busy-service.ts';
import { draft, POLICY, published } from '../../tests/builders/a-rule-change.ts';
import { COLLEAGUE_OID, LEAD_OID } from '../../tests/builders/a-service.ts';
import { aKey, aPerson, ASHA_OID, aUnit } from '../../tests/builders/records.ts';
import type { RequestDetails } from '../domain/requests/training-request.ts';
import type { World } from '../../tests/builders/world.ts';
import type { Permission } from '../domain/access/access.ts';
import { may } from '../domain/access/access.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import type { Relation } from '../domain/access/relation.ts';
import type { OrganisationRole } from '../domain/access/role-assignment.ts';
import { NO_DETAILS } from '../domain/plans/goal.ts';
import type { BringArchiveRequest } from './archives/bring-archive.ts';
import { bringArchive } from './archives/bring-archive.ts';
import { noteArchive } from './archives/note-archive.ts';
import { takeArchiveBack } from './archives/take-archive-back.ts';
import { addGoal, suggestGoal } from './plans/add-goal.ts';
import { answerNeed } from './plans/answer-need.ts';
import { changeGoal } from './plans/change-goal.ts';
import { noteProgress } from './plans/note-progress.ts';
import { suggestToSeveral } from './plans/suggest-to-several.ts';
import { raiseNeed } from './plans/raise-need.ts';
import { stateServed } from './priorities/serving-training.ts';
import { changePriority, statePriority } from './priorities/state-priority.ts';
import { addPerson } from './people/add-person.ts';
import { addUnit } from './people/add-unit.ts';
import { assignRole } from './people/assign-role.ts';
import { cancelEvent, changeEvent, reinstateEvent } from './events/change-event.ts';
import { changeRule } from './policies/change-rule.ts';
import { draftOfPolicy } from './policies/draft-policy.ts';
import { startReminders, stopReminders } from './reviews/choose-reminders.ts';
import { discardPolicyDraft } from './policies/discard-policy-draft.ts';
import { logActivity } from './record/log-activity.ts';
import { confirmPolicyReading } from './policies/policy-announcement.ts';
import { previewPolicy } from './policies/preview-policy.ts';
import { withdrawPolicy } from './policies/withdraw-policy.ts';
import { publishPolicy } from './policies/publish-policy.ts';
import { settleParked } from './audit/read-audit.ts';
import { checkEntry } from './checks/check-entry.ts';
import { recordEntry } from './entries/record-entry.ts';
import { changeFile } from './files/change-file.ts';
import { finishUpload } from './files/upload-file.ts';
import { changeMeeting } from './meetings/change-meeting.ts';
import { hashToSign } from './meetings/meeting-of.ts';
import { prepareMeeting } from './meetings/prepare-meeting.ts';
import { signMeeting } from './meetings/sign-meeting.ts';
import { changeBudget, setBudget } from './budgets/set-budget.ts';
import { settleInvoice } from './requests/settle-invoice.ts';
import { answerTrainingRequest } from './requests/answer-request.ts';
import { askForTraining } from './requests/ask-for-training.ts';
import { cancelRequest, withdrawRequest } from './requests/end-request.ts';
import { recordReview } from './reviews/record-review.ts';
import { stateFramework } from './frameworks/state-framework.ts';
import { addCandidate } from './candidates/add-candidate.ts';
import {
  answerCandidate,
  changeCandidate,
  closeCandidate,
  verifyCredential,
} from './candidates/change-candidate.ts';
import { startCandidate } from './candidates/start-candidate.ts';
import { takeBackStart } from './candidates/take-back-start.ts';
import { beginSelfAssessment } from './self-assessments/begin-self-assessment.ts';
import { changeSelfAssessment } from './self-assessments/change-self-assessment.ts';
import { completeSelfAssessment, reopenSelfAssessment } from './self-assessments/complete-self-assessment.ts';
import { scheduleEvent } from './events/schedule-event.ts';
import { bookPlace, cancelBooking } from './bookings/book-place.ts';
import { judgeCriterion, judgeProvider } from './provision/judge-provision.ts';
import { settleProblemRow } from './problem-rows/settle-problem-row.ts';
import { submitEvaluation } from './evaluations/submit-evaluation.ts';
import { takeRegister } from './events/take-register.ts';
import { withdrawActivity } from './record/withdraw-activity.ts';
import { withdrawEntry } from './entries/withdraw-entry.ts';
import { withdrawReview } from './reviews/withdraw-review.ts';

interface Writing {
  /** The file in this folder, and which of its writes where there are several. */
  readonly name: `${string}.ts` | `${string}.ts ${string}`;
  /** All of them: it takes each. */
  readonly asks: readonly Permission[];
  /** Done for oneself alone, so that everybody is `self`; else for Asha, her unit, or the organisation. */
  readonly isForOneself?: true;
  /** What has to be there first, done by somebody who may. */
  readonly after?: (world: World) => Promise<unknown>;
  readonly write: (world: World, actorOid: string) => Promise<unknown>;
}

const formId = 'form-0000000000001';
const training: RequestDetails = {
  title: 'A conference',
  reason: 'To see what others do.',
  need: undefined,
  goal: undefined,
  kind: 'conference',
  provider: '',
  startsOn: civilDate('2026-12-07'),
  minutes: 180,
  costPence: 12_000,
  cover: '',
  strand: undefined,
  withinPlan: undefined,
  whoGains: '',
  whatChanges: '',
  howKnown: '',
};
const money = {
  stream: 'school-led',
  from: civilDate('2027-09-01'),
  to: civilDate('2028-08-31'),
  allocatedPence: 250_000,
  conditions: '',
} as const;
const requestIn = (world: World, { key } = REQUEST) => ({
  requestKey: key,
  version: world.records.requests.find(key)?.eTag ?? '',
});
const elsewhere: Omit<BringArchiveRequest, 'actorOid' | 'personOid'> = {
  formId,
  archive: {
    number: 'a'.repeat(64),
    organisationName: 'Beacon Schools Trust',
    personName: 'Asha Patel',
    madeByName: 'Asha Patel',
    madeOn: civilDate('2026-08-31'),
  },
  items: [
    {
      is: 'activity',
      title: 'Phonics for adults',
      typeLabel: 'Webinar',
      completedOn: civilDate('2024-03-02'),
      minutes: 90,
      reflection: '',
    },
  ],
};
const PDF = Buffer.from('%PDF-1.7\n');
const today = civilDate('2026-11-21');
const asha = (actorOid: string) => ({ actorOid, personOid: ASHA_OID });
const reason = 'It was entered by mistake.';

const ofMeeting = (actorOid: string, { key } = MEETING) => ({ ...asha(actorOid), meetingKey: key });
const ofHeldMeeting = (world: World, actorOid: string) => ({
  ...ofMeeting(actorOid, HELD_MEETING),
  hash: hashToSign(world, HELD_MEETING),
});

const ofAssessment = (actorOid: string, { key } = ASSESSMENT) => ({ ...asha(actorOid), assessmentKey: key });

const ofCandidate = (world: World, actorOid: string) => ({
  actorOid,
  candidateKey: CANDIDATE.key,
  version: world.records.candidates.find(CANDIDATE.key)?.eTag ?? '',
});
const candidateDetails = {
  displayName: 'Nia Vaughan-Jones',
  email: '',
  unit: UNIT.key,
  policyRoles: ['tutor'],
  startsOn: undefined,
  interviewerOid: LEAD_OID,
};

const activity = {
  formId,
  title: 'Live captions',
  activityType: 'webinar',
  completedOn: civilDate('2026-11-20'),
  minutes: 45,
  category: 'sector' as const,
  reflection: '',
  delivery: undefined,
  alignment: [],
};

const goal = { ...NO_DETAILS, text: 'A diploma', targetOn: civilDate('2027-07-31') };

const need = {
  formId,
  text: 'Questioning',
  source: 'quality-sampling' as const,
  evidence: 'Three of five.',
  raisedOn: civilDate('2026-11-20'),
  supports: undefined,
};

const priority = {
  plan: 'improvement-plan' as const,
  title: 'Reading in every subject',
  measure: '',
  ownerOid: LEAD_OID,
  from: civilDate('2026-09-01'),
  to: civilDate('2027-08-31'),
  approvedBy: '',
  approvedOn: undefined,
};

const eventFields = {
  title: 'Adaptive teaching',
  startsAt: EVENT.startsAt,
  endsAt: EVENT.endsAt,
  venue: 'Room 2',
  provider: 'In-house',
  activityType: 'inset-day',
  category: 'educational' as const,
  insetDays: 1 as const,
};

const versionOf = ({ records }: World, key: string): string => records.events.find(key)?.eTag ?? '';
const ofEvent = (world: World, actorOid: string, { key }: { readonly key: string } = EVENT) => ({
  actorOid,
  eventKey: key,
  version: versionOf(world, key),
});

const entryOf = (
  kind: string,
  fields: Readonly<Record<string, string>>,
): Pick<Parameters<typeof recordEntry>[1], 'formId' | 'kind' | 'fields'> => ({ formId, kind, fields });

const row = (actorOid: string, collection: string, itemId: string) => ({
  actorOid,
  collection,
  itemId,
  eTag: E_TAG,
  decision: 'holds' as const,
});

/** Nobody is refused their own reminders, so that there is no word for it. */
const refused = (): { readonly ok: false } => ({ ok: false });

const digestIn = async (world: World): Promise<string> => {
  // By somebody who may: who publishes is another question.
  const preview = await previewPolicy(world, { actorOid: LEAD_OID, policyId: POLICY });
  if (!preview.ok) throw new Error('There is no draft.');
  return preview.value.digest;
};

const digests = new WeakMap<World, string>();

/** Every use case that writes by somebody's request. */
const WRITING: readonly Writing[] = [
  {
    name: 'log-activity.ts',
    asks: ['activity.log'],
    write: (world, actorOid) => logActivity(world, { ...asha(actorOid), ...activity }),
  },
  {
    name: 'log-activity.ts a correction',
    asks: ['activity.log'],
    write: (world, actorOid) =>
      logActivity(world, { ...asha(actorOid), ...activity, corrects: ACTIVITY.key }),
  },
  {
    name: 'withdraw-activity.ts',
    asks: ['activity.log'],
    write: (world, actorOid) =>
      withdrawActivity(world, { ...asha(actorOid), activityKey: ACTIVITY.key, reason }),
  },
  {
    name: 'record-entry.ts training',
    asks: ['entry.record', 'training.record'],
    write: (world, actorOid) =>
      recordEntry(world, {
        ...asha(actorOid),
        ...entryOf('training', { about: 'prevent-duty', datedOn: '2026-11-03' }),
      }),
  },
  {
    name: 'record-entry.ts leave',
    asks: ['entry.record', 'leave.record'],
    write: (world, actorOid) =>
      recordEntry(world, { ...asha(actorOid), ...entryOf('leave', { datedOn: '2026-11-03' }) }),
  },
  {
    name: 'record-entry.ts a waiver',
    asks: ['entry.record', 'waiver.grant'],
    write: (world, actorOid) =>
      recordEntry(world, {
        ...asha(actorOid),
        ...entryOf('waiver', {
          about: 'hampshire/prevent',
          datedOn: '2026-11-03',
          note: reason,
          approvedBy: LEAD_OID,
        }),
      }),
  },
  {
    name: 'record-entry.ts who reviews',
    asks: ['entry.record', 'reviewer.name'],
    write: (world, actorOid) =>
      recordEntry(world, {
        ...asha(actorOid),
        ...entryOf('reviewer', { about: 'annual', colleague: COLLEAGUE_OID, datedOn: '2026-11-03' }),
      }),
  },
  {
    name: 'withdraw-entry.ts',
    asks: ['entry.record', 'training.record'],
    write: (world, actorOid) => withdrawEntry(world, { ...asha(actorOid), entryKey: ENTRY.key, reason }),
  },
  {
    name: 'withdraw-entry.ts what another recorded',
    asks: ['entry.record', 'credential.record'],
    write: (world, actorOid) => withdrawEntry(world, { ...asha(actorOid), entryKey: BY_ANOTHER.key, reason }),
  },
  {
    name: 'record-entry.ts a correction of what another recorded',
    asks: ['entry.record', 'training.record', 'credential.record'],
    write: (world, actorOid) =>
      recordEntry(world, {
        ...asha(actorOid),
        ...entryOf('training', { about: 'prevent-duty', datedOn: '2026-11-03' }),
        corrects: BY_ANOTHER.key,
      }),
  },
  {
    name: 'record-entry.ts a qualification',
    asks: ['entry.record', 'credential.record'],
    write: (world, actorOid) =>
      recordEntry(world, {
        ...asha(actorOid),
        ...entryOf('qualification', { about: 'Level 5 diploma', state: 'held', datedOn: '2026-11-03' }),
      }),
  },
  {
    name: 'upload-file.ts',
    asks: ['file.attach', 'training.record'],
    write: async (world, actorOid) => {
      const place = { personOid: ASHA_OID, key: world.keys.keyFor('file', actorOid, ASHA_OID, formId) };
      const upload = await world.files.begin(place, PDF.length);
      await world.files.append(place, upload, { start: 0, bytes: PDF });
      const kept = world.files.kept();
      const answer = await finishUpload(world, {
        ...asha(actorOid),
        formId,
        record: ENTRY.key,
        name: 'certificate.pdf',
      });
      // What was put there first is no writing of the use case.
      if (!answer.ok) await world.files.remove(place);
      return kept.length > 0 ? answer : undefined;
    },
  },
  {
    name: 'change-file.ts',
    asks: ['file.attach', 'training.record'],
    write: (world, actorOid) => changeFile(world, { ...asha(actorOid), fileKey: FILE.key, isKept: false }),
  },
  {
    name: 'check-entry.ts',
    asks: ['record.check'],
    write: (world, actorOid) =>
      checkEntry(world, {
        ...asha(actorOid),
        entryKey: ENTRY.key,
        files: [FILE.key],
        formId,
        finding: 'verified',
        reason: '',
      }),
  },
  {
    name: 'add-goal.ts',
    asks: ['goal.change'],
    write: (world, actorOid) => addGoal(world, { ...asha(actorOid), formId, ...goal }),
  },
  {
    name: 'add-goal.ts a suggestion',
    asks: ['goal.suggest'],
    write: (world, actorOid) => suggestGoal(world, { ...asha(actorOid), formId, ...goal }),
  },
  {
    name: 'change-goal.ts',
    asks: ['goal.change'],
    write: (world, actorOid) =>
      changeGoal(world, {
        ...asha(actorOid),
        goalKey: GOAL.key,
        version: world.records.goals.find(GOAL.key)?.eTag ?? '',
        change: { to: 'done', outcome: 'Passed.' },
      }),
  },
  {
    name: 'note-progress.ts',
    asks: ['goal.note'],
    write: (world, actorOid) =>
      noteProgress(world, { ...asha(actorOid), goalKey: GOAL.key, formId, text: 'One unit passed.' }),
  },
  {
    name: 'note-archive.ts',
    asks: ['archive.make'],
    write: (world, actorOid) => noteArchive(world, { ...asha(actorOid), number: 'a'.repeat(64) }),
  },
  {
    name: 'bring-archive.ts',
    asks: ['archive.bring'],
    write: (world, actorOid) => bringArchive(world, { ...asha(actorOid), ...elsewhere }),
  },
  {
    name: 'take-archive-back.ts',
    asks: ['archive.bring'],
    after: (world) => bringArchive(world, { ...asha(ASHA_OID), ...elsewhere }),
    write: (world, actorOid) =>
      takeArchiveBack(world, {
        ...asha(actorOid),
        archiveKey: world.keys.keyFor('brought-archive', ASHA_OID, ASHA_OID, formId),
      }),
  },
  {
    name: 'raise-need.ts',
    asks: ['need.raise'],
    write: (world, actorOid) => raiseNeed(world, { ...asha(actorOid), ...need }),
  },
  {
    name: 'raise-need.ts out of a complaint',
    asks: ['need.raise', 'need.raise-restricted'],
    write: (world, actorOid) => raiseNeed(world, { ...asha(actorOid), ...need, source: 'complaint' }),
  },
  {
    name: 'answer-need.ts',
    asks: ['need.answer'],
    write: (world, actorOid) =>
      answerNeed(world, {
        ...asha(actorOid),
        needKey: NEED.key,
        version: world.records.needs.find(NEED.key)?.eTag ?? '',
        answer: 'accepted',
        text: '',
      }),
  },
  {
    name: 'state-priority.ts',
    asks: ['priority.manage'],
    write: (world, actorOid) => statePriority(world, { actorOid, formId, unit: UNIT.key, ...priority }),
  },
  {
    name: 'state-priority.ts a change',
    asks: ['priority.manage'],
    write: (world, actorOid) =>
      changePriority(world, {
        actorOid,
        priorityKey: PRIORITY.key,
        version: world.records.priorities.find(PRIORITY.key)?.eTag ?? '',
        ...priority,
        endedBecause: undefined,
      }),
  },
  {
    name: 'suggest-to-several.ts',
    asks: ['goal.suggest'],
    write: (world, actorOid) =>
      suggestToSeveral(world, {
        actorOid,
        formId,
        people: [ASHA_OID],
        text: 'Teach online',
        targetOn: civilDate('2027-07-31'),
        measure: '',
        intendedEffect: '',
        support: '',
      }),
  },
  {
    name: 'serving-training.ts',
    asks: ['event.manage'],
    write: (world, actorOid) =>
      stateServed(world, {
        actorOid,
        eventKey: EVENT.key,
        version: world.records.events.find(EVENT.key)?.eTag ?? '',
        priority: PRIORITY.key,
        strand: undefined,
        standards: [],
      }),
  },
  {
    name: 'ask-for-training.ts',
    asks: ['request.ask'],
    write: (world, actorOid) => askForTraining(world, { ...asha(actorOid), formId, ...training }),
  },
  {
    name: 'answer-request.ts',
    asks: ['request.answer'],
    write: (world, actorOid) =>
      answerTrainingRequest(world, {
        actorOid,
        ...requestIn(world),
        answer: 'approve',
        reason: '',
        overspendBecause: '',
      }),
  },
  {
    name: 'end-request.ts a withdrawal',
    asks: ['request.ask'],
    write: (world, actorOid) => withdrawRequest(world, { actorOid, ...requestIn(world), reason }),
  },
  {
    name: 'end-request.ts a cancellation',
    asks: ['request.cancel'],
    write: (world, actorOid) =>
      cancelRequest(world, { actorOid, ...requestIn(world, APPROVED_REQUEST), reason }),
  },
  {
    name: 'settle-invoice.ts',
    asks: ['invoice.settle'],
    write: (world, actorOid) =>
      settleInvoice(world, { actorOid, ...requestIn(world, APPROVED_REQUEST), invoicePence: 58_000 }),
  },
  {
    name: 'set-budget.ts',
    asks: ['budget.manage'],
    write: (world, actorOid) =>
      setBudget(world, { actorOid, formId, unit: UNIT.key, strand: undefined, ...money }),
  },
  {
    name: 'set-budget.ts a change',
    asks: ['budget.manage'],
    write: (world, actorOid) =>
      changeBudget(world, {
        actorOid,
        budgetKey: BUDGET.key,
        version: world.records.budgets.find(BUDGET.key)?.eTag ?? '',
        ...money,
      }),
  },
  {
    name: 'record-review.ts',
    asks: ['review.change', 'review.record'],
    write: (world, actorOid) =>
      recordReview(world, { ...asha(actorOid), formId, kind: 'annual', heldOn: today, agreed: '' }),
  },
  {
    name: 'record-review.ts a correction',
    asks: ['review.read', 'review.change', 'review.record'],
    write: (world, actorOid) =>
      recordReview(world, {
        ...asha(actorOid),
        formId,
        kind: 'annual',
        heldOn: today,
        agreed: '',
        corrects: REVIEW.key,
      }),
  },
  {
    name: 'withdraw-review.ts',
    asks: ['review.read', 'review.change', 'review.record'],
    write: (world, actorOid) => withdrawReview(world, { ...asha(actorOid), reviewKey: REVIEW.key, reason }),
  },
  {
    name: 'prepare-meeting.ts',
    asks: ['review.prepare'],
    write: (world, actorOid) =>
      prepareMeeting(world, { ...asha(actorOid), kind: 'mid-year', plannedOn: today }),
  },
  {
    name: 'change-meeting.ts',
    asks: ['review.prepare'],
    write: (world, actorOid) =>
      changeMeeting(world, {
        ...ofMeeting(actorOid),
        change: { to: 'target', place: 0, text: 'Finish the diploma', was: '' },
      }),
  },
  {
    name: 'change-meeting.ts the day it was held',
    asks: ['review.prepare', 'review.reviewer-words'],
    write: (world, actorOid) =>
      changeMeeting(world, { ...ofMeeting(actorOid), change: { to: 'hold', heldOn: today } }),
  },
  {
    name: 'change-meeting.ts to remove it',
    asks: ['review.prepare'],
    write: (world, actorOid) =>
      changeMeeting(world, { ...ofMeeting(actorOid), change: { to: 'withdraw', reason } }),
  },
  {
    name: 'sign-meeting.ts as the person',
    asks: ['review.prepare', 'review.own-words'],
    write: (world, actorOid) => signMeeting(world, { ...ofHeldMeeting(world, actorOid), as: 'Individual' }),
  },
  {
    name: 'sign-meeting.ts as the reviewer',
    asks: ['review.prepare', 'review.reviewer-words'],
    write: (world, actorOid) => signMeeting(world, { ...ofHeldMeeting(world, actorOid), as: 'Manager' }),
  },
  {
    name: 'begin-self-assessment.ts',
    asks: ['self-assessment.write'],
    write: (world, actorOid) => beginSelfAssessment(world, { ...asha(actorOid), framework: 'etf-2022' }),
  },
  {
    name: 'change-self-assessment.ts',
    asks: ['self-assessment.write'],
    write: (world, actorOid) =>
      changeSelfAssessment(world, {
        ...ofAssessment(actorOid),
        changes: [{ code: '1', of: 'rating', text: 'secure', was: '' }],
      }),
  },
  {
    name: 'complete-self-assessment.ts',
    asks: ['self-assessment.write'],
    write: (world, actorOid) => completeSelfAssessment(world, ofAssessment(actorOid, ANSWERED_ASSESSMENT)),
  },
  {
    name: 'complete-self-assessment.ts the way back',
    asks: ['self-assessment.write', 'entry.record', 'own-entry.record'],
    write: (world, actorOid) =>
      reopenSelfAssessment(world, { ...ofAssessment(actorOid, COMPLETED_ASSESSMENT), reason }),
  },
  {
    name: 'add-candidate.ts',
    asks: ['candidate.add'],
    write: (world, actorOid) => addCandidate(world, { actorOid, formId, ...candidateDetails }),
  },
  {
    name: 'change-candidate.ts answers',
    asks: ['candidate.manage'],
    write: (world, actorOid) =>
      answerCandidate(world, {
        ...ofCandidate(world, actorOid),
        changes: [{ code: 'notes', of: 'text', text: 'Calm.', was: '' }],
      }),
  },
  {
    name: 'change-candidate.ts what was seen',
    asks: ['candidate.manage'],
    write: (world, actorOid) =>
      verifyCredential(world, { ...ofCandidate(world, actorOid), code: 'aet-l3', seen: 'The certificate' }),
  },
  {
    name: 'change-candidate.ts details',
    asks: ['candidate.manage'],
    write: (world, actorOid) =>
      changeCandidate(world, { ...ofCandidate(world, actorOid), ...candidateDetails }),
  },
  {
    name: 'change-candidate.ts closing',
    asks: ['candidate.manage'],
    write: (world, actorOid) =>
      closeCandidate(world, { ...ofCandidate(world, actorOid), closing: { to: 'not-starting', reason } }),
  },
  {
    name: 'start-candidate.ts',
    asks: ['candidate.start', 'credential.record'],
    write: (world, actorOid) =>
      startCandidate(world, { ...ofCandidate(world, actorOid), personOid: ASHA_OID }),
  },
  {
    name: 'take-back-start.ts',
    asks: ['candidate.start', 'credential.record'],
    after: (world) =>
      startCandidate(world, { ...ofCandidate(world, RELATED.coordinator), personOid: ASHA_OID }),
    write: (world, actorOid) => takeBackStart(world, { ...ofCandidate(world, actorOid), reason }),
  },
  {
    name: 'state-framework.ts',
    asks: ['policy.manage'],
    after: (world) => addPerson(world, { actorOid: RELATED.administrator, person: PRACTITIONER }),
    write: (world, actorOid) =>
      stateFramework(world, {
        actorOid,
        frameworkId: 'core-activities',
        text: '1. Reflect on what works',
        source: 'Written by our own quality team.',
        version: 0,
      }),
  },
  {
    name: 'schedule-event.ts',
    asks: ['event.manage'],
    write: (world, actorOid) => scheduleEvent(world, { actorOid, formId, unit: UNIT.key, ...eventFields }),
  },
  {
    name: 'book-place.ts',
    asks: ['booking.make'],
    isForOneself: true,
    write: (world, actorOid) => bookPlace(world, { actorOid, eventKey: BOOKABLE.key }),
  },
  {
    name: 'book-place.ts a cancellation',
    asks: ['booking.make'],
    isForOneself: true,
    // Whoever asks has something to give up.
    after: async (world) => {
      for (const actorOid of new Set(Object.values(RELATED)))
        await bookPlace(world, { actorOid, eventKey: BOOKABLE.key });
    },
    write: (world, actorOid) => cancelBooking(world, { actorOid, eventKey: BOOKABLE.key, reason }),
  },
  {
    name: 'judge-provision.ts a criterion',
    asks: ['provision.judge'],
    write: (world, actorOid) =>
      judgeCriterion(world, {
        ...ofEvent(world, actorOid, OFFERED),
        criterion: 'criterion-1',
        answer: 'yes',
        note: '',
      }),
  },
  {
    name: 'judge-provision.ts a provider',
    asks: ['provision.judge'],
    write: (world, actorOid) =>
      judgeProvider(world, {
        actorOid,
        eventKey: OFFERED.key,
        formId,
        quality: 'sufficient',
        integrity: 'sufficient',
        reason,
        until: civilDate('2027-08-31'),
      }),
  },
  {
    name: 'change-event.ts',
    asks: ['event.manage'],
    write: (world, actorOid) => changeEvent(world, { ...ofEvent(world, actorOid), ...eventFields }),
  },
  {
    name: 'change-event.ts a cancellation',
    asks: ['event.manage'],
    write: (world, actorOid) => cancelEvent(world, { ...ofEvent(world, actorOid), reason }),
  },
  {
    name: 'change-event.ts a reinstatement',
    asks: ['event.manage'],
    write: (world, actorOid) => reinstateEvent(world, ofEvent(world, actorOid, CANCELLED)),
  },
  {
    name: 'take-register.ts',
    asks: ['event.manage', 'attendance.record'],
    write: (world, actorOid) =>
      takeRegister(world, {
        actorOid,
        eventKey: EVENT.key,
        entries: [{ personOid: ASHA_OID, status: 'absent' }],
      }),
  },
  {
    name: 'submit-evaluation.ts',
    asks: ['evaluation.answer'],
    isForOneself: true,
    write: (world, actorOid) =>
      submitEvaluation(world, {
        actorOid,
        eventKey: EVENT.key,
        rating: 'good',
        answers: { 'content-and-learning': 'Three ways to caption a live session' },
      }),
  },
  {
    name: 'policy-announcement.ts',
    asks: ['policy.confirm'],
    isForOneself: true,
    write: (world, actorOid) => confirmPolicyReading(world, { actorOid, versionKey: VERSION.key }),
  },
  {
    name: 'choose-reminders.ts',
    asks: ['reminders.choose'],
    isForOneself: true,
    write: async (world, actorOid) => stopReminders(world, actorOid).catch(refused),
  },
  {
    name: 'choose-reminders.ts the way back',
    asks: ['reminders.choose'],
    isForOneself: true,
    after: ({ conversations }) =>
      Promise.all(Object.values(RELATED).map((oid) => conversations.stopReminders(oid))),
    write: async (world, actorOid) => startReminders(world, actorOid).catch(refused),
  },
  {
    name: 'draft-policy.ts',
    asks: ['policy.manage'],
    write: (world, actorOid) => draft(world, { actorOid }),
  },
  {
    name: 'change-rule.ts',
    asks: ['policy.manage'],
    write: (world, actorOid) =>
      changeRule(world, {
        actorOid,
        policyId: POLICY,
        requirement: 'safer-recruitment',
        draftVersion: draftOfPolicy(world, POLICY)?.eTag,
        isLeftOut: false,
        values: { recurMonths: 24 },
        effectiveFrom: civilDate('2026-11-30'),
        announcement: 'Two years.',
      }),
  },
  {
    name: 'publish-policy.ts',
    asks: ['policy.manage'],
    after: async (world) => {
      await draft(world);
      digests.set(world, await digestIn(world));
    },
    write: (world, actorOid) =>
      publishPolicy(world, { actorOid, policyId: POLICY, digest: digests.get(world) ?? '' }),
  },
  {
    name: 'withdraw-policy.ts',
    asks: ['policy.manage'],
    after: (world) => published(world),
    write: (world, actorOid) => {
      const version = world.records.policies
        .where('policyId', POLICY)
        .findLast(({ value }) => value.publishedAt);
      return withdrawPolicy(world, { actorOid, policyId: POLICY, versionKey: version?.value.key ?? '' });
    },
  },
  {
    name: 'discard-policy-draft.ts',
    asks: ['policy.manage'],
    after: (world) => draft(world),
    write: (world, actorOid) => discardPolicyDraft(world, { actorOid, policyId: POLICY }),
  },
  {
    name: 'settle-problem-row.ts evidence',
    asks: ['problem-rows.settle', 'evidence.confirm'],
    write: (world, actorOid) => settleProblemRow(world, row(actorOid, 'activities', TYPED.evidence)),
  },
  {
    name: 'settle-problem-row.ts who is who',
    asks: ['problem-rows.settle', 'who-is-who.confirm'],
    write: (world, actorOid) => settleProblemRow(world, row(actorOid, 'people', TYPED.person)),
  },
  {
    name: 'read-audit.ts a parked message',
    asks: ['message.settle'],
    write: (world, actorOid) => settleParked(world, { actorOid, key: PARKED, how: 'leave' }),
  },
  {
    name: 'add-person.ts',
    asks: ['people.manage'],
    write: (world, actorOid) =>
      addPerson(world, { actorOid, person: aPerson({ oid: aKey('somebody new'), unit: UNIT.key }) }),
  },
  {
    name: 'add-unit.ts',
    asks: ['people.manage'],
    write: (world, actorOid) => addUnit(world, { actorOid, unit: aUnit({ key: aKey('unit', 'new') }) }),
  },
  {
    name: 'assign-role.ts',
    asks: ['roles.assign'],
    write: (world, actorOid) =>
      assignRole(world, {
        actorOid,
        isFirstAdministrator: false,
        assignment: { personOid: ASHA_OID, role: 'trustee', unit: undefined, from: today, to: undefined },
      }),
  },
];

/** Files that write and that nobody asks: jobs do, and use cases that have asked. */
const OF_NOBODY = [
  'anchor-audit.ts',
  'announce-event-changes.ts',
  'announce-policies.ts',
  'create-audited.ts',
  'date-adopted-policies.ts',
  'erase-removed-files.ts',
  'follow-attendance.ts',
  'follow-ended-events.ts',
  'free-place.ts',
  'nudge-overdue-reviews.ts',
  'replace-audited.ts',
  'tell-others.ts',
  'tell-review-recorded.ts',
];

/** A text is replaced by a pattern, a row by another. */
const WRITES =
  /\bcreateAudited\(|\.(?:create|settle|settleParked|enqueue|stopReminders|startReminders)\(|\.replace\((?!\/)/;

/** Whether something was written. Somebody who may not is refused, or asked for nothing, and nothing is. */
async function wrote(
  { after, write }: Writing,
  actorOid: string,
  change: (world: World) => World = (world) => world,
): Promise<boolean> {
  const world = await aBusyService();
  await after?.(world);
  const before = await keptIn(world);
  const changed = change(world);
  const digest = digests.get(world);
  if (digest !== undefined) digests.set(changed, digest);
  const answer = (await write(changed, actorOid)) as { readonly ok: boolean } | undefined;
  const isWritten = (await keptIn(world)) !== before;
  // Reminders answer nothing.
  if (answer) expect([actorOid, answer.ok]).toEqual([actorOid, isWritten]);
  return isWritten;
}

const namedRelations = Object.entries(RELATED) as readonly [Relation | 'nobody', string][];

const relationsOf = ({ isForOneself }: Writing, relation: Relation | 'nobody'): ReadonlySet<Relation> =>
  new Set<Relation>([
    ...(relation === 'nobody' ? [] : [relation]),
    ...(isForOneself ? ['self' as const] : []),
  ]);

const mayWrite = (writing: Writing, relations: ReadonlySet<Relation>): boolean =>
  writing.asks.every((permission) => may(permission, relations));

const byName = WRITING.map((writing) => [writing.name, writing] as const);

describe('every use case that writes', () => {
  it('has its line below', () => {
    const files = fs
      .readdirSync(import.meta.dirname, { encoding: 'utf8', recursive: true })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .filter((file) => WRITES.test(fs.readFileSync(path.join(import.meta.dirname, file), 'utf8')))
      .map((file) => path.basename(file));
    const named = new Set([...OF_NOBODY, ...WRITING.map(({ name }) => name.split(' ')[0])]);
    expect(files.filter((file) => !named.has(file))).toEqual([]);
    expect(OF_NOBODY.filter((file) => !files.includes(file))).toEqual([]);
  });

  it.each(byName)(
    'writes for whom the table of access names, and for nobody else: %s',
    async (_name, writing) => {
      const written: unknown[] = [];
      for (const [relation, oid] of namedRelations) written.push([relation, await wrote(writing, oid)]);
      expect(written).toEqual(
        namedRelations.map(([relation]) => [relation, mayWrite(writing, relationsOf(writing, relation))]),
      );
    },
  );

  it.each(byName)(
    'writes for somebody who holds every office, about themselves, what needs no second person: %s',
    async (_name, writing) => {
      const offices: readonly OrganisationRole[] = ['coordinator', 'cpd-lead', 'trustee', 'administrator'];
      const isWritten = await wrote(writing, ASHA_OID, (world) => {
        const given = world.records.roleAssignments;
        const held = offices.map((role) => ({
          value: {
            key: aKey('office', role),
            personOid: ASHA_OID,
            role,
            unit: undefined,
            from: civilDate('2025-09-01'),
            to: undefined,
            changedBy: LEAD_OID,
          },
          itemId: role,
          eTag: '1',
        }));
        const roleAssignments = {
          ...given,
          all: () => [...given.all(), ...held],
          where: (...asked: Parameters<typeof given.where>) =>
            asked[1] === ASHA_OID ? [...given.where(...asked), ...held] : given.where(...asked),
        };
        return { ...world, records: { ...world.records, roleAssignments } };
      });
      expect(isWritten).toBe(mayWrite(writing, new Set<Relation>(['self', ...offices])));
    },
  );

  it.each(
    WRITING.flatMap((writing) =>
      writing.asks.map((permission) => [permission, writing.name, writing] as const),
    ),
  )('asks %s, and writes nothing where it is not given: %s', async (permission, _name, writing) => {
    const [, somebody = ''] =
      namedRelations.find(([relation]) => mayWrite(writing, relationsOf(writing, relation))) ?? [];
    expect(await wrote(writing, somebody)).toBe(true);
    const without = (world: World): World => ({
      ...world,
      may: (asked, relations) => asked !== permission && may(asked, relations),
    });
    expect(await wrote(writing, somebody, without)).toBe(false);
  });
});
