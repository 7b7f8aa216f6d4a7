import type { SelfAssessmentPage } from '../../../contract/self-assessments.ts';
import { changeSelfAssessment } from '../../../contract/self-assessments.ts';
import { LONGEST_COMMENT } from '../../../domain/self-assessments/self-assessment.ts';
import { useWrite } from '../../api/use-write.ts';
import type { Stored } from '../../components/autosave/edits.ts';
import { answerId } from '../../components/autosave/edits.ts';
import type { AutosavedTexts } from '../../components/autosave/use-autosaved-texts.ts';
import { useAutosavedTexts } from '../../components/autosave/use-autosaved-texts.ts';

export type AutosavedAnswers = AutosavedTexts<'rating' | 'comment'>;

const storedIn = ({ statements }: SelfAssessmentPage): Stored =>
  Object.fromEntries(
    statements.flatMap(({ code, rating, comment }) => [
      [answerId('rating', code), rating],
      [answerId('comment', code), comment],
    ]),
  );

/** The answers of a self-assessment, which save themselves. */
export const useAutosavedAnswers = (page: SelfAssessmentPage): AutosavedAnswers =>
  useAutosavedTexts({
    page,
    stored: storedIn(page),
    draftKey: `self-assessment.${page.key}`,
    longest: LONGEST_COMMENT,
    isTyped: (of: 'rating' | 'comment') => of === 'comment',
    mutation: useWrite(changeSelfAssessment, { oid: page.person.oid, assessmentKey: page.key }),
  });
