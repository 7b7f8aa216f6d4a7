import { describe, expect, it } from '@jest/globals';
import {
  BOOKABLE,
  CANDIDATE,
  aBusyService,
  ACTIVITY,
  ANSWERED_ASSESSMENT,
  ASSESSMENT,
  CANCELLED,
  COMPLETED_ASSESSMENT,
  E_TAG,
  ENTRY,
  EVENT,
  FILE,
  GOAL,
  HELD_MEETING,
  MEETING,
  keptIn,
  NEED,
  PARKED,
  PRACTITIONER,
  OFFERED,
  PRIORITY,
  APPROVED_REQUEST,
  BUDGET,
  REQUEST,
  RELATED,
  REVIEW,
  SUGGESTED,
  TYPED,
  UNIT,
  VERSION,
} from '../../tests/builders/a-busy-service.ts';
import { draft, POLICY, published } from '../../tests/builders/a-rule-change.ts';
import { LEAD_OID } from '../../tests/builders/a-service.ts';
import { ASHA_OID } from '../../tests/builders/records.ts';
import type { World } from '../../tests/builders/world.ts';
import { testKeys } from '../../tests/fakes/test-keys.ts';
import { anApi } from '../../tests/support/run-api.ts';
import type { endpoints, reads, writes } from '../contract/index.ts';
import { MAY } from '../domain/access/access.ts';
import type { Permission } from '../domain/access/access.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { bringArchive as bringOne } from '../use-cases/archives/bring-archive.ts';
import { addPerson } from '../use-cases/people/add-person.ts';
import { previewPolicy } from '../use-cases/policies/preview-policy.ts';
import { startCandidate } from '../use-cases/candidates/start-candidate.ts';
import { bookPlace } from '../use-cases/bookings/book-place.ts';
import { finishUpload } from '../use-cases/files/upload-file.ts';
import { hashToSign } from '../use-cases/meetings/meeting-of.ts';
import { routes } from './routes.ts';

type Endpoint = (typeof endpoints)[number];
type Id = (typeof reads | typeof writes)[number]['id'];

interface Asking {
  /** Somebody who may. */
  readonly by: keyof typeof RELATED;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** One that depends on what is kept. */
  readonly bodyIn?: (world: World) => unknown;
  readonly after?: (world: World) => Promise<unknown>;
}

const formId = 'form-0000000000001';
const ofAsha = { oid: ASHA_OID };
const ofEvent = { eventKey: EVENT.key };
const ofBookable = { eventKey: BOOKABLE.key };
const ofOffered = { eventKey: OFFERED.key };
const judgement = {
  quality: 'sufficient',
  integrity: 'sufficient',
  reason: 'Their trainers are qualified.',
  until: '2027-08-31',
};
const ofPolicy = { policyId: POLICY };
const because = { reason: 'It was entered by mistake.' };
const versionIn = (world: World, { key } = EVENT) => ({ version: world.records.events.find(key)?.eTag });
const fields = {
  title: 'Adaptive teaching',
  startsAt: '2026-11-21T08:00',
  endsAt: '2026-11-21T09:30',
  venue: 'Room 2',
  provider: 'In-house',
  activityType: 'inset-day',
  category: 'educational',
  insetDays: 1,
};

const digestIn = async (world: World): Promise<string> => {
  const preview = await previewPolicy(world, { actorOid: LEAD_OID, policyId: POLICY });
  return preview.ok ? preview.value.digest : '';
};

const PDF = '%PDF-1.7\n';
const inBytes = { 'content-type': 'application/octet-stream' };
const ofUpload = { ...ofAsha, formId };
const uploadKey = testKeys().keyFor('file', ASHA_OID, ASHA_OID, formId);
const begun = (world: World): Promise<string> =>
  world.files.begin({ personOid: ASHA_OID, key: uploadKey }, PDF.length);
