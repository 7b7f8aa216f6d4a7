import type { TrainingByMonthView } from '../../contract/organisation.ts';
import { organisation } from '../../contract/organisation.ts';
import type { TrainingByMonth } from '../../domain/reports/training-by-month.ts';
import { ok } from '../../domain/result.ts';
import { lastTerm } from '../../use-cases/organisation/last-term.ts';
import { organisationSummary } from '../../use-cases/organisation/organisation-summary.ts';
import { answer } from '../http/route.ts';
import { reportView } from '../reports/report-view.ts';

export const organisationRoutes = [
  answer(organisation, async (deps, { caller, words }) => {
    const result = organisationSummary(deps, caller.oid);
    if (!result.ok) return result;
    const { toLookAt, reports, trainingByMonth, ...totals } = result.value;
    const last = await lastTerm(deps);
    return ok({
      body: {
        ...totals,
        toLookAt: toLookAt ?? null,
        trainingByMonth: monthsView(trainingByMonth),
        lastTerm: last ? { from: last.term.from, to: last.term.to, figures: last.figures ?? null } : null,
        reports: reports.map((report) => reportView(report, words)),
      },
    });
  }),
];

const monthsView = ({ months, rows, totals }: TrainingByMonth): TrainingByMonthView => ({
  months: [...months],
  rows: rows.map(({ title, policyTitle, items }) => ({ title, policyTitle, items: [...items] })),
  totals: [...totals],
});
