import { lazily } from '../../components/lazily.tsx';
import { words } from './words.ts';

/** The picture comes after the figures. */
export const BudgetChart = lazily(async () => (await import('./budget-chart.tsx')).BudgetChart, words).Shown;