const sent = async (world: World): Promise<void> => {
  const range = { start: 0, bytes: Buffer.from(PDF) };
  await world.files.append({ personOid: ASHA_OID, key: uploadKey }, await begun(world), range);
};
const whole = { record: ENTRY.key, name: 'certificate.pdf' };
const stored = async (world: World): Promise<void> => {
  await sent(world);
  await finishUpload(world, { actorOid: ASHA_OID, personOid: ASHA_OID, formId, ...whole });
};

const goal = { text: 'A diploma', targetOn: '2027-07-31' };
const goalIn = (world: World, { key } = GOAL) => ({ version: world.records.goals.find(key)?.eTag });
const needIn = (world: World) => ({ version: world.records.needs.find(NEED.key)?.eTag });
const money = { stream: 'school-led', from: '2027-09-01', to: '2028-08-31', allocatedPence: 250_000 };
const requestIn = (world: World, { key } = REQUEST) => ({
  version: world.records.requests.find(key)?.eTag,
});
const priority = {
  plan: 'improvement-plan',
  title: 'Reading in every subject',
  ownerOid: LEAD_OID,
  from: '2026-09-01',
  to: '2027-08-31',
};

const ofAssessment = ({ key }: { readonly key: string }) => ({ ...ofAsha, assessmentKey: key });

const broughtItem = {
  is: 'activity',
  title: 'Phonics for adults',
  typeLabel: 'Webinar',
  completedOn: '2024-03-02',
  minutes: 90,
  reflection: '',
} as const;
const broughtArchive = {
  formId,
  archive: {
    number: 'a'.repeat(64),
    organisationName: 'Beacon Schools Trust',
    personName: 'Asha Patel',
    madeByName: 'Asha Patel',
    madeOn: '2026-08-31',
  },
  items: [broughtItem],
};

const ofCandidate = { candidateKey: CANDIDATE.key };
const candidateIn = (world: World) => ({ version: world.records.candidates.find(CANDIDATE.key)?.eTag });
const candidateDetails = {
  displayName: 'Nia Vaughan-Jones',
  unit: UNIT.key,
  roles: ['tutor'],
  interviewerOid: LEAD_OID,
};

