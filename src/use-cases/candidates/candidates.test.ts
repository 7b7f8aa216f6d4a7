import { beforeEach, describe, expect, it } from '@jest/globals';
import { aBusyService, CANDIDATE, PRACTICE, RELATED, UNIT } from '../../../tests/builders/a-busy-service.ts';
import { LEAD_OID } from '../../../tests/builders/a-service.ts';
import { aPerson, ASHA_OID, INTERVIEWER_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import type { CandidateDetails } from '../../domain/candidates/candidate.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import { addCandidate } from './add-candidate.ts';
import { answerCandidate, changeCandidate, closeCandidate, verifyCredential } from './change-candidate.ts';
import { readCandidate, readCandidates } from './read-candidates.ts';
import { startCandidate } from './start-candidate.ts';
import { takeBackStart } from './take-back-start.ts';

const NIA_OID = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const LEAD = RELATED['cpd-lead'];
const details: CandidateDetails = {
  displayName: 'Owen Rees',
  email: '',
  unit: UNIT.key,
  policyRoles: ['tutor'],
  startsOn: civilDate('2027-01-04'),
  interviewerOid: LEAD_OID,
};
const form = { formId: 'form-0000000000001' };

describe('a candidate', () => {
  let world: World;
  beforeEach(async () => {
    const busy = await aBusyService();
    await busy.records.people.create(
      aPerson({
        oid: NIA_OID,
        displayName: 'Nia Vaughan',
        unit: UNIT.key,
        startedOn: civilDate('2026-11-21'),
      }),
    );
    world = busy;
  });

  const one = (actorOid: string = LEAD) => ({ actorOid, candidateKey: CANDIDATE.key });
  const now = () => world.records.candidates.find(CANDIDATE.key);
  const at = (actorOid: string = LEAD) => ({ ...one(actorOid), version: now()?.eTag ?? '' });
  const read = (actorOid: string = LEAD) => {
    const result = readCandidate(world, one(actorOid));
    return result.ok ? result.value : result.refusal.code;
  };
  const start = (personOid = NIA_OID, by: string = LEAD) => startCandidate(world, { ...at(by), personOid });
  const written = () => ({
    entries: currentEntriesOf(world, NIA_OID).map(({ kind, about, recordedBy, note }) => [
      kind,
      about,
      recordedBy,
      note,
    ]),
    needs: world.records.needs.where('personOid', NIA_OID).map(({ value }) => value),
    goals: world.records.goals.where('personOid', NIA_OID).map(({ value }) => value),
  });

  it('is seen by who interviewed them and who looks after the unit, and by nobody else', () => {
    const may = [RELATED.coordinator, LEAD, INTERVIEWER_OID];
    for (const oid of [...Object.values(RELATED), INTERVIEWER_OID]) {
      expect([oid, typeof read(oid) === 'object']).toEqual([oid, may.includes(oid)]);
      expect(readCandidates(world, oid).candidates).toHaveLength(may.includes(oid) ? 1 : 0);
    }
    expect(readCandidates(world, INTERVIEWER_OID).units).toEqual([]);
    expect(readCandidates(world, RELATED.coordinator).units.map(({ unit }) => unit.key)).toEqual([
      UNIT.key,
      PRACTICE.key,
    ]);
  });

  it('is added once, judged by nothing, and nobody is told', async () => {
    const sent = world.outbox.messages().length;
    const request = { ...details, ...form, actorOid: RELATED.coordinator };
    expect(await addCandidate(world, request)).toMatchObject({ value: { isNew: true } });
    expect(await addCandidate(world, request)).toMatchObject({ value: { isNew: false } });
    expect(readCandidates(world, LEAD).candidates.map(({ candidate }) => candidate.displayName)).toEqual([
      'Owen Rees',
      'Nia Vaughan',
    ]);
    expect(world.outbox.messages().length).toBe(sent);
    expect(world.records.people.all().some(({ value }) => value.displayName === 'Owen Rees')).toBe(false);
  });

  it.each([
    [{ policyRoles: ['pilot'] }, 'policyRoles'],
    [{ interviewerOid: NIA_OID.replaceAll('a', 'b') }, 'interviewerOid'],
  ])('is not added with %j', async (changed, path) => {
    expect(await addCandidate(world, { ...details, ...changed, ...form, actorOid: LEAD })).toMatchObject({
      refusal: { problems: [{ path, id: 'not-a-choice' }] },
    });
  });

  it('answers in one write, and refuses what was written over unseen', async () => {
    const change = { code: 'aet-l3', of: 'level', text: '4', was: '3' };
    const answer = () => answerCandidate(world, { ...one(INTERVIEWER_OID), changes: [change] });
    expect(await answer()).toMatchObject({ ok: true });
    expect(await answer()).toMatchObject({ ok: true });
    expect(await answerCandidate(world, { ...one(), changes: [{ ...change, text: '5' }] })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
  });

  it('is moved to a unit by who looks after that one, too', async () => {
    const moved = { ...at(INTERVIEWER_OID), ...details, unit: 'elsewhere' };
    expect(await changeCandidate(world, moved)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await changeCandidate(world, { ...at(INTERVIEWER_OID), ...details })).toMatchObject({ ok: true });
  });

  it('who does not start can be opened again, until nothing is kept', async () => {
    const closed = await closeCandidate(world, {
      ...at(),
      closing: { to: 'not-starting', reason: 'Another post.' },
    });
    expect(closed).toMatchObject({ value: { value: { state: 'not-starting' } } });
    expect(await start()).toMatchObject({ refusal: { problems: [{ id: 'candidate-closed' }] } });
    expect(await closeCandidate(world, { ...at(), closing: { to: 'open' } })).toMatchObject({ ok: true });
    await closeCandidate(world, { ...at(), closing: { to: 'not-starting', reason: 'Another post.' } });
    expect(await closeCandidate(world, { ...at(), closing: { to: 'removed' } })).toMatchObject({ ok: true });
    expect(read()).toBe('not-found');
    expect(readCandidates(world, LEAD).candidates).toEqual([]);
  });

  it('who starts has the first record: what was seen counts, needs and goals by who interviewed them', async () => {
    await verifyCredential(world, { ...at(INTERVIEWER_OID), code: 'aet-l3', seen: 'Certificate 12' });
    expect(await start()).toMatchObject({ value: { value: { state: 'started', personOid: NIA_OID } } });
    const { entries, needs, goals } = written();
    expect(entries).toEqual([['qualification', 'education-and-training', INTERVIEWER_OID, 'Certificate 12']]);
    expect(needs).toMatchObject([
      { text: 'Questioning', source: 'needs-analysis', raisedBy: INTERVIEWER_OID, raisedOn: '2026-11-20' },
    ]);
    expect(goals).toMatchObject([
      { text: 'Questioning', state: 'suggested', targetOn: '2027-03-31', need: needs[0]?.key },
    ]);
    expect(read()).toMatchObject({ left: 0, may: { change: false } });
  });

  it('who starts has nothing on record that nobody saw, where nobody would look at it', async () => {
    expect(read()).toMatchObject({ credentials: [{ fate: 'left-out' }, {}, {}, {}] });
    await start();
    expect(written().entries).toEqual([]);
  });

  it('starts once, whoever presses it again', async () => {
    await verifyCredential(world, { ...at(), code: 'aet-l3', seen: 'Certificate 12' });
    await start();
    const before = written();
    const audited = world.audit.records().length;
    expect(await start()).toMatchObject({ ok: true });
    expect(await start(NIA_OID, RELATED.coordinator)).toMatchObject({ ok: true });
    expect(written()).toEqual(before);
    expect(world.audit.records()).toHaveLength(audited);
    expect(await start(ASHA_OID)).toMatchObject({ refusal: { problems: [{ id: 'candidate-started' }] } });
  });

  it('whose start broke off says what is left, and is made whole by the next', async () => {
    const { records } = world;
    const broken = { ...records.goals, create: () => Promise.reject(new Error('The network broke.')) };
    const brokenOff = { ...world, records: { ...records, goals: broken } };
    await expect(startCandidate(brokenOff, { ...at(), personOid: NIA_OID })).rejects.toThrow();
    expect(read()).toMatchObject({ left: 1 });
    await start();
    expect(read()).toMatchObject({ left: 0 });
    expect(written().needs).toHaveLength(1);
  });

  it('starts as somebody who is nobody else’s candidate, and whom the actor looks after', async () => {
    await addCandidate(world, { ...details, ...form, actorOid: LEAD });
    await start();
    const other = world.records.candidates.all().find(({ value }) => value.displayName === 'Owen Rees');
    const again = {
      actorOid: LEAD,
      candidateKey: other?.value.key ?? '',
      version: other?.eTag ?? '',
      personOid: NIA_OID,
    };
    expect(await startCandidate(world, again)).toMatchObject({
      refusal: { problems: [{ path: 'personOid', id: 'candidate-taken' }] },
    });
    const nobody = { ...again, personOid: NIA_OID.replaceAll('a', 'b') };
    expect(await startCandidate(world, nobody)).toMatchObject({
      refusal: { problems: [{ path: 'personOid', id: 'not-a-choice' }] },
    });
  });

  it('does not start before what is wrong in the analysis is put right', async () => {
    const change = { code: 'aet-l3', of: 'level', text: 'nine', was: '3' };
    await answerCandidate(world, { ...one(), changes: [change] });
    expect(read()).toMatchObject({ problems: [{ path: 'level-aet-l3', id: 'not-a-number' }] });
    expect(await start()).toMatchObject({ refusal: { problems: [{ id: 'candidate-unfinished' }] } });
    expect(written().needs).toEqual([]);
  });

  it('whose start is taken back on its day is open as before, and what it wrote counts no more', async () => {
    await verifyCredential(world, { ...at(), code: 'aet-l3', seen: 'Certificate 12' });
    const { answers, verifications } = now()?.value ?? {};
    await start();
    const takeBack = () => takeBackStart(world, { ...at(), reason: 'Somebody else.' });
    expect(await takeBack()).toMatchObject({
      value: { value: { state: 'open', personOid: undefined, answers, verifications } },
    });
    expect(await takeBack()).toMatchObject({ ok: true });
    expect(written()).toMatchObject({
      entries: [],
      needs: [{ withdrawnBecause: 'Somebody else.' }],
      goals: [{ state: 'dropped', outcome: 'Somebody else.' }],
    });
    await start();
    expect(written().entries).toHaveLength(1);
    expect(written().needs).toHaveLength(2);
    expect(read()).toMatchObject({ left: 0 });
  });

  it('whose start is of another day stays as they started, and what the person took on stays theirs', async () => {
    await start();
    const goal = world.records.goals.where('personOid', NIA_OID)[0];
    if (goal) await world.records.goals.replace(goal, { ...goal.value, state: 'open' });
    world.clock.set('2026-11-23T10:00:00.000Z');
    expect(read()).toMatchObject({ may: { takeBack: false } });
    const late = await takeBackStart(world, { ...at(), reason: 'Somebody else.' });
    expect(late).toMatchObject({ refusal: { problems: [{ id: 'candidate-started' }] } });
    world.clock.set('2026-11-21T16:00:00.000Z');
    expect(await takeBackStart(world, { ...at(), reason: 'Somebody else.' })).toMatchObject({ ok: true });
    expect(written().goals).toMatchObject([{ state: 'open' }]);
  });

  it('is not read by themselves, whatever they become', async () => {
    await start(RELATED.coordinator);
    expect(read(RELATED.coordinator)).toBe('not-found');
    expect(readCandidates(world, RELATED.coordinator).candidates).toEqual([]);
  });
});
