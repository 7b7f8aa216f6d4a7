// A report a file. A new one copies a neighbour and gets its line here.
import { byRecommendation } from './by-recommendation.ts';
import { byRequirement } from './by-requirement.ts';
import { byUnit } from './by-unit.ts';
import type { Report } from './define-report.ts';
import { withoutManager } from './without-manager.ts';

/** In the order in which they stand on a page. */
export const reports: readonly Report[] = [byUnit, byRequirement, byRecommendation, withoutManager];

const byId = new Map(reports.map((report) => [report.id, report]));

export const findReport = (id: string): Report | undefined => byId.get(id);
