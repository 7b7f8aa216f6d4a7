import { describe, expect, it } from '@jest/globals';
import {
  ADMINISTRATOR_OID,
  aService,
  LEAD_OID,
  SERVICE_UNIT,
  STRANGER_OID,
  TRUSTEE_OID,
} from '../../../tests/builders/a-service.ts';
import {
  aLearningActivity,
  anEvaluation,
  aRecordEntry,
  aReview,
  ASHA_OID,
  aPerson,
  aRoleAssignment,
  aTrainingEvent,
  aUnit,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { ProblemRow } from '../../domain/rows/row-problem.ts';
import { describeMe } from '../me/describe-me.ts';
import { organisationSummary } from '../organisation/organisation-summary.ts';
import { readProblemRows } from './read-problem-rows.ts';

const broken: ProblemRow = {
  collection: 'activities',
  list: 'CPD Activities',
  itemId: '12',
  name: 'Phonics',
  url: 'https://contoso.sharepoint.com/12',
  problems: [{ column: 'Minutes', value: 'two hours', expected: 'whole-number', choices: [] }],
  byHand: undefined,
};

const found = (world: ReturnType<typeof aService>) => {
  const result = readProblemRows(world, ADMINISTRATOR_OID);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.map(({ list, name, problems }) => [
    list,
    name,
    ...problems.map(({ column, value, expected }) => `${column}=${value}: ${expected}`),
  ]);
};

describe('the rows that need a look', () => {
  it.each([
    ['an administrator', ADMINISTRATOR_OID, true],
    ['the CPD lead', LEAD_OID, true],
    ['a coordinator', COORDINATOR_OID, false],
    ['a manager', MANAGER_OID, false],
    ['the person', ASHA_OID, false],
    ['a trustee', TRUSTEE_OID, false],
    ['a stranger', STRANGER_OID, false],
  ])('are for %s or not', (_who, actorOid, mayRead) => {
    const world = { ...aService(), problemRows: { ...aService().problemRows, all: () => [broken] } };
    expect(readProblemRows(world, actorOid)).toEqual(
      mayRead
        ? { ok: true, value: [{ ...broken, isForCaller: false, isByCaller: false }] }
        : { ok: false, refusal: { code: 'not-allowed' } },
    );
    expect(describeMe(world, actorOid).views.includes('rows')).toBe(mayRead);
  });

  it('are none where every row can be read and points to something', () => {
    expect(found(aService())).toEqual([]);
  });

  it('are also those that point to a unit, a policy or a role that is not there', () => {
    const world = aService({
      records: {
        units: [SERVICE_UNIT, aUnit({ key: 'esol', name: 'ESOL', parentKey: 'gone', policyId: 'hampshir' })],
        people: [
          aPerson({ policyRoles: ['Tutor', 'tutr'] }),
          aPerson({ oid: MANAGER_OID, displayName: 'Ben', unit: 'nowhere', furtherPolicies: ['probashun'] }),
          aPerson({ oid: COORDINATOR_OID, unit: 'nowhere', leftOn: civilDate('2020-01-01') }),
        ],
        roleAssignments: [
          aRoleAssignment({ personOid: ADMINISTRATOR_OID, role: 'administrator', unit: undefined }),
          aRoleAssignment({ key: 'role-2', personOid: ASHA_OID, unit: 'nowhere' }),
        ],
      },
    });
    expect(found(world)).toEqual([
      ['people', 'Asha Rahman', 'PolicyRoles=tutr: known-role'],
      ['people', 'Ben', 'UnitKey=nowhere: known-unit', 'FurtherPolicies=probashun: known-policy'],
      ['units', 'ESOL', 'ParentKey=gone: known-unit', 'PolicyId=hampshir: known-policy'],
      ['roleAssignments', 'Asha Rahman', 'UnitKey=nowhere: known-unit'],
    ]);
  });

  it('are also those that hold a kind or a type that nothing knows, where nobody has corrected them', () => {
    const world = aService({
      records: {
        recordEntries: [
          aRecordEntry({ key: 'typo', kind: 'traning' }),
          aRecordEntry({ key: 'item', kind: 'training', about: 'safegarding' }),
          aRecordEntry({ key: 'words', kind: 'qualification', about: 'Anything at all' }),
          aRecordEntry({ key: 'taken', kind: 'trainin' }),
          aRecordEntry({ key: 'back', kind: 'withdrawal', supersedes: 'taken' }),
        ],
        activities: [aLearningActivity({ activityType: 'webinarr' })],
        reviews: [aReview({ kind: 'anual' })],
        evaluations: [anEvaluation({ form: 'teachers' })],
        events: [aTrainingEvent({ activityType: 'inset', trainingItem: 'prevnt' })],
      },
    });
    const rows = found(world);
    expect(rows).toEqual([
      ['activities', 'Asha Rahman', 'ActivityType=webinarr: choice'],
      ['recordEntries', 'Asha Rahman', 'EntryKind=traning: choice'],
      ['recordEntries', 'Asha Rahman', 'EntryAbout=safegarding: choice'],
      ['reviews', 'Asha Rahman', 'ReviewKind=anual: choice'],
      ['evaluations', 'Asha Rahman', 'EvaluationForm=teachers: choice'],
      ['events', 'INSET day: adaptive teaching', 'ActivityType=inset: choice'],
      ['events', 'INSET day: adaptive teaching', 'TrainingItem=prevnt: choice'],
    ]);
  });

  it('are counted on the organisation’s page, with people without a manager, for who can put them right', () => {
    const world = { ...aService(), problemRows: { ...aService().problemRows, all: () => [broken] } };
    const toLookAt = (actorOid: string) => {
      const summary = organisationSummary(world, actorOid);
      return summary.ok ? summary.value.toLookAt : 'refused';
    };
    // Ben and the coordinator have no manager in the directory.
    expect(toLookAt(LEAD_OID)).toEqual({ withoutManager: 2, rows: 1, isDirectoryOld: false });
    expect(toLookAt(TRUSTEE_OID)).toBeUndefined();
  });

  it('stand beside the word that the directory was not read for a day', () => {
    const world = aService();
    const old = { ...world, directory: { ...world.directory, isCurrent: () => false } };
    const summary = organisationSummary(old, LEAD_OID);
    expect(summary.ok && summary.value.toLookAt).toMatchObject({ isDirectoryOld: true });
  });

  it('are called after whom they concern where they have no title', () => {
    const byHand = {
      eTag: '"e,1"',
      columns: [],
      canHold: true,
      canBePutBack: false,
      aboutOids: [ASHA_OID],
      handOids: [],
    };
    const rows: readonly ProblemRow[] = [{ ...broken, name: '', byHand }];
    const world = { ...aService(), problemRows: { ...aService().problemRows, all: () => rows } };
    expect(found(world)[0]?.[1]).toBe('Asha Rahman');
  });
});
