import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { Approval } from './approval.ts';
import { approvalOf } from './approval.ts';

const asOf = civilDate('2025-03-16');
const yes = (by: string, date = '2025-03-16'): Approval => ({ by, date: civilDate(date), isRefusal: false });
const no = (by: string): Approval => ({ ...yes(by), isRefusal: true });
const both = ['Chair of Governors', 'Head teacher'];

describe('an approval', () => {
  it.each([
    ['any', [], false, both],
    ['any', [yes('Head teacher')], true, []],
    ['any', [yes('head teacher')], true, []],
    ['any', [yes('Caretaker')], false, both],
    ['any', [yes('Head teacher', '2025-03-17')], false, both],
    ['any', [no('Head teacher')], false, ['Chair of Governors']],
    ['any', [no('Head teacher'), yes('Head teacher')], true, []],
    ['all', [], false, both],
    ['all', [yes('Head teacher'), yes('Head teacher')], false, ['Chair of Governors']],
    ['all', [yes('Head teacher'), yes('Chair of Governors')], true, []],
    ['all', [yes('Head teacher'), no('Chair of Governors')], false, []],
  ] as const)('by %s of both after %j is %p and waits for %j', (mode, approvals, isApproved, waitingFor) => {
    expect(approvalOf(both, mode, approvals, asOf)).toEqual({ isApproved, waitingFor });
  });

  it('waits for somebody named twice once', () => {
    expect(approvalOf(['CEO', 'ceo'], 'all', [], asOf).waitingFor).toHaveLength(1);
  });
});
