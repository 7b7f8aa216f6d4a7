import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseEvidence } from '../../../src/domain/evidence/evidence.ts';

function evidenceDocument(evidence: CaseEvidence): Record<string, unknown> {
  if (evidence.type !== 'activity') return { ...evidence };
  const { minutes, ...rest } = evidence;
  return { ...rest, hours: minutes === null ? null : minutes / 60 };
}

/** A case as `cpd assess` reads it. */
export const interchangeOf = (id: string, policy: string, { asOf, person, evidence }: Case) => ({
  id,
  policy,
  asOf,
  person,
  evidence: evidence.map(evidenceDocument),
});
