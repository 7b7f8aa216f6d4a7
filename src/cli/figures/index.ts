import type { Topic } from '../topics/topic.ts';
import { budgetsByStrand } from './budgets.ts';
import { history } from './history.ts';
import { impactSummaryOfSessions } from './impact-summary.ts';
import { impactOfTraining } from './impact.ts';
import { progressionSinceStart } from './progression.ts';
import { releaseTimeOfTerm } from './release-time.ts';
import { coverageOfStandards } from './standards-coverage.ts';
import { teamStanding } from './team.ts';
import { termsOfDates } from './terms.ts';
import { valueOfActivity } from './value-for-money.ts';

/** One line each. */
export const figureTopics: readonly Topic[] = [
  impactOfTraining,
  impactSummaryOfSessions,
  termsOfDates,
  budgetsByStrand,
  valueOfActivity,
  teamStanding,
  coverageOfStandards,
  progressionSinceStart,
  releaseTimeOfTerm,
  history,
];
