import type { RowDecision } from '../../domain/rows/confirming.ts';
import { needsSecondPerson, permissionToConfirm } from '../../domain/rows/confirming.ts';
import type { RowByHand } from '../../domain/rows/row-problem.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { SettledRow } from '../../ports/problem-rows.ts';
import type { ChangedMeanwhile } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

/** Whoever asks wrote the row by hand themselves. */
export interface SecondPersonNeeded {
  readonly code: 'second-person-needed';
}

type SettleDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

/** Nobody says of a row about themselves what holds. */
export const maySettle = (
  deps: SettleDeps,
  actorOid: string,
  collection: string,
  { aboutOids }: Pick<RowByHand, 'aboutOids'>,
): boolean =>
  mayForOrganisation(
    deps,
    actorOid,
    permissionToConfirm(collection),
    aboutOids.find((oid) => oid === actorOid),
  );

/**
 * Somebody who may says of a row that was typed into its list, or edited there, that it holds, or that what counted before
 * does. Until then it counts for nothing.
 */
export async function settleProblemRow(
  deps: SettleDeps & Pick<Deps, 'problemRows' | 'audit'>,
  request: {
    readonly actorOid: string;
    readonly collection: string;
    readonly itemId: string;
    /** The version that was looked at. */
    readonly eTag: string;
    readonly decision: RowDecision;
  },
): Promise<Result<SettledRow, NotAllowed | NotFound | ChangedMeanwhile | SecondPersonNeeded>> {
  const { actorOid, collection, itemId, eTag, decision } = request;
  if (!mayForOrganisation(deps, actorOid, 'problem-rows.settle')) return err(notAllowed);
  const row = deps.problemRows.find(collection, itemId);
  if (!row?.byHand) return err(notFound);
  if (!maySettle(deps, actorOid, collection, row.byHand)) return err(notAllowed);
  if (needsSecondPerson(row.byHand, actorOid, decision)) return err({ code: 'second-person-needed' });
  const settled = await deps.problemRows.settle({ collection, itemId, eTag }, decision);
  if (!settled.ok) return settled;
  const { key, version } = settled.value;
  await deps.audit.record({
    action: decision === 'holds' ? 'row-confirmed' : 'row-put-back',
    actorOid,
    subjectOid: row.byHand.aboutOids[0] ?? actorOid,
    rowKey: key,
    onceFor: version,
    at: deps.clock.now(),
    row: version,
  });
  return ok(settled.value);
}
