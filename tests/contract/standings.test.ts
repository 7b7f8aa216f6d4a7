import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { Standing } from '../../src/domain/outcomes/outcome.ts';
import type { PersonStanding } from '../../src/ports/standings.ts';
import type { Replica } from '../../src/replica/replica.ts';
import { aFileWithPeople, apply, edit, oidOf, PEOPLE } from '../builders/a-file-with-people.ts';
import { aKey, aLearningActivity, aRecordEntry } from '../builders/records.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'standings-'));
const opened: Replica[] = [];
afterEach(() => opened.splice(0).forEach((replica) => replica.close()));
afterAll(() => rmSync(directory, { recursive: true }));

function anInstance(people: number) {
  const instance = aFileWithPeople(directory, people);
  opened.push(instance.replica);
  return instance;
}

/**
 * What two standings of a day must share: all but the words, which may name the day they were found for, and the parts:
 * one may turn while its outcome does not, and proofs alone show them, which are judged afresh.
 */
const facts = (standing: Standing) => ({
  ...standing,
  changesOn: undefined,
  outcomes: standing.outcomes.map(
    ({ because: _because, next: _next, parts: _parts, uncountedEvidence, ...outcome }) => ({
      ...outcome,
      uncountedEvidence: uncountedEvidence.map(({ id, code }) => ({ id, code })),
    }),
  ),
});

describe('standings kept in the replica', () => {
  it('are what judging afresh gives, whatever is changed and however time goes on', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const instance = anInstance(PEOPLE);
        instance.askAll();
        for (const each of edits) {
          apply(instance, each);
          for (let index = 0; index < PEOPLE; index += 1) {
            const told = (judged: readonly PersonStanding[]) =>
              judged.map(({ policy, standing }) => [policy.id, policy.version, facts(standing)]);
            const kept = instance.standings.allOf(oidOf(index));
            expect(told(kept)).toEqual(told(instance.afresh(oidOf(index))));
          }
        }
        opened.splice(0).forEach((replica) => replica.close());
      }),
      { numRuns: 60 },
    );
  });

  it('see a term end inside a verdict that stays as it is', () => {
    const instance = anInstance(1);
    instance.person(0, { policyRoles: ['tutor'] });
    instance.clock.advance({ days: 41 });
    instance.askAll();
    instance.clock.advance({ days: 90 });
    const walks = instance.standings
      .allOf(oidOf(0))[0]
      ?.standing.outcomes.find(({ requirement }) => requirement === 'learning-walks');
    expect(walks?.parts.map(({ status }) => status)).toEqual(['overdue', 'overdue', 'due']);
  });

  it('are judged again for those alone whose rows have changed', () => {
    const instance = anInstance(100);
    instance.askAll();
    instance.judged.length = 0;
    instance.put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(7) }));
    instance.put('activities', aLearningActivity({ key: aKey('two'), personOid: oidOf(70) }));
    instance.askAll();
    instance.askAll();
    expect(instance.judged).toEqual([oidOf(7), oidOf(70)]);
  });

  it('are judged again under one policy alone where another version of that one is all that has changed', () => {
    const instance = anInstance(2);
    instance.person(1, { furtherPolicies: ['probation'] });
    instance.askAll();
    instance.judged.length = 0;
    instance.publish(24, '2026-11-01');
    instance.askAll();
    instance.askAll();
    expect(instance.judged).toEqual([oidOf(0), oidOf(1)]);
    instance.judged.length = 0;
    instance.put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(1) }));
    instance.askAll();
    expect(instance.judged).toEqual([oidOf(1), `${oidOf(1)} probation`]);
  });

  it('of both are judged again when a row passes from one person to another', () => {
    const instance = anInstance(5);
    instance.put('recordEntries', aRecordEntry({ key: aKey('moved'), personOid: oidOf(1) }));
    instance.askAll();
    instance.judged.length = 0;
    instance.put('recordEntries', aRecordEntry({ key: aKey('moved'), personOid: oidOf(3) }));
    instance.askAll();
    expect(instance.judged).toEqual([oidOf(1), oidOf(3)]);
  });

  it('are judged again on the day they change by time alone, and not before', () => {
    const instance = anInstance(2);
    const expiring = { about: 'prevent-duty', datedOn: civilDate('2025-12-01') };
    instance.put('recordEntries', aRecordEntry({ key: aKey('soon'), personOid: oidOf(0), ...expiring }));
    instance.askAll();
    instance.judged.length = 0;
    instance.clock.set('2026-12-01T10:00:00.000Z');
    const outcome = () =>
      instance.standings
        .allOf(oidOf(0))[0]
        ?.standing.outcomes.find(({ requirement }) => requirement === 'prevent');
    expect([outcome()?.status, outcome()?.daysToDue, instance.judged]).toEqual(['met', 0, []]);
    instance.clock.set('2026-12-02T10:00:00.000Z');
    expect([outcome()?.status, instance.judged]).toEqual(['expired', [oidOf(0)]]);
  });
});
