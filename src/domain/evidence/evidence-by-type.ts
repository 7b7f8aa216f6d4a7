import type { CaseEvidence, EvidenceByType, EvidenceType } from './evidence.ts';

const NONE: readonly never[] = [];

const EMPTY: EvidenceByType = {
  activity: NONE,
  training: NONE,
  qualification: NONE,
  membership: NONE,
  'professional-status': NONE,
  review: NONE,
  observation: NONE,
  'self-assessment': NONE,
  'register-submission': NONE,
  'governor-session': NONE,
  evaluation: NONE,
  dissemination: NONE,
  plan: NONE,
};

/**
 * One pass over a person's evidence, so that no requirement looks through all of it. Evidence of a type mostly stands
 * together, so its list is looked up once for the stretch.
 */
export function evidenceByType(evidence: readonly CaseEvidence[]): EvidenceByType {
  if (evidence.length === 0) return EMPTY;
  const sorted: Record<EvidenceType, readonly CaseEvidence[]> = { ...EMPTY };
  let type: EvidenceType | undefined;
  let list: CaseEvidence[] = [];
  for (const each of evidence) {
    if (each.type !== type) {
      type = each.type;
      const before = sorted[type];
      // Any list but `NONE` was begun here.
      list = before === NONE ? [] : (before as CaseEvidence[]);
      sorted[type] = list;
    }
    list.push(each);
  }
  // Each list holds what is of its own type.
  return sorted as EvidenceByType;
}
