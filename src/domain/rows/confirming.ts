import type { Permission } from '../access/access.ts';
import type { RowByHand } from './row-problem.ts';

/** Lists that say who is who: an administrator's. */
const WHO_IS_WHO: ReadonlySet<string> = new Set(['people', 'units', 'roleAssignments']);

/** What it takes to say that a row holds which was typed into its list, or edited there. */
export const permissionToConfirm = (list: string): Permission =>
  WHO_IS_WHO.has(list) ? 'who-is-who.confirm' : 'evidence.confirm';

/** What somebody says of a row that was typed or edited by hand: it holds, or what counted before does. */
export const ROW_DECISIONS = ['holds', 'put-back'] as const;
export type RowDecision = (typeof ROW_DECISIONS)[number];

/**
 * Whoever typed or edited a row does not say that it holds: it takes a second person. That what counted before holds they may
 * say, as they may take their edit back in SharePoint.
 */
export const needsSecondPerson = (
  { handOids }: Pick<RowByHand, 'handOids'>,
  oid: string,
  decision: RowDecision,
): boolean => decision === 'holds' && handOids.includes(oid);
