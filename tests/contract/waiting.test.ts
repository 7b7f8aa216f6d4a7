import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Work } from '../../src/ports/waiting.ts';
import { WORKS } from '../../src/ports/waiting.ts';
import type { Replica } from '../../src/replica/replica.ts';
import { aFileWithPeople, oidOf } from '../builders/a-file-with-people.ts';
import {
  aKey,
  aLearningActivity,
  anAttendance,
  anEvidenceFile,
  aPolicyDocument,
  aPolicyVersion,
  aRecordEntry,
  aTrainingEvent,
  aUnit,
} from '../builders/records.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'waiting-'));
const opened: Replica[] = [];
afterEach(() => opened.splice(0).forEach((replica) => replica.close()));
afterAll(() => rmSync(directory, { recursive: true }));

const NOW = '2026-11-21T10:00:00.000Z';
const LATER = '2026-11-28T10:00:00.000Z';

/** A file in which two events are known, the second of which is to be looked at again in a week, and nothing else waits. */
function aQuietFile() {
  const instance = aFileWithPeople(directory, 1);
  const { replica, put } = instance;
  opened.push(replica);
  put('events', aTrainingEvent({ key: aKey('closed') }));
  put('events', aTrainingEvent({ key: aKey('open') }));
  const { waiting } = replica;
  for (const work of WORKS)
    for (const wake of waiting.due(work, NOW))
      waiting.settle(wake, work === 'ended-event' && wake.subject === aKey('open') ? LATER : undefined);
  const due = (work: Work, at = NOW) => waiting.due(work, at).map(({ subject }) => subject);
  return { ...instance, waiting, due };
}

describe('an event that has ended', () => {
  it('is looked at when its time has come, and not before', () => {
    const { due } = aQuietFile();
    expect(due('ended-event')).toEqual([]);
    expect(due('ended-event', LATER)).toEqual([aKey('open')]);
  });

  it.each<[string, (put: ReturnType<typeof aQuietFile>['put']) => void]>([
    ['it is changed', (put) => put('events', aTrainingEvent({ key: aKey('closed'), title: 'Another' }))],
    ['somebody is marked', (put) => put('attendances', anAttendance({ eventKey: aKey('closed') }))],
    [
      'an activity of it is written',
      (put) => put('activities', aLearningActivity({ key: aKey('one'), eventKey: aKey('closed') })),
    ],
  ])('is looked at when %s', (_what, happen) => {
    const { put, due } = aQuietFile();
    happen(put);
    expect(due('ended-event')).toEqual([aKey('closed')]);
  });

  it.each<[string, (file: ReturnType<typeof aQuietFile>) => void]>([
    ['a unit is changed', ({ put }) => put('units', aUnit({ policyId: 'spt' }))],
    ['somebody’s row is changed', ({ person }) => person(0, { policyRoles: ['tutor'] })],
    ['a version of a policy is published', ({ publish }) => publish(24, '2026-11-01')],
  ])(
    'is looked at while its form is open, because whom that asks may be others, when %s',
    (_what, happen) => {
      const file = aQuietFile();
      happen(file);
      expect(file.due('ended-event')).toEqual([aKey('open')]);
    },
  );

  it('is let be while a version of a policy is drafted', () => {
    const { put, due } = aQuietFile();
    put('policies', aPolicyVersion({ key: aKey('draft'), state: 'draft', document: aPolicyDocument() }));
    expect([due('ended-event'), due('counts')]).toEqual([[], []]);
  });

  it('still waits when it was changed while somebody looked at it', () => {
    const { put, waiting, due } = aQuietFile();
    put('attendances', anAttendance({ eventKey: aKey('closed') }));
    const [wake] = waiting.due('ended-event', NOW);
    put('attendances', anAttendance({ key: aKey('second'), eventKey: aKey('closed') }));
    if (wake) waiting.settle(wake);
    expect(due('ended-event')).toEqual([aKey('closed')]);
  });
});

describe('somebody whose files may have to go', () => {
  it.each<[string, (put: ReturnType<typeof aQuietFile>['put']) => void]>([
    ['a file', (put) => put('evidenceFiles', anEvidenceFile({ personOid: oidOf(0) }))],
    ['an entry', (put) => put('recordEntries', aRecordEntry({ personOid: oidOf(0) }))],
    ['an activity', (put) => put('activities', aLearningActivity({ personOid: oidOf(0) }))],
  ])('is looked at when %s of theirs is written, and not before', (_what, happen) => {
    const { put, due } = aQuietFile();
    expect(due('removed-files')).toEqual([]);
    happen(put);
    expect(due('removed-files')).toEqual([oidOf(0)]);
  });

  it('is found again where nobody knows what was done before, if they have files', () => {
    const { put, waiting, due } = aQuietFile();
    put('evidenceFiles', anEvidenceFile({ personOid: oidOf(0) }));
    for (const wake of waiting.due('removed-files', NOW)) waiting.settle(wake, LATER);
    waiting.wakeAll('removed-files');
    expect(due('removed-files')).toEqual([oidOf(0)]);
  });
});

describe('what may have been left half done', () => {
  it('is looked at again, whatever it is', () => {
    const { waiting, due } = aQuietFile();
    waiting.wakeAll('ended-event');
    waiting.wakeAll('event-change');
    expect(due('ended-event').toSorted()).toEqual([aKey('closed'), aKey('open')].toSorted());
    expect(due('event-change')).toHaveLength(2);
  });
});

it('nobody’s own row wakes them twice', () => {
  const { person, waiting } = aQuietFile();
  person(0, { fte: 0.5 });
  person(0, { fte: 0.6 });
  expect(waiting.due('counts', NOW).map(({ subject }) => subject)).toEqual([oidOf(0)]);
});
