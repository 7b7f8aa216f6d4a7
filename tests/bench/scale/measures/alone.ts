import type { Measure } from '../../measure.ts';
import type { Logging } from '../product/logging.ts';
import type { Pages } from '../product/pages.ts';
import type { Samples } from './sampling.ts';
import { p50, p95, sampled, together } from './sampling.ts';

const WARM_UP = { most: 20, seconds: 20 };
const QUICK = { most: 200, seconds: 60 };
/** One person may ask a hundred times in ten seconds. */
const HEAVY = { most: 60, seconds: 40, betweenMilliseconds: 110 };

/** Organisation in milliseconds, and as a multiple of what the server needs to answer at all. */
const ORGANISATION_MILLISECONDS = 100;
const ORGANISATION_TIMES_HEALTH = 10;

/** Every page by itself, with nobody else there. */
export async function samplesAlone(pages: Pages, logging: Logging): Promise<Samples> {
  const { health, me, standing, record, team, people, organisation, organisationTotals } = pages;
  const quick = [health, me, standing, record, team, logging.page];
  await sampled(quick, WARM_UP);
  return together(
    await sampled(quick, QUICK),
    await sampled([people], HEAVY),
    await sampled([organisation, organisationTotals], HEAVY),
  );
}

export function measuresAlone(samples: Samples, pages: Pages, logging: Logging): readonly Measure[] {
  const { health, organisation, organisationTotals } = pages;
  const stated = [...Object.values(pages), logging.page].flatMap((page): readonly Measure[] => [
    {
      name: `${page.name}, alone, p95`,
      value: p95(samples, page),
      unit: 'ms',
      limit: page === organisation || page === organisationTotals ? ORGANISATION_MILLISECONDS : undefined,
      beside: `p50 ${p50(samples, page).toFixed(1)} ms, ${samples.get(page.name)?.length ?? 0} asked`,
    },
  ]);
  return [
    ...stated,
    {
      name: 'Organisation, alone, p95 against /healthz’s',
      value: p95(samples, organisation) / p95(samples, health),
      unit: '×',
      limit: ORGANISATION_TIMES_HEALTH,
      beside: `/healthz ${p95(samples, health).toFixed(1)} ms`,
    },
  ];
}