/** A call of each endpoint by somebody who may. */
const CALLS: Readonly<Record<Id, Asking>> = {
  me: { by: 'self' },
  team: { by: 'line-manager' },
  teamMatrix: { by: 'line-manager' },
  organisation: { by: 'trustee' },
  reportFile: { by: 'trustee', params: { report: 'by-unit' } },
  people: { by: 'coordinator' },
  record: { by: 'self', params: ofAsha },
  activities: { by: 'self', params: ofAsha, query: '?from=2026-01-01&to=2026-12-31' },
  makeArchive: { by: 'self', params: ofAsha, body: {} },
  yearRecords: { by: 'self', params: ofAsha },
  yearRecordFile: { by: 'self', params: { ...ofAsha, from: '2025-09-01' } },
  registerPack: { by: 'self', params: ofAsha },
  registerPackFile: { by: 'self', params: ofAsha },
  broughtArchives: { by: 'self', params: ofAsha },
  lookIntoArchive: { by: 'self', params: ofAsha, body: { items: [broughtItem] } },
  bringArchive: { by: 'self', params: ofAsha, body: broughtArchive },
  takeArchiveBack: {
    by: 'self',
    params: { ...ofAsha, archiveKey: testKeys().keyFor('brought-archive', ASHA_OID, ASHA_OID, formId) },
    body: {},
    after: (world) =>
      bringOne(world, {
        actorOid: ASHA_OID,
        personOid: ASHA_OID,
        formId,
        archive: { ...broughtArchive.archive, madeOn: civilDate('2026-08-31') },
        items: [{ ...broughtItem, completedOn: civilDate(broughtItem.completedOn) }],
      }),
  },
  archiveOrigin: { by: 'self', params: { number: 'a'.repeat(64), signature: 'c2lnbmVk' } },
  standingOn: { by: 'self', params: ofAsha, query: '?asOf=2026-11-20' },
  why: { by: 'self', params: { ...ofAsha, requirement: 'hours' } },
  entries: { by: 'self', params: ofAsha },
  reviews: { by: 'self', params: ofAsha },
  meetings: { by: 'self', params: ofAsha },
  meeting: { by: 'self', params: { ...ofAsha, meetingKey: MEETING.key } },
  prepareMeeting: {
    by: 'reviewer',
    params: ofAsha,
    body: { kind: 'mid-year', plannedOn: '2026-11-30' },
  },
  changeMeeting: {
    by: 'self',
    params: { ...ofAsha, meetingKey: MEETING.key },
    body: { change: { to: 'words', text: 'A good year.', was: '' } },
  },
  withdrawMeeting: {
    by: 'reviewer',
    params: { ...ofAsha, meetingKey: MEETING.key },
    body: because,
  },
  signMeeting: {
    by: 'reviewer',
    params: { ...ofAsha, meetingKey: HELD_MEETING.key },
    bodyIn: (world) => ({ as: 'Manager', hash: hashToSign(world, HELD_MEETING) }),
  },
  selfAssessments: { by: 'line-manager', params: ofAsha },
  selfAssessment: { by: 'reviewer', params: ofAssessment(COMPLETED_ASSESSMENT) },
  beginSelfAssessment: { by: 'self', params: ofAsha, body: { framework: 'etf-2022' } },
  changeSelfAssessment: {
    by: 'self',
    params: ofAssessment(ASSESSMENT),
    body: { changes: [{ code: '1', of: 'rating', text: 'secure', was: '' }] },
  },
  completeSelfAssessment: { by: 'self', params: ofAssessment(ANSWERED_ASSESSMENT), body: {} },
  reopenSelfAssessment: { by: 'self', params: ofAssessment(COMPLETED_ASSESSMENT), body: because },
  candidates: { by: 'nobody' },
  candidate: { by: 'coordinator', params: ofCandidate },
  addCandidate: { by: 'coordinator', body: { formId, ...candidateDetails } },
  answerCandidate: {
    by: 'coordinator',
    params: ofCandidate,
    body: { changes: [{ code: 'notes', of: 'text', text: 'Calm.', was: '' }] },
  },
  changeCandidate: {
    by: 'coordinator',
    params: ofCandidate,
    bodyIn: (world) => ({ ...candidateIn(world), ...candidateDetails }),
  },
  verifyCredential: {
    by: 'coordinator',
    params: ofCandidate,
    bodyIn: (world) => ({ ...candidateIn(world), code: 'aet-l3', seen: 'The certificate' }),
  },
  closeCandidate: {
    by: 'coordinator',
    params: ofCandidate,
    bodyIn: (world) => ({ ...candidateIn(world), closing: { to: 'not-starting', reason: 'Another post.' } }),
  },
  startCandidate: {
    by: 'coordinator',
    params: ofCandidate,
    bodyIn: (world) => ({ ...candidateIn(world), personOid: ASHA_OID }),
  },
  takeBackStart: {
    by: 'coordinator',
    params: ofCandidate,
    after: (world) =>
      startCandidate(world, {
        actorOid: RELATED.coordinator,
        ...ofCandidate,
        version: candidateIn(world).version ?? '',
        personOid: ASHA_OID,
      }),
    bodyIn: (world) => ({ ...candidateIn(world), reason: 'It was somebody else.' }),
  },
  induction: { by: 'line-manager', params: ofAsha },
  frameworks: { by: 'cpd-lead' },
  stateFramework: {
    by: 'cpd-lead',
    params: { frameworkId: 'core-activities' },
    body: { text: '1. Reflect on what works', source: 'Written by our own quality team.', version: 0 },
    after: (world) => addPerson(world, { actorOid: RELATED.administrator, person: PRACTITIONER }),
  },
  files: { by: 'self', params: ofAsha },
  fileContent: { by: 'self', params: { ...ofAsha, fileKey: uploadKey }, after: stored },
  checks: { by: 'line-manager' },
  beginFile: { by: 'self', params: ofUpload, body: { record: ENTRY.key, bytes: PDF.length } },
  sendRange: {
    by: 'self',
    params: { ...ofUpload, start: '0', upload: 'upload-1' },
    headers: inBytes,
    body: PDF,
    after: begun,
  },
  finishFile: { by: 'self', params: ofUpload, body: whole, after: sent },
  changeFile: { by: 'self', params: { ...ofAsha, fileKey: FILE.key }, body: { isKept: false } },
  checkEntry: {
    by: 'line-manager',
    params: { ...ofAsha, entryKey: ENTRY.key },
    body: { formId, files: [FILE.key], finding: 'verified', reason: '' },
  },
  plan: { by: 'self', params: ofAsha },
  priorities: { by: 'coordinator' },
  priorityHistory: { by: 'coordinator', params: { priorityKey: PRIORITY.key } },
  goalHistory: { by: 'line-manager', params: { ...ofAsha, goalKey: GOAL.key } },
  addGoal: { by: 'self', params: ofAsha, body: { formId, ...goal } },
  suggestGoal: { by: 'reviewer', params: ofAsha, body: { formId, ...goal } },
  changeGoal: {
    by: 'self',
    params: { ...ofAsha, goalKey: GOAL.key },
    bodyIn: (world) => ({ ...goalIn(world), change: { to: 'done', outcome: 'Passed.' } }),
  },
  withdrawSuggestion: {
    by: 'line-manager',
    params: { ...ofAsha, goalKey: SUGGESTED.key },
    bodyIn: (world) => ({ ...goalIn(world, SUGGESTED), ...because }),
  },
  noteProgress: {
    by: 'line-manager',
    params: { ...ofAsha, goalKey: GOAL.key },
    body: { formId, text: 'The first unit is passed.' },
  },
  raiseNeed: {
    by: 'coordinator',
    params: ofAsha,
    body: {
      formId,
      text: 'Questioning',
      source: 'quality-sampling',
      evidence: 'Three of five.',
      raisedOn: '2026-11-20',
    },
  },
  answerNeed: {
    by: 'self',
    params: { ...ofAsha, needKey: NEED.key },
    bodyIn: (world) => ({ ...needIn(world), answer: 'accepted' }),
  },
  withdrawNeed: {
    by: 'line-manager',
    params: { ...ofAsha, needKey: NEED.key },
    bodyIn: (world) => ({ ...needIn(world), ...because }),
  },
  statePriority: { by: 'coordinator', body: { formId, unit: UNIT.key, ...priority } },
  changePriority: {
    by: 'coordinator',
    params: { priorityKey: PRIORITY.key },
    bodyIn: (world) => ({ version: world.records.priorities.find(PRIORITY.key)?.eTag, ...priority }),
  },
  stateServed: {
    by: 'coordinator',
    params: ofEvent,
    bodyIn: (world) => ({ version: world.records.events.find(EVENT.key)?.eTag, priority: PRIORITY.key }),
  },
  suggestions: { by: 'line-manager' },
  suggestToSeveral: {
    by: 'line-manager',
    body: { formId, people: [ASHA_OID], text: 'Teach online', targetOn: '2027-07-31' },
  },
  unitPlans: { by: 'coordinator' },
  peopleOfPlans: { by: 'coordinator', query: '?by=without' },
  requests: { by: 'approver' },
  askForTraining: {
    by: 'self',
    body: {
      formId,
      title: 'A conference',
      reason: 'To see what others do.',
      kind: 'conference',
      startsOn: '2026-12-07',
      minutes: 180,
      costPence: 12_000,
    },
  },
  answerRequest: {
    by: 'approver',
    params: { requestKey: REQUEST.key },
    bodyIn: (world) => ({ ...requestIn(world), answer: 'approve' }),
  },
  withdrawRequest: {
    by: 'self',
    params: { requestKey: REQUEST.key },
    bodyIn: (world) => ({ ...requestIn(world), ...because }),
  },
  cancelRequest: {
    by: 'line-manager',
    params: { requestKey: APPROVED_REQUEST.key },
    bodyIn: (world) => ({ ...requestIn(world, APPROVED_REQUEST), ...because }),
  },
  settleInvoice: {
    by: 'line-manager',
    params: { requestKey: APPROVED_REQUEST.key },
    bodyIn: (world) => ({ ...requestIn(world, APPROVED_REQUEST), invoicePence: 58_000 }),
  },
  budgets: { by: 'coordinator' },
  setBudget: { by: 'coordinator', body: { formId, unit: UNIT.key, ...money } },
  changeBudget: {
    by: 'coordinator',
    params: { budgetKey: BUDGET.key },
    bodyIn: (world) => ({ version: world.records.budgets.find(BUDGET.key)?.eTag, ...money }),
  },
  events: { by: 'coordinator' },
  register: { by: 'coordinator', params: ofEvent },
  catalogue: { by: 'self' },
  bookPlace: { by: 'self', params: ofBookable, body: {} },
  cancelBooking: {
    by: 'self',
    params: ofBookable,
    body: because,
    after: (world) => bookPlace(world, { actorOid: ASHA_OID, eventKey: BOOKABLE.key }),
  },
  provision: { by: 'coordinator', params: ofOffered },
  judgeCriterion: {
    by: 'coordinator',
    params: ofOffered,
    bodyIn: (world) => ({ ...versionIn(world, OFFERED), criterion: 'criterion-1', answer: 'yes', note: '' }),
  },
  judgeProvider: { by: 'coordinator', params: ofOffered, body: { formId, ...judgement } },
  evaluation: { by: 'self', params: ofEvent },
  eventEvaluations: { by: 'coordinator', params: ofEvent },
  rules: { by: 'cpd-lead' },
  previewRules: { by: 'cpd-lead', params: ofPolicy, after: (world) => draft(world) },
  previewProgress: { by: 'cpd-lead', params: ofPolicy },
  ruleReadings: { by: 'cpd-lead', params: { versionKey: VERSION.key } },
  problemRows: { by: 'administrator' },
  audit: { by: 'administrator' },
  logActivity: {
    by: 'self',
    params: ofAsha,
    body: {
      formId,
      title: 'Live captions',
      activityType: 'webinar',
      completedOn: '2026-11-20',
      minutes: 45,
      isConfirmed: true,
    },
  },
  withdrawActivity: { by: 'self', params: { ...ofAsha, activityKey: ACTIVITY.key }, body: because },
  recordEntry: {
    by: 'coordinator',
    params: ofAsha,
    body: { formId, kind: 'training', fields: { about: 'prevent-duty', datedOn: '2026-11-03' } },
  },
  withdrawEntry: { by: 'coordinator', params: { ...ofAsha, entryKey: ENTRY.key }, body: because },
  recordReview: {
    by: 'reviewer',
    params: ofAsha,
    body: { formId, kind: 'annual', heldOn: '2026-11-21', agreed: 'Two peer observations.' },
  },
  withdrawReview: { by: 'reviewer', params: { ...ofAsha, reviewKey: REVIEW.key }, body: because },
  scheduleEvent: { by: 'coordinator', body: { formId, unit: UNIT.key, ...fields } },
  changeEvent: {
    by: 'coordinator',
    params: ofEvent,
    bodyIn: (world) => ({ ...versionIn(world), ...fields }),
  },
  cancelEvent: {
    by: 'coordinator',
    params: ofEvent,
    bodyIn: (world) => ({ ...versionIn(world), ...because }),
  },
  reinstateEvent: {
    by: 'coordinator',
    params: { eventKey: CANCELLED.key },
    bodyIn: (world) => versionIn(world, CANCELLED),
  },
  takeRegister: {
    by: 'coordinator',
    params: ofEvent,
    body: { entries: [{ personOid: ASHA_OID, status: 'absent' }] },
  },
  submitEvaluation: {
    by: 'self',
    params: ofEvent,
    body: { rating: 'good', answers: { 'content-and-learning': 'Three ways to caption a live session' } },
  },
  draftRule: {
    by: 'cpd-lead',
    params: ofPolicy,
    body: {
      requirement: 'safer-recruitment',
      isLeftOut: false,
      values: { recurMonths: 24 },
      effectiveFrom: '2026-11-30',
      announcement: 'Two years.',
    },
  },
  publishRules: {
    by: 'cpd-lead',
    params: ofPolicy,
    after: (world) => draft(world),
    bodyIn: async (world) => ({ digest: await digestIn(world) }),
  },
  withdrawRules: {
    by: 'cpd-lead',
    params: ofPolicy,
    after: published,
    bodyIn: (world) => ({
      versionKey: world.records.policies.where('policyId', POLICY).findLast(({ value }) => value.publishedAt)
        ?.value.key,
    }),
  },
  discardDraft: { by: 'cpd-lead', params: ofPolicy, after: (world) => draft(world), body: {} },
  decideRow: {
    by: 'cpd-lead',
    params: { collection: 'activities', itemId: TYPED.evidence },
    body: { eTag: E_TAG, decision: 'holds' },
  },
  settleParked: { by: 'administrator', params: { messageKey: PARKED }, body: { how: 'leave' } },
};

