import { organisation } from '../../contract/organisation.ts';
import { ok } from '../../domain/result.ts';
import { organisationSummary } from '../../use-cases/organisation/organisation-summary.ts';
import { answer } from '../http/route.ts';
import { reportView } from '../reports/report-view.ts';

export const organisationRoutes = [
  answer(organisation, (deps, { caller, words }) => {
    const result = organisationSummary(deps, caller.oid);
    if (!result.ok) return result;
    const { toLookAt, reports, ...totals } = result.value;
    return ok({
      body: {
        ...totals,
        toLookAt: toLookAt ?? null,
        reports: reports.map((report) => reportView(report, words)),
      },
    });
  }),
];
