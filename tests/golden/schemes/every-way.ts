import { rule, schemeOf } from './scheme-people.ts';

const reduced = { proRata: 'fte+days', leaveLongerThan: { weeks: 13 } };

/**
 * No body's rule: 35 hours a year by working time and days, never under 6, reduced only by an absence of more than 13 weeks;
 * half of them verified; of service to the profession at most 3 count. The rest is here for properties alone.
 */
export const everyWay = {
  ...schemeOf('example-every-way', { roles: ['member'], activityTypes: ['course', 'service'] }),
  requirements: [
    rule('hours', 'minimum-hours', {
      hours: 35,
      floorHours: 6,
      caps: [{ hours: 3, activityTypes: ['service'] }],
      subMinimum: 'verified',
      ...reduced,
    }),
    rule('verified', 'minimum-hours', { hours: 17.5, sort: 'verified', ...reduced }),
    rule('formal', 'minimum-hours', {
      hours: 6,
      sort: 'formal',
      withinTotal: false,
      recordedBy: '01-31',
      leaveLongerThan: { days: 20 },
      leaveTakesOff: 'excess',
      proRata: 'days',
    }),
    rule('two-years', 'minimum-hours', {
      hours: 10,
      consecutiveYears: 2,
      subMinimum: 'formal',
      caps: [
        { percent: 50, category: 'sector' },
        { percent: 30, sort: 'formal' },
      ],
    }),
    rule('points', 'minimum-points', {
      points: 12,
      floorPoints: 2,
      proRata: 'fte',
      recordedBy: { days: 28 },
    }),
    rule('each-year', 'minimum-points', {
      points: 4,
      sort: 'interactive',
      approvedOnly: true,
      consecutiveYears: 1,
      caps: [{ points: 2, activityTypes: ['service'] }],
    }),
  ],
};
