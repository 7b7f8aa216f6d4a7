import { describe, expect, it } from '@jest/globals';
import { aService } from '../../../tests/builders/a-service.ts';
import { aLearningActivity, ASHA_OID, aRecordEntry, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { GivenRecords } from '../../../tests/fakes/memory-records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { needGroupOf } from '../../domain/outcomes/shown-status.ts';
import { readRecord } from './read-record.ts';

function ofAsha(records: GivenRecords = {}, actorOid = ASHA_OID) {
  const result = readRecord(aService({ records }), { actorOid, personOid: ASHA_OID });
  if (!result.ok) throw new Error('Asha’s record is open to both.');
  const { judged, actions } = result.value;
  const waiting = judged.flatMap(({ policy, standing }) =>
    standing.outcomes.filter((outcome) => needGroupOf(outcome, policy.warningDays) !== undefined),
  );
  const actionFor = (key: string) => actions.find(({ requirement }) => requirement === key)?.action;
  return { waiting, actions, actionFor };
}

describe('what somebody can do about a requirement that waits', () => {
  it('is said of each, and where another has to do it there is somebody to ask', () => {
    const { waiting, actions } = ofAsha();
    expect(waiting.length).toBeGreaterThan(5);
    expect(actions.map(({ requirement }) => requirement)).toEqual(
      waiting.map(({ requirement }) => requirement),
    );
    const unanswered = actions.filter(({ action }) => action.kind === 'ask' && action.who.length === 0);
    expect(unanswered).toEqual([]);
  });

  it('is to record training from the certificate', () => {
    expect(ofAsha().actionFor('safeguarding')).toEqual({ kind: 'record' });
  });

  it('is to say that a document was read', () => {
    expect(ofAsha().actionFor('read-kcsie')).toEqual({ kind: 'confirm-reading', item: 'read-kcsie-part-1' });
  });

  it('is to ask for a check, where it was recorded and does not count before', () => {
    const training = aRecordEntry({ about: 'safeguarding-annual', datedOn: civilDate('2026-11-01') });
    const world = aService({
      records: { recordEntries: [training] },
      policy: (policy) => ({
        ...policy,
        checks: [{ of: ['training'], meanwhile: 'counts-not', reading: 'As it is.' }],
      }),
    });
    const result = readRecord(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
    expect(
      result.ok && result.value.actions.find(({ requirement }) => requirement === 'safeguarding'),
    ).toMatchObject({
      action: { kind: 'ask', about: 'check', who: [{ name: 'Ben Hughes', as: 'line-manager' }] },
    });
  });

  it('is to ask the unit’s CPD coordinator, who records qualifications', () => {
    expect(ofAsha().actionFor('aet-l3')).toMatchObject({
      kind: 'ask',
      about: 'record',
      who: [{ name: 'Carys Morgan', as: 'coordinator' }],
    });
  });

  it('is to log CPD where hours are short', () => {
    expect(ofAsha().actionFor('hours')).toEqual({ kind: 'log-cpd' });
  });

  it('is to agree a date with who holds the review', () => {
    expect(ofAsha().actionFor('annual-review')).toMatchObject({
      kind: 'ask',
      about: 'date',
      who: [{ name: 'Ben Hughes', as: 'line-manager' }],
    });
  });

  it('is a reflection on the very activity that lacks one', () => {
    const activity = aLearningActivity({ personOid: ASHA_OID, reflection: '' });
    expect(ofAsha({ activities: [activity] }).actionFor('reflection')).toEqual({
      kind: 'reflect',
      activityKey: activity.key,
    });
  });

  it('is nothing for what is in order, and nothing of it is told to anybody else', () => {
    const training = aRecordEntry({ about: 'prevent-duty', datedOn: civilDate('2026-11-01') });
    expect(ofAsha({ recordEntries: [training] }).actionFor('prevent')).toBeUndefined();
    expect(ofAsha({}, MANAGER_OID).actions).toEqual([]);
  });
});
