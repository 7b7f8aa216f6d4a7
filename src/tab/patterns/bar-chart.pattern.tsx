import { BarChart } from '../components/charts/lazy-bar-chart.ts';
import { anOrganisation } from '../testing/people-replies.ts';
import type { Pattern } from './pattern.ts';

const [byUnit, byRequirement] = anOrganisation().reports;

export const pattern: Pattern = {
  title: 'Bar chart',
  use: 'A report as bars: how a whole divides, or one percentage a row. Every figure stands beside its bar in words.',
  examples: {
    'Parts of a whole, one row not shown': () => byUnit && <BarChart report={byUnit} />,
    'A percentage a row': () => byRequirement && <BarChart report={byRequirement} />,
    'One row, nobody in it': () =>
      byUnit && <BarChart report={{ ...byUnit, rows: [['Trust Office', 0, 0, 0, 0, 0]], units: [null] }} />,
    'Nothing to draw': () => byUnit && <BarChart report={{ ...byUnit, rows: [], units: [] }} />,
  },
};
