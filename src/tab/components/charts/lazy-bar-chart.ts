import { lazily } from '../lazily.tsx';
import { words } from './words.ts';

/** Charts come when a page has one. */
export const BarChart = lazily(async () => (await import('./bar-chart.tsx')).BarChart, words).Shown;
