import { describe, expect, it } from '@jest/globals';
import { aService } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import { accessTo } from './authorise.ts';

describe('access to a person', () => {
  it('is looked up once, however many permissions are asked', () => {
    const world = aService();
    let asked = 0;
    const records = {
      ...world.records,
      roleAssignments: {
        ...world.records.roleAssignments,
        where: (...sought: Parameters<typeof world.records.roleAssignments.where>) => {
          asked += 1;
          return world.records.roleAssignments.where(...sought);
        },
      },
    };
    const access = accessTo({ ...world, records }, COORDINATOR_OID, ASHA_OID);
    const given = (['record.read', 'credential.record', 'leave.record'] as const).map((each) =>
      access?.may(each),
    );
    expect(given).toEqual([true, true, false]);
    expect(asked).toBe(1);
  });

  it('differs from one kind of review to another', () => {
    const access = accessTo(aService(), MANAGER_OID, ASHA_OID);
    expect(access?.may('review.read', 'annual')).toBe(true);
    expect(access?.person.oid).toBe(ASHA_OID);
  });

  it('is there to nobody known alone', () => {
    expect(accessTo(aService(), COORDINATOR_OID, 'nobody')).toBeUndefined();
  });
});
