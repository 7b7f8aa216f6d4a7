/** What goes wrong on request. Kept in memory: a restart ends every fault. */
import type { Fault, FaultRule, Faults } from '../tenant.ts';

interface ActiveRule {
  readonly rule: FaultRule;
  readonly pathPattern: RegExp | undefined;
  remaining: number;
}

type FaultQuery = Parameters<Faults['take']>[0];

const strikes = ({ rule, pathPattern, remaining }: ActiveRule, request: FaultQuery): boolean =>
  remaining > 0 &&
  rule.part === request.part &&
  (rule.method === undefined || rule.method.toUpperCase() === request.method.toUpperCase()) &&
  (pathPattern === undefined || pathPattern.test(request.path)) &&
  (rule.userId === undefined || rule.userId === request.userId);

const asFault = (rule: FaultRule): Fault => ({
  kind: rule.kind,
  ...(rule.retryAfterSeconds !== undefined && { retryAfterSeconds: rule.retryAfterSeconds }),
  ...(rule.stallMilliseconds !== undefined && { stallMilliseconds: rule.stallMilliseconds }),
});

export const createFaults = (): Faults => {
  let active: ActiveRule[] = [];
  let added = 0;
  return {
    add(rule) {
      added += 1;
      const kept: FaultRule = { ...rule, id: `fault-${added}` };
      active.push({
        rule: kept,
        pathPattern: rule.path === undefined ? undefined : new RegExp(rule.path, 'i'),
        remaining: rule.times,
      });
      return kept;
    },
    clear() {
      active = [];
    },
    list: () => active.map(({ rule, remaining }) => ({ ...rule, times: remaining })),
    take(request) {
      const struck = active.find((each) => strikes(each, request));
      if (struck === undefined) return undefined;
      struck.remaining -= 1;
      active = active.filter((each) => each.remaining > 0);
      return asFault(struck.rule);
    },
  };
};
