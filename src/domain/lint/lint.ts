import type { Fault, LintInput } from './fault.ts';
import { lintRules } from './index.ts';

const isSame = (first: Fault, second: Fault): boolean =>
  first.line === second.line && first.kind === second.kind && first.why === second.why;

/** Everything that is wrong with a policy, in the order of its lines; what stands in the pack alone comes last. */
export function lint(input: LintInput): readonly Fault[] {
  const faults = lintRules.flatMap(({ kind, find }) => find(input).map((fault) => ({ kind, ...fault })));
  return faults
    .filter((fault, index) => faults.findIndex((each) => isSame(each, fault)) === index)
    .toSorted((first, second) => (first.line ?? Infinity) - (second.line ?? Infinity));
}
