import type { Fault, LintInput } from './fault.ts';
import { lintRules } from './index.ts';

const identity = ({ line, kind, why }: Fault): string => `${line} ${kind} ${why}`;

/** Everything that is wrong with a policy, in the order of its lines; what stands in the pack alone comes last. */
export function lint(input: LintInput): readonly Fault[] {
  const faults = lintRules.flatMap(({ kind, find }) => find(input).map((fault) => ({ kind, ...fault })));
  return [...new Map(faults.map((fault) => [identity(fault), fault])).values()].toSorted(
    (first, second) => (first.line ?? Infinity) - (second.line ?? Infinity),
  );
}
