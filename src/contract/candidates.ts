import * as z from 'zod/mini';
import { CANDIDATE_STATES } from '../domain/candidates/candidate.ts';
import { read, write } from './endpoint.ts';
import { EntryFieldView } from './entries.ts';
import { CivilDateField, FormId, ObjectId, personText, requiredText, RowKey } from './fields.ts';

const NamedChoice = z.object({ id: z.string(), label: z.string() });

const listed = {
  key: z.string(),
  displayName: z.string(),
  /** Empty where none was given. */
  email: z.string(),
  unit: z.string(),
  unitName: z.string(),
  roles: z.array(z.string()),
  roleLabels: z.array(z.string()),
  startsOn: z.nullable(z.string()),
  interviewerOid: z.string(),
  interviewerName: z.string(),
  state: z.enum(CANDIDATE_STATES),
  /** Credentials of which it is said whether they hold them, of those that are asked. */
  answered: z.number(),
  asked: z.number(),
  verified: z.number(),
  /** Whom they became; null while nobody said. */
  person: z.nullable(z.object({ oid: z.string(), displayName: z.string() })),
  startedOn: z.nullable(z.string()),
  closedBecause: z.string(),
  /** The last day on which anything is kept of who does not start; null for anybody else. */
  keptUntil: z.nullable(z.string()),
};

export const ListedCandidate = z.object(listed);
export type ListedCandidate = z.infer<typeof ListedCandidate>;

/** Units for which the reader may add a candidate, each with the roles of its policy. */
const UnitToJoin = z.object({ key: z.string(), name: z.string(), roles: z.array(NamedChoice) });
export type UnitToJoin = z.infer<typeof UnitToJoin>;

/** GET /api/candidates */
export const CandidatesPage = z.object({
  /** The soonest to start first; then those who started, and those who do not. */
  candidates: z.array(ListedCandidate),
  units: z.array(UnitToJoin),
  today: z.string(),
});
export type CandidatesPage = z.infer<typeof CandidatesPage>;

export const ClaimedCredentialView = z.object({
  /** Names it when it is answered. */
  code: z.string(),
  title: z.string(),
  kind: z.string(),
  /** The lowest level that satisfies; null: any. */
  level: z.nullable(z.number()),
  /** What is asked of somebody who claims it. */
  fields: z.array(EntryFieldView),
  /** By what was asked; `claim` is yes, no, or empty. */
  texts: z.record(z.string(), z.string()),
  verified: z.nullable(z.object({ seen: z.string(), byName: z.string(), on: z.string() })),
  /** What becomes of a claim at the start. */
  fate: z.enum(['verified', 'waits', 'left-out']),
});
export type ClaimedCredentialView = z.infer<typeof ClaimedCredentialView>;

/** GET /api/candidates/{candidateKey} */
export const CandidatePage = z.object({
  ...listed,
  /** To be sent with a change. */
  version: z.string(),
  credentials: z.array(ClaimedCredentialView),
  /** Codes of needs that hold something, and one more to write the next; with what stands there, by what is asked. */
  needs: z.array(z.object({ code: z.string(), texts: z.record(z.string(), z.string()) })),
  notes: z.string(),
  strands: z.array(NamedChoice),
  /** Labels of strands for which no need was found yet. */
  strandsWithout: z.array(z.string()),
  /** What is to be put right before they can start; by the id of the answer. */
  problems: z.array(z.object({ answer: z.string(), message: z.string() })),
  /** Rows of the start that an attempt left unwritten; null while they have not started. */
  left: z.nullable(z.number()),
  units: z.array(UnitToJoin),
  may: z.object({ change: z.boolean(), start: z.boolean(), takeBack: z.boolean() }),
  closings: z.array(z.enum(['not-starting', 'open', 'removed'])),
  today: z.string(),
});
export type CandidatePage = z.infer<typeof CandidatePage>;

const details = {
  displayName: requiredText(200),
  email: z._default(personText(254), ''),
  unit: requiredText(64),
  roles: z.array(requiredText(100)).check(z.maxLength(20)),
  startsOn: z.optional(CivilDateField),
  interviewerOid: ObjectId,
};

/** POST /api/candidates. The form makes `formId`: sending it twice stores one candidate. */
export const AddCandidate = z.strictObject({ formId: FormId, ...details });
export type AddCandidate = z.infer<typeof AddCandidate>;

const Version = requiredText(200);

/** POST /api/candidates/{candidateKey}/details */
export const ChangeCandidate = z.strictObject({ version: Version, ...details });
export type ChangeCandidate = z.infer<typeof ChangeCandidate>;

export const LONGEST_ANSWER = 1000;

