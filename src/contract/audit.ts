import * as z from 'zod/mini';
import { read, write } from './endpoint.ts';
import { RowKey } from './fields.ts';

const Finding = z.object({
  kind: z.enum([
    'entry-missing',
    'entry-altered',
    'cut-off',
    'rewritten',
    'anchor-altered',
    'anchor-missing',
    'ledger-lost',
  ]),
  /** Number of the entry concerned; null where none is. */
  sequence: z.nullable(z.number()),
  /** Day of the anchor concerned; null where it is the log's own head. */
  anchoredOn: z.nullable(z.string()),
});

/** GET /api/audit: whether the audit log is as it was written, and the messages of which nobody knows whether they arrived. */
export const AuditPage = z.object({
  /** Null until this server has checked the log once. */
  report: z.nullable(
    z.object({
      /** ISO instant. */
      checkedAt: z.string(),
      entries: z.number(),
      /** Number and hash of the last entry; null for an empty log. */
      head: z.nullable(z.object({ sequence: z.number(), hash: z.string() })),
      lastAnchoredOn: z.nullable(z.string()),
      findings: z.array(Finding),
    }),
  ),
  parked: z.array(
    z.object({
      key: z.string(),
      recipientName: z.string(),
      /** What kind of message it is, in the reader's words. */
      kindName: z.string(),
      /** ISO instant. */
      parkedAt: z.string(),
      /** What the connector answered. */
      why: z.string(),
    }),
  ),
});
export type AuditPage = z.infer<typeof AuditPage>;

/** POST /api/parked-messages/{key} */
export const SettleParked = z.strictObject({ how: z.enum(['send-again', 'leave']) });
export type SettleParked = z.infer<typeof SettleParked>;

export const audit = read({
  id: 'audit',
  path: '/audit',
  summary:
    'Whether the audit log is as it was written, and the messages of which nobody knows whether they arrived.',
  permission: 'audit.read',
  reply: AuditPage,
  shows: ['audit'],
});

export const settleParked = write({
  id: 'settleParked',
  path: '/parked-messages/{messageKey}',
  summary: 'Says what becomes of a message that may have arrived.',
  permission: 'message.settle',
  params: z.object({ messageKey: RowKey }),
  body: SettleParked,
  reply: AuditPage,
  renews: audit,
});
