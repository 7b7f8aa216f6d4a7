import * as z from 'zod';
import { approvalOf } from '../../domain/approvals/approval.ts';
import { ok } from '../../domain/result.ts';
import { listOf, oneOf, OptionalDate, Text } from '../assess/fields.ts';
import { defineTopic } from '../topics/topic.ts';

/** A name alone approves. */
const ApprovalDocument = z.union(
  [
    Text.transform((by) => ({ by, date: null, isRefusal: false })),
    z
      .object({ by: Text, date: OptionalDate, decision: oneOf(['approved', 'refused']).default('approved') })
      .transform(({ by, date, decision }) => ({ by, date, isRefusal: decision === 'refused' })),
  ],
  { error: 'neither a name nor an object with by, date and decision (approved or refused)' },
);

export const approval = defineTopic({
  name: 'approval',
  given: z.object({
    /** Left out: every approval is known. */
    asOf: OptionalDate,
    approvers: z
      .array(Text, { error: ({ input }) => (input === undefined ? 'missing' : 'not a list') })
      .min(1, { error: 'empty: somebody has to approve' }),
    mode: oneOf(['any', 'all']),
    approvals: listOf(ApprovalDocument),
  }),
  answer: ({ asOf, approvers, mode, approvals }) => {
    const { isApproved, waitingFor } = approvalOf(approvers, mode, approvals, asOf);
    return ok({ approved: isApproved, waitingFor });
  },
});
