import { describe, expect, it } from '@jest/globals';
import { aService, LEAD_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { answeringEntry } from './answering-entry.ts';
import { readWhy } from '../standing/read-why.ts';

function asked(actorOid: string, requirement: string, asOf?: CivilDate) {
  const service = aService();
  const why = readWhy(service, { actorOid, personOid: ASHA_OID, requirement, ...(asOf && { asOf }) });
  if (!why.ok) throw new Error(`${requirement} is not a requirement of Asha’s policy.`);
  const answer = answeringEntry(service, actorOid, why.value);
  return answer && { kind: answer.kind.name, about: answer.about };
}

describe('the entry that answers a verdict', () => {
  it.each([
    ['a qualification in the subject', 'aet-l3', { kind: 'qualification', about: 'education-and-training' }],
    ['a completed item of training', 'prevent', { kind: 'training', about: 'prevent-duty' }],
    // Either a qualification or recorded experience will do: the form of the first is offered.
    ['the first of several alternatives', 'subject-specialist', { kind: 'qualification' }],
    ['what the first open part of several asks for', 'further-teaching', { kind: 'qualification' }],
  ])('is %s', (_what, requirement, answer) => {
    expect(asked(COORDINATOR_OID, requirement)).toMatchObject(answer);
  });

  it('is offered to those who may record it', () => {
    const who = [ASHA_OID, MANAGER_OID, COORDINATOR_OID, LEAD_OID];
    expect(who.map((oid) => asked(oid, 'aet-l3') !== undefined)).toEqual([false, false, true, true]);
    // An observation is a review of a kind: the line manager holds it.
    const watched = who.map((oid) => asked(oid, 'formal-observation')?.kind);
    expect(watched).toEqual([undefined, 'observation', undefined, 'observation']);
  });

  it('is none where a page of its own records it, where nothing is to be done, and of a day gone by', () => {
    expect(asked(LEAD_OID, 'annual-review')).toBeUndefined();
    expect(asked(LEAD_OID, 'hours')).toBeUndefined();
    expect(asked(LEAD_OID, 'safer-recruitment')).toBeUndefined();
    expect(asked(LEAD_OID, 'aet-l3', civilDate('2026-03-14'))).toBeUndefined();
  });
});
