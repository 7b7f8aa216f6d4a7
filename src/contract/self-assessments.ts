import * as z from 'zod/mini';
import { LONGEST_COMMENT, SELF_ASSESSMENT_STATES } from '../domain/self-assessments/self-assessment.ts';
import { LONGEST_CODE, MOST_STATEMENTS } from '../domain/standards/statement.ts';
import { read, write } from './endpoint.ts';
import { ObjectId, personText, requiredText, RowKey } from './fields.ts';
import { PersonTagView } from './person-tag.ts';

const PersonView = z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView });

/** GET /api/people/{oid}/self-assessments */
export const SelfAssessmentsPage = z.object({
  person: PersonView,
  /** What the person may measure themselves against. */
  frameworks: z.array(z.object({ id: z.string(), label: z.string(), statements: z.number() })),
  /** What a policy names and nobody has stated yet. */
  unstated: z.array(z.string()),
  /** What is open first, then the latest first. */
  assessments: z.array(
    z.object({
      key: z.string(),
      framework: z.string(),
      frameworkLabel: z.string(),
      state: z.enum(SELF_ASSESSMENT_STATES),
      startedOn: z.string(),
      completedOn: z.nullable(z.string()),
      /** Completed, and nobody took its entry back. */
      isCounted: z.boolean(),
      answered: z.number(),
      total: z.number(),
    }),
  ),
  /** Results of other tools that are on the record, the latest first. */
  recorded: z.array(
    z.object({ key: z.string(), label: z.string(), completedOn: z.string(), note: z.string() }),
  ),
  /** Who reads one, in a sentence. */
  promise: z.string(),
  mayWrite: z.boolean(),
});
export type SelfAssessmentsPage = z.infer<typeof SelfAssessmentsPage>;

const Answer = { rating: z.string(), comment: z.string() };

const AnsweredStatementView = z.object({
  code: z.string(),
  /** The heading it stands under; empty for none. */
  group: z.string(),
  label: z.string(),
  /** Empty: not yet. */
  ...Answer,
  /** What was said in the one before; null where it was not asked there. `label`: where it read otherwise. */
  then: z.nullable(z.object({ ...Answer, label: z.nullable(z.string()) })),
  moved: z.nullable(z.enum(['up', 'down', 'same'])),
  /** It stands among the person's needs. */
  isNeed: z.boolean(),
  /** CPD that serves it. */
  activities: z.number(),
});
export type AnsweredStatementView = z.infer<typeof AnsweredStatementView>;

/** GET /api/people/{oid}/self-assessments/{assessmentKey} */
export const SelfAssessmentPage = z.object({
  key: z.string(),
  person: PersonView,
  frameworkLabel: z.string(),
  frameworkVersion: z.string(),
  /** Other statements hold today than those it was begun with. */
  isOfOldVersion: z.boolean(),
  state: z.enum(SELF_ASSESSMENT_STATES),
  startedOn: z.string(),
  completedOn: z.nullable(z.string()),
  isCounted: z.boolean(),
  /** The day of the one that it is compared with. */
  beforeOn: z.nullable(z.string()),
  statements: z.array(AnsweredStatementView),
  /** Of the one before, and asked no more. */
  askedNoMore: z.array(z.object({ code: z.string(), label: z.string(), ...Answer })),
  promise: z.string(),
  may: z.object({ write: z.boolean(), reopen: z.boolean() }),
  today: z.string(),
});
export type SelfAssessmentPage = z.infer<typeof SelfAssessmentPage>;

/** POST /api/people/{oid}/self-assessments: begins one, or answers the one that is open. */
export const BeginSelfAssessment = z.strictObject({ framework: requiredText(200) });
export type BeginSelfAssessment = z.infer<typeof BeginSelfAssessment>;

/** POST /api/people/{oid}/self-assessments/{assessmentKey}: some answers. `was`: what their writer saw there. */
export const ChangeSelfAssessment = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        code: requiredText(LONGEST_CODE),
        of: z.enum(['rating', 'comment']),
        text: personText(LONGEST_COMMENT),
        was: personText(LONGEST_COMMENT),
      }),
    )
    .check(z.minLength(1), z.maxLength(2 * MOST_STATEMENTS)),
});
export type ChangeSelfAssessment = z.infer<typeof ChangeSelfAssessment>;

/** POST /api/people/{oid}/self-assessments/{assessmentKey}/reopening: kept with the entry that counts no more. */
export const ReopenSelfAssessment = z.strictObject({ reason: requiredText(400) });
export type ReopenSelfAssessment = z.infer<typeof ReopenSelfAssessment>;

const ofPerson = z.object({ oid: ObjectId });
const ofAssessment = z.object({ oid: ObjectId, assessmentKey: RowKey });

export const selfAssessments = read({
  id: 'selfAssessments',
  path: '/people/{oid}/self-assessments',
  summary: 'A person’s self-assessments, and what they may measure themselves against.',
  permission: 'self-assessment.read',
  params: ofPerson,
  reply: SelfAssessmentsPage,
  shows: ['self-assessments', 'entries', 'policies', 'people'],
});

export const selfAssessment = read({
  id: 'selfAssessment',
  path: '/people/{oid}/self-assessments/{assessmentKey}',
  summary: 'One self-assessment, beside the one before.',
  permission: 'self-assessment.read',
  params: ofAssessment,
  reply: SelfAssessmentPage,
  shows: ['self-assessments', 'entries', 'goals', 'activities', 'policies', 'people'],
});

export const beginSelfAssessment = write({
  id: 'beginSelfAssessment',
  path: '/people/{oid}/self-assessments',
  summary: 'Begins a self-assessment, or answers the one that is open.',
  permission: 'self-assessment.write',
  params: ofPerson,
  body: BeginSelfAssessment,
  reply: SelfAssessmentsPage,
  isSafeTwice: true,
  renews: selfAssessments,
});

export const changeSelfAssessment = write({
  id: 'changeSelfAssessment',
  path: '/people/{oid}/self-assessments/{assessmentKey}',
  summary: 'Answers some statements of the caller’s own self-assessment.',
  permission: 'self-assessment.write',
  params: ofAssessment,
  body: ChangeSelfAssessment,
  reply: SelfAssessmentPage,
  isSafeTwice: true,
  renews: selfAssessment,
});

export const completeSelfAssessment = write({
  id: 'completeSelfAssessment',
  path: '/people/{oid}/self-assessments/{assessmentKey}/completion',
  summary: 'Completes the caller’s own self-assessment: from then on it counts.',
  permission: 'self-assessment.write',
  params: ofAssessment,
  reply: SelfAssessmentPage,
  isSafeTwice: true,
  renews: selfAssessment,
});

export const reopenSelfAssessment = write({
  id: 'reopenSelfAssessment',
  path: '/people/{oid}/self-assessments/{assessmentKey}/reopening',
  summary: 'Opens the caller’s own self-assessment again, on the day it was completed.',
  permission: 'self-assessment.write',
  params: ofAssessment,
  body: ReopenSelfAssessment,
  reply: SelfAssessmentPage,
  isSafeTwice: true,
  renews: selfAssessment,
});
