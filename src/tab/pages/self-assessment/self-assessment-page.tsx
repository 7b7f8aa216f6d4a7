import type { Me } from '../../../contract/me.ts';
import { AllAssessments } from './all-assessments.tsx';
import { OneAssessment } from './one-assessment.tsx';

interface SelfAssessmentPageProps {
  readonly me: Me;
  readonly oid: string;
  readonly assessmentKey?: string;
  readonly takesFocus: boolean;
}

/** Measuring oneself against standards, statement by statement. */
export const SelfAssessmentPage = ({ assessmentKey, ...at }: SelfAssessmentPageProps) =>
  assessmentKey === undefined ? (
    <AllAssessments {...at} />
  ) : (
    <OneAssessment {...at} assessmentKey={assessmentKey} />
  );