interface Asked {
  readonly status: number;
  readonly asked: ReadonlySet<Permission>;
  readonly isWritten: boolean;
}

/** Calls an endpoint, `denied` given to nobody. */
async function call({ id, method, path }: Endpoint, denied?: Permission): Promise<Asked> {
  const { by, params = {}, query = '', body, bodyIn, headers, after }: Asking = CALLS[id as Id];
  const world = await aBusyService();
  await after?.(world);
  const asBody = bodyIn ? await bodyIn(world) : body;
  const before = await keptIn(world);
  const asked = new Set<Permission>();
  const api = await anApi({
    ...world,
    may: (permission, relations) => {
      asked.add(permission);
      return permission !== denied && world.may(permission, relations);
    },
  });
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const { status } = await api.call(
    RELATED[by],
    method === 'get' ? 'GET' : 'POST',
    filled + query,
    asBody,
    headers,
  );
  return { status, asked, isWritten: (await keptIn(world)) !== before };
}

const isPermission = (name: string): name is Permission => name in MAY;

const naming = routes.flatMap(({ endpoint }) => {
  const { id, permission } = endpoint;
  return isPermission(permission) ? [[id, permission, endpoint as Endpoint] as const] : [];
});

/** Takes more than an address holds, and writes nothing. */
const ONLY_READS: ReadonlySet<string> = new Set(['lookIntoArchive']);

describe('an endpoint', () => {
  it.each(naming)('asks for what it names: %s, %s', async (_id, permission, endpoint) => {
    const { status, asked, isWritten } = await call(endpoint);
    const writes = endpoint.method === 'post' && !ONLY_READS.has(endpoint.id);
    expect([Math.floor(status / 100), isWritten]).toEqual([2, writes]);
    expect([...asked]).toContain(permission);
  });

  it.each(naming)('refuses without it, and writes nothing: %s, %s', async (_id, permission, endpoint) => {
    const { status, isWritten } = await call(endpoint, permission);
    expect([403, 404]).toContain(status);
    expect(isWritten).toBe(false);
  });

  it.each(
    routes
      .filter(({ endpoint }) => !isPermission(endpoint.permission))
      .map(({ endpoint }) => [endpoint.id, endpoint as Endpoint] as const),
  )('that names no permission changes nothing: %s', async (_id, endpoint) => {
    expect(endpoint.method).toBe('get');
    expect((await call(endpoint)).status).toBe(200);
  });
});
