import { clauseWithoutRule } from './clause-without-rule.ts';
import { contradiction } from './contradiction.ts';
import { expiredReviewDate } from './expired-review-date.ts';
import type { LintRule } from './fault.ts';
import { misnumberedList } from './misnumbered-list.ts';
import { missingPart } from './missing-part.ts';
import { noEndDate } from './no-end-date.ts';
import { noFigure } from './no-figure.ts';
import { noOwnerOrDate } from './no-owner-or-date.ts';
import { otherOrganisation } from './other-organisation.ts';
import { placeholder } from './placeholder.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { ruleWithoutClause } from './rule-without-clause.ts';
import { vagueCadence } from './vague-cadence.ts';
import { vagueWords } from './vague-words.ts';

/** One rule for each kind of fault: another is one file and one line here. */
export const lintRules: readonly LintRule[] = [
  contradiction,
  vagueCadence,
  vagueWords,
  noFigure,
  noEndDate,
  missingPart,
  misnumberedList,
  placeholder,
  expiredReviewDate,
  otherOrganisation,
  noOwnerOrDate,
  clauseWithoutRule,
  ruleWithoutClause,
  quoteNotFound,
];
