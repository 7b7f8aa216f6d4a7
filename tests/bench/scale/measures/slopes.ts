import type { Measure } from '../../measure.ts';
import type { Measured } from '../measure-organisation.ts';
import type { Page } from '../product/pages.ts';
import { p50 } from './sampling.ts';

const PERSONAL_TIMES = 1.3;
const ORGANISATION_TIMES = 1.5;

/** How much longer a page takes where there are many more people. */
export function slopesBetween(small: Measured, large: Measured): readonly Measure[] {
  const slope = (page: Page, limit: number): Measure => {
    const [few, many] = [p50(small.alone, page), p50(large.alone, page)];
    return {
      name: `${page.name}, of ${large.people} people`,
      value: many / few,
      unit: `× of ${small.people} people`,
      limit,
      beside: `p50 ${many.toFixed(1)} ms, ${few.toFixed(1)} ms`,
    };
  };
  const { me, team, organisation } = large.pages;
  return [
    slope(me, PERSONAL_TIMES),
    slope(team, PERSONAL_TIMES),
    slope(large.logging.page, PERSONAL_TIMES),
    slope(organisation, ORGANISATION_TIMES),
  ];
}
