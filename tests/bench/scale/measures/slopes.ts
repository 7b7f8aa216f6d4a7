import type { Measure } from '../../measure.ts';
import type { Measured } from '../measure-organisation.ts';
import type { Page } from '../product/page.ts';
import { p50 } from './sampling.ts';
import type { SweepTimes } from './sweep.ts';

const PERSONAL_TIMES = 1.3;
const ORGANISATION_TIMES = 1.5;
/** It grows with what changed, of which there is as much. */
const SWEEP_TIMES = 1.3;

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
  const sweep = (name: string, of: keyof SweepTimes): readonly Measure[] => {
    if (!small.sweep || !large.sweep) return [];
    const [few, many] = [small.sweep[of], large.sweep[of]];
    return [
      {
        name: `A sweep for overdue reviews, ${name}, of ${large.people} people`,
        value: many / few,
        unit: `× of ${small.people} people`,
        limit: SWEEP_TIMES,
        beside: `p50 ${many.toFixed(2)} ms, ${few.toFixed(2)} ms`,
      },
    ];
  };
  const { me, team, organisation } = large.pages;
  return [
    slope(me, PERSONAL_TIMES),
    slope(team, PERSONAL_TIMES),
    slope(large.logging.page, PERSONAL_TIMES),
    slope(organisation, ORGANISATION_TIMES),
    ...sweep('nothing due', 'quiet'),
    ...sweep('as many due', 'due'),
  ];
}
