import type { Recorded } from '../evidence/recorded.ts';
import type { Policy } from '../policies/policy.ts';
import type { Statement } from './statement.ts';

/**
 * The statements of a framework that a policy names without them, as the organisation typed or imported them. Evidence: a
 * change is a version of its own, and an earlier one is never changed.
 */
export interface FrameworkVersion extends Recorded {
  readonly key: string;
  /** Id of a framework that a policy names. */
  readonly frameworkId: string;
  /** From 1. */
  readonly number: number;
  /** None: the organisation took them away. */
  readonly statements: readonly Statement[];
  /** Where the statements are from, and why they may be used. */
  readonly source: string;
}

/** A framework with the statements that hold today. */
export interface StatedFramework {
  readonly id: string;
  readonly label: string;
  /** Of the policy that states them, else of what the organisation typed; empty while nobody has stated any. */
  readonly version: string;
  readonly statements: readonly Statement[];
  /** A policy states it, and so it is changed with that. */
  readonly isOfPolicy: boolean;
}

/** The version of a framework that holds: the last. */
export const latestVersion = (
  versions: readonly FrameworkVersion[],
  frameworkId: string,
): FrameworkVersion | undefined =>
  versions
    .filter((each) => each.frameworkId === frameworkId)
    .reduce<FrameworkVersion | undefined>(
      (latest, each) => (latest && latest.number >= each.number ? latest : each),
      undefined,
    );

/** Statements that a policy states are the policy's to change. */
export const isStatedByPolicy = ({ statements }: Policy['standardsFrameworks'][number]): boolean =>
  statements.length > 0;

/** The frameworks that policies name, each once and as the first of them says, with the statements that hold. */
export function statedFrameworks(
  policies: readonly Pick<Policy, 'version' | 'standardsFrameworks'>[],
  versions: readonly FrameworkVersion[],
): readonly StatedFramework[] {
  const byId = new Map<string, StatedFramework>();
  for (const policy of policies) {
    for (const named of policy.standardsFrameworks) {
      if (byId.get(named.id)?.isOfPolicy) continue;
      const { id, label } = named;
      const typed = latestVersion(versions, id);
      const stated = isStatedByPolicy(named)
        ? { version: policy.version, statements: named.statements, isOfPolicy: true }
        : { version: String(typed?.number ?? ''), statements: typed?.statements ?? [], isOfPolicy: false };
      byId.set(id, { id, label: byId.get(id)?.label ?? label, ...stated });
    }
  }
  return [...byId.values()];
}
