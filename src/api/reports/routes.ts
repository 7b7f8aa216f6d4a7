import { reportFile } from '../../contract/reports.ts';
import { ok } from '../../domain/result.ts';
import { readReport } from '../../use-cases/reports/read-report.ts';
import { answer } from '../http/route.ts';
import { reportFileOf } from './report-view.ts';

export const reportRoutes = [
  answer(reportFile, (deps, { caller, params, words }) => {
    const read = readReport(deps, { actorOid: caller.oid, reportId: params.report });
    return read.ok ? ok({ body: reportFileOf(read.value, words) }) : read;
  }),
];