/** POST /api/candidates/{candidateKey}: some answers. `was`: what their writer saw there. */
export const AnswerCandidate = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        code: requiredText(100),
        of: requiredText(40),
        text: personText(LONGEST_ANSWER),
        was: personText(LONGEST_ANSWER),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
});
export type AnswerCandidate = z.infer<typeof AnswerCandidate>;

/** POST /api/candidates/{candidateKey}/verifications; null takes it back. */
export const VerifyCredential = z.strictObject({
  version: Version,
  code: requiredText(100),
  seen: z.nullable(requiredText(400)),
});
export type VerifyCredential = z.infer<typeof VerifyCredential>;

/** POST /api/candidates/{candidateKey}/closing */
export const CloseCandidate = z.strictObject({
  version: Version,
  closing: z.discriminatedUnion('to', [
    z.strictObject({ to: z.literal('not-starting'), reason: requiredText(400) }),
    z.strictObject({ to: z.literal('open') }),
    z.strictObject({ to: z.literal('removed') }),
  ]),
});
export type CloseCandidate = z.infer<typeof CloseCandidate>;

/** POST /api/candidates/{candidateKey}/start */
export const StartCandidate = z.strictObject({ version: Version, personOid: ObjectId });
export type StartCandidate = z.infer<typeof StartCandidate>;

/** POST /api/candidates/{candidateKey}/start-withdrawal: the reason is kept with the rows that count no more. */
export const TakeBackStart = z.strictObject({ version: Version, reason: requiredText(400) });
export type TakeBackStart = z.infer<typeof TakeBackStart>;

const ofCandidate = z.object({ candidateKey: RowKey });

export const candidates = read({
  id: 'candidates',
  path: '/candidates',
  summary: 'Those who may join: whom the caller interviewed, and those of the units that they look after.',
  permission: 'signed-in',
  reply: CandidatesPage,
  shows: ['candidates', 'policies', 'people'],
});

export const candidate = read({
  id: 'candidate',
  path: '/candidates/{candidateKey}',
  summary: 'One candidate: what they claim, what of it was seen, and what they need to learn.',
  permission: 'candidate.manage',
  params: ofCandidate,
  reply: CandidatePage,
  shows: ['candidates', 'policies', 'people', 'entries', 'goals'],
});

export const addCandidate = write({
  id: 'addCandidate',
  path: '/candidates',
  summary: 'Adds somebody who may join, without an account.',
  permission: 'candidate.add',
  body: AddCandidate,
  reply: CandidatesPage,
  isSafeTwice: true,
  renews: candidates,
});

export const answerCandidate = write({
  id: 'answerCandidate',
  path: '/candidates/{candidateKey}',
  summary: 'Answers some questions of a candidate’s needs analysis.',
  permission: 'candidate.manage',
  params: ofCandidate,
  body: AnswerCandidate,
  reply: CandidatePage,
  isSafeTwice: true,
  renews: candidate,
});

export const changeCandidate = write({
  id: 'changeCandidate',
  path: '/candidates/{candidateKey}/details',
  summary: 'Puts right who a candidate is, whom they would join and when.',
  permission: 'candidate.manage',
  params: ofCandidate,
  body: ChangeCandidate,
  reply: CandidatePage,
  isSafeTwice: true,
  renews: candidate,
});

export const verifyCredential = write({
  id: 'verifyCredential',
  path: '/candidates/{candidateKey}/verifications',
  summary: 'Says that what a candidate claims was seen, or takes that back.',
  permission: 'candidate.manage',
  params: ofCandidate,
  body: VerifyCredential,
  reply: CandidatePage,
  isSafeTwice: true,
  renews: candidate,
});

export const closeCandidate = write({
  id: 'closeCandidate',
  path: '/candidates/{candidateKey}/closing',
  summary: 'Closes a candidate who does not start, opens them again, or removes what is kept of them.',
  permission: 'candidate.manage',
  params: ofCandidate,
  body: CloseCandidate,
  reply: CandidatesPage,
  isSafeTwice: true,
  renews: candidates,
});

export const startCandidate = write({
  id: 'startCandidate',
  path: '/candidates/{candidateKey}/start',
  summary: 'A candidate starts as a person: what was found becomes their first record and plan.',
  permission: 'candidate.start',
  params: ofCandidate,
  body: StartCandidate,
  reply: CandidatePage,
  isSafeTwice: true,
  renews: candidate,
});

export const takeBackStart = write({
  id: 'takeBackStart',
  path: '/candidates/{candidateKey}/start-withdrawal',
  summary:
    'Takes a start back on its day: what it wrote counts no more, and the candidate is open as before.',
  permission: 'candidate.start',
  params: ofCandidate,
  body: TakeBackStart,
  reply: CandidatePage,
  isSafeTwice: true,
  renews: candidate,
});
