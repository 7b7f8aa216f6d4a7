import type { ActivityEvidence } from '../../evidence/evidence.ts';

/** The five ways in which a scheme may recognise learning; one for each scheme. */
export const SCHEME_MODELS = ['points', 'outcomes', 'outcomes+hours', 'fluid', 'simple'] as const;
export type SchemeModel = (typeof SCHEME_MODELS)[number];

/** A completed record of the cycle. */
export interface SchemeRecord {
  readonly activity: ActivityEvidence;
  readonly minutes: number;
}

/** Whether a record is recognised; `codes` are the learning outcomes asked for. */
export function isRecognised(
  model: SchemeModel,
  { activity, minutes }: SchemeRecord,
  codes: readonly string[],
): boolean {
  const namesOne = () => activity.outcomes.some((code) => codes.includes(code));
  switch (model) {
    case 'points':
      return activity.assessed && activity.approved && activity.points !== null;
    case 'outcomes':
      return namesOne();
    case 'outcomes+hours':
      return minutes > 0 && namesOne();
    case 'fluid':
    case 'simple':
      return true;
  }
}
