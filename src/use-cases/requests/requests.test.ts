import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import {
  aKey,
  aNeed,
  aPerson,
  aRecordEntry,
  aRequest,
  ASHA_OID,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { RequestDetails, TrainingRequest } from '../../domain/requests/training-request.ts';
import { answerTrainingRequest } from './answer-request.ts';
import { askForTraining } from './ask-for-training.ts';
import { cancelRequest, withdrawRequest } from './end-request.ts';
import { readRequests } from './read-requests.ts';

const formId = 'form-0000000000001';
const COURSE: RequestDetails = {
  title: 'Coaching for adult literacy',
  reason: 'Two of my groups stall.',
  need: undefined,
  goal: undefined,
  kind: 'course',
  provider: '',
  startsOn: civilDate('2026-12-07'),
  minutes: 120,
  costPence: 12_000,
  cover: '',
  strand: undefined,
  withinPlan: undefined,
  whoGains: '',
  whatChanges: '',
  howKnown: '',
};
const asAsha = { actorOid: ASHA_OID, personOid: ASHA_OID, formId };
const ask = (world: World, changed: Partial<RequestDetails> = {}) =>
  askForTraining(world, { ...asAsha, ...COURSE, ...changed });
const withRequests = (...requests: readonly TrainingRequest[]) => aService({ records: { requests } });
const REQUEST = aRequest();
const versionOf = (world: World, { key } = REQUEST) => ({
  requestKey: key,
  version: world.records.requests.find(key)?.eTag ?? '',
});

describe('somebody who asks for training', () => {
  it('sees who answers, and whoever that is sees it with what they had this year', async () => {
    const had = aRequest({ key: aKey('request', 'before'), state: 'approved', costPence: 10_000 });
    const world = withRequests(had);
    expect(await ask(world)).toMatchObject({ ok: true, value: { isNew: true } });
    const [mine] = readRequests(world, ASHA_OID).mine;
    expect(mine).toMatchObject({
      stored: { value: { title: COURSE.title, state: 'waiting', route: [['Line manager']] } },
      step: 0,
      had: undefined,
      may: { answer: false, withdraw: true, cancel: false },
    });
    expect(mine?.steps).toMatchObject([[{ name: 'Line manager', oids: [MANAGER_OID] }]]);
    expect(readRequests(world, MANAGER_OID).waiting).toMatchObject([
      { person: { oid: ASHA_OID }, had: { count: 1, costPence: 10_000 }, may: { answer: true } },
    ]);
    expect(readRequests(world, COLLEAGUE_OID)).toMatchObject({ mine: [], waiting: [], answered: [] });
  });

  it('stores one request however often the form is sent', async () => {
    const world = aService();
    await ask(world);
    expect(await ask(world)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(world.records.requests.all()).toHaveLength(1);
    expect(world.audit.records()).toMatchObject([{ action: 'request-made', subjectOid: ASHA_OID }]);
  });

  it.each<[string, Partial<RequestDetails>, string, string]>([
    ['a day that has gone', { startsOn: civilDate('2026-11-20') }, 'startsOn', 'past-date'],
    ['a need that is nobody’s', { need: aKey('need', 'none') }, 'need', 'not-a-choice'],
    ['a goal that is nobody’s', { goal: aKey('goal', 'none') }, 'goal', 'not-a-choice'],
    ['a strand that no policy has', { strand: 'none' }, 'strand', 'not-a-choice'],
    ['a dear one without the three answers', { costPence: 50_000 }, 'whoGains', 'empty'],
    [
      'a long one without one of them',
      { minutes: 360, whoGains: 'All', howKnown: 'May' },
      'whatChanges',
      'empty',
    ],
  ])('is told what is wrong: %s', async (_what, changed, path, id) => {
    const world = aService({ now: '2026-11-21T10:00:00.000Z' });
    expect(await ask(world, changed)).toMatchObject({
      ok: false,
      refusal: { code: 'bad-input', problems: [{ path, id }] },
    });
    expect(world.records.requests.all()).toEqual([]);
  });

  it('may point at a need of theirs, but at none that came of a concern', async () => {
    const open = aNeed();
    const restricted = aNeed({ key: aKey('need', 'concern'), source: 'complaint' });
    const world = aService({ records: { needs: [open, restricted] } });
    expect(readRequests(world, ASHA_OID).choices?.needs).toEqual([open]);
    expect(await ask(world, { need: restricted.key })).toMatchObject({ ok: false });
    expect(await ask(world, { need: open.key })).toMatchObject({ ok: true });
  });
});

describe('the route of a request', () => {
  const routed = (route: TrainingRequest['route'], personOid = ASHA_OID) => aRequest({ route, personOid });
  const askedIn = (world: World, oid: string) => readRequests(world, oid).mine[0]?.steps;

  it.each<[string, string, string[]]>([
    ['the line manager', 'Department Manager', [MANAGER_OID]],
    ['the coordinator of the unit', 'CPD coordinator', [COORDINATOR_OID]],
    ['who looks after the CPD of all', 'Workforce Development', [LEAD_OID]],
    ['whoever has the role in the unit', 'Manager', [MANAGER_OID, COORDINATOR_OID]],
  ])('leads to %s', (_who, name, oids) => {
    expect(askedIn(withRequests(routed([[name]])), ASHA_OID)).toMatchObject([[{ name, oids }]]);
  });

  it('leads to the quality assurer who is named for the person', () => {
    const named = aRecordEntry({
      kind: 'reviewer',
      about: 'quality',
      colleague: COLLEAGUE_OID,
      datedOn: civilDate('2026-09-01'),
    });
    const world = aService({
      records: { requests: [routed([['IQA']])], recordEntries: [named] },
      policy: (builtIn) => ({
        ...builtIn,
        reviewKinds: [
          {
            id: 'quality',
            label: 'Quality review',
            agenda: [],
            fields: [],
            signatories: [],
            targetAnswers: [],
            reviewers: [{ by: 'named', title: 'Internal quality assurer', roles: 'all', reading: '' }],
          },
        ],
      }),
    });
    expect(askedIn(world, ASHA_OID)).toMatchObject([[{ name: 'IQA', oids: [COLLEAGUE_OID] }]]);
  });

  it('passes over a step that is the asker’s own', () => {
    const world = withRequests(routed([['CPD coordinator'], ['Trust CPD lead']], COORDINATOR_OID));
    expect(readRequests(world, COORDINATOR_OID).mine).toMatchObject([{ step: 1 }]);
    expect(readRequests(world, LEAD_OID).waiting).toHaveLength(1);
  });

  it('of nobody who is known is answered by who answers for the asker, who is named as standing in', () => {
    const world = withRequests(routed([['Chair of Governors']]));
    expect(askedIn(world, ASHA_OID)).toMatchObject([[{ oids: [MANAGER_OID], isStandIn: true }]]);
  });
});

describe('an answer', () => {
  it('of yes approves, is audited, and is the same when it comes twice', async () => {
    const world = withRequests(REQUEST);
    const approve = {
      actorOid: MANAGER_OID,
      ...versionOf(world),
      answer: 'approve',
      reason: '',
      overspendBecause: '',
    } as const;
    expect(await answerTrainingRequest(world, approve)).toMatchObject({
      value: { value: { state: 'approved' } },
    });
    expect(await answerTrainingRequest(world, approve)).toMatchObject({
      value: { value: { state: 'approved' } },
    });
    expect(world.audit.records().map(({ action }) => action)).toEqual(['request-approved']);
    expect(readRequests(world, MANAGER_OID).answered).toHaveLength(1);
  });

  it('of two who are asked at once counts once, and the second is told', async () => {
    const world = withRequests(aRequest({ route: [['Line manager', 'CPD coordinator']] }));
    const seen = { ...versionOf(world), answer: 'approve', reason: '', overspendBecause: '' } as const;
    const [first, second] = await Promise.all([
      answerTrainingRequest(world, { actorOid: MANAGER_OID, ...seen }),
      answerTrainingRequest(world, { actorOid: COORDINATOR_OID, ...seen }),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false, refusal: { code: 'changed-meanwhile' } });
    expect(world.records.requests.find(REQUEST.key)?.value).toMatchObject({
      state: 'approved',
      answers: [{ by: MANAGER_OID, isRefusal: false }],
    });
    const late = { actorOid: COORDINATOR_OID, ...seen, ...versionOf(world), answer: 'refuse' } as const;
    expect(await answerTrainingRequest(world, { ...late, reason: 'No cover.' })).toMatchObject({
      refusal: { problems: [{ path: 'answer', id: 'answered-already' }] },
    });
  });

  it('at a version that somebody changed since is not saved unseen', async () => {
    const world = withRequests(REQUEST);
    const stale = { ...versionOf(world), version: '"older"' };
    expect(
      await answerTrainingRequest(world, {
        actorOid: MANAGER_OID,
        ...stale,
        answer: 'approve',
        reason: '',
        overspendBecause: '',
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'changed-meanwhile' } });
  });

  it('to one’s own request is refused in words', async () => {
    const world = aService({
      managers: { [ASHA_OID]: ASHA_OID },
      records: { requests: [aRequest({ route: [['Line manager']] })] },
    });
    expect(
      await answerTrainingRequest(world, {
        actorOid: ASHA_OID,
        ...versionOf(world),
        answer: 'approve',
        reason: '',
        overspendBecause: '',
      }),
    ).toMatchObject({ refusal: { problems: [{ path: 'answer', id: 'own-request' }] } });
  });

  it.each([
    ['a colleague', COLLEAGUE_OID, REQUEST.key],
    ['a stranger', STRANGER_OID, REQUEST.key],
    ['anybody, of one that is not there', MANAGER_OID, aKey('none')],
  ])('by %s finds nothing', async (_who, actorOid, requestKey) => {
    const world = withRequests(REQUEST);
    const answer = { answer: 'approve', reason: '', overspendBecause: '' } as const;
    expect(
      await answerTrainingRequest(world, { actorOid, ...versionOf(world), requestKey, ...answer }),
    ).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});

describe('a request', () => {
  it('is withdrawn while it waits, and cancelled once it is approved', async () => {
    const approved = aRequest({ key: aKey('request', 'approved'), state: 'approved' });
    const world = withRequests(REQUEST, approved);
    const reason = 'I changed my mind.';
    const withdraw = { actorOid: ASHA_OID, ...versionOf(world), reason };
    expect(await withdrawRequest(world, withdraw)).toMatchObject({
      value: { value: { state: 'withdrawn' } },
    });
    expect(await withdrawRequest(world, withdraw)).toMatchObject({ ok: true });
    expect(
      await withdrawRequest(world, { actorOid: ASHA_OID, ...versionOf(world, approved), reason }),
    ).toMatchObject({ refusal: { problems: [{ id: 'not-waiting' }] } });
    const cancel = { actorOid: ASHA_OID, ...versionOf(world, approved), reason };
    expect(await cancelRequest(world, cancel)).toMatchObject({ value: { value: { state: 'cancelled' } } });
    expect(world.audit.records().map(({ action }) => action)).toEqual([
      'request-withdrawn',
      'request-cancelled',
    ]);
  });

  it('of somebody who is not on the list of people is nobody’s to make', () => {
    expect(readRequests(aService(), STRANGER_OID).choices).toBeUndefined();
    expect(readRequests(aService({ records: { people: [aPerson()] } }), ASHA_OID).choices).toBeDefined();
  });
});
