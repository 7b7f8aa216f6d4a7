import { Suspense } from 'react';
import type { PersonRecord } from '../../../contract/record.ts';
import { addMonths, civilDate } from '../../../domain/cycles/civil-date.ts';
import { ReturnedCard } from '../../components/checks/lazy-cards.ts';
import { RequestsCard } from '../../components/requests/lazy-cards.ts';
import { InductionCard } from '../../components/starters/lazy-cards.ts';
import { AnsweredCard } from './answered-card.tsx';
import { EvaluationsCard } from './evaluations-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { ReviewsCard } from './reviews-card.tsx';

/** Somebody is new for a year: after that an induction is no news. */
const isNew = ({ person, standing }: PersonRecord): boolean =>
  standing !== null && addMonths(civilDate(person.startedOn), 12) >= standing.asOf;

/** What stands beside what is due: forms that wait and were answered, the plan, and reviews. */
export const SideCards = ({ record }: { readonly record: PersonRecord }) => (
  <>
    <Suspense fallback={null}>
      <ReturnedCard oid={record.person.oid} />
      {isNew(record) && <InductionCard oid={record.person.oid} />}
    </Suspense>
    <EvaluationsCard waiting={record.openEvaluations} />
    <AnsweredCard answered={record.answeredEvaluations} />
    <PlanCard oid={record.person.oid} goals={record.goals} />
    <Suspense fallback={null}>
      <RequestsCard isWayIn />
    </Suspense>
    <ReviewsCard oid={record.person.oid} />
  </>
);
