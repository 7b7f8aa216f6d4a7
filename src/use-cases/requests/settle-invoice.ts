import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForRequest, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import { requestAsAsked } from './request-as-asked.ts';

/** Whoever looks after the money says what was paid for approved training; null takes that back. */
export async function settleInvoice(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly requestKey: string;
    /** The version that the actor saw. */
    readonly version: string;
    readonly invoicePence: number | null;
  },
): Promise<Result<Stored<TrainingRequest>, NotFound | BadInput | ChangedMeanwhile>> {
  const { actorOid, requestKey, version } = request;
  const asked = requestAsAsked(deps, deps.records.requests.find(requestKey));
  if (!asked || !mayForRequest(deps, actorOid, 'invoice.settle', asked)) return err(notFound);
  const { stored } = asked;
  const invoicePence = request.invoicePence ?? undefined;
  if (stored.value.invoicePence === invoicePence) return ok(stored);
  if (stored.value.state !== 'approved') return err(badInput('invoicePence', 'not-approved'));
  const isSettled = invoicePence !== undefined;
  return replaceAudited(
    deps,
    deps.records.requests,
    stored,
    { ...stored.value, invoicePence, settledOn: isSettled ? deps.clock.today() : undefined },
    {
      version,
      action: isSettled ? 'invoice-settled' : 'invoice-unsettled',
      actorOid,
      subjectOid: stored.value.personOid,
    },
  );
}
