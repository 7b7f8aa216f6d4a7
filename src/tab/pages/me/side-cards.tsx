import { Suspense } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import { ReturnedCard } from '../../components/checks/lazy-cards.ts';
import { AnsweredCard } from './answered-card.tsx';
import { EvaluationsCard } from './evaluations-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { ReviewsCard } from './reviews-card.tsx';

/** What stands beside what is due: forms that wait and were answered, the plan, and reviews. */
export const SideCards = ({ record }: { readonly record: PersonRecord }) => (
  <>
    <Suspense fallback={null}>
      <ReturnedCard oid={record.person.oid} />
    </Suspense>
    <EvaluationsCard waiting={record.openEvaluations} />
    <AnsweredCard answered={record.answeredEvaluations} />
    <PlanCard oid={record.person.oid} goals={record.goals} />
    <ReviewsCard oid={record.person.oid} />
  </>
);
