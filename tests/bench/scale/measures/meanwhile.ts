import { setTimeout as wait } from 'node:timers/promises';
import { byRequirement } from '../../../../src/domain/reports/by-requirement.ts';
import type { Measure } from '../../measure.ts';
import type { Asking } from '../product/asking.ts';
import type { Logging } from '../product/logging.ts';
import type { Page } from '../product/page.ts';
import type { Pages } from '../product/pages.ts';
import type { Cast } from '../product/people.ts';
import type { RuleChange } from './rule-change.ts';
import type { Samples } from './sampling.ts';
import { p95, sampled } from './sampling.ts';

const BOUNDS = { most: 100, seconds: 40 };
const TIMES_ALONE = 3;
/** Nobody may ask a hundred times in ten seconds. */
const BETWEEN_MILLISECONDS = 110;

/** What is asked again and again beside the pages, until it is told to end. */
async function whileRepeated(work: () => Promise<unknown>, pages: () => Promise<Samples>): Promise<Samples> {
  let isEnding = false;
  const repeated = (async () => {
    while (!isEnding) {
      await work();
      await wait(BETWEEN_MILLISECONDS);
    }
  })();
  const samples = await pages();
  isEnding = true;
  await repeated;
  return samples;
}

/** The pages whose readers must not wait for somebody else's heavy work. */
const light = ({ me, team, record }: Pages, logging: Logging) => [me, team, record, logging.page];

export interface Meanwhile {
  readonly asking: Asking;
  readonly cast: Cast;
  readonly pages: Pages;
  readonly logging: Logging;
  readonly alone: Samples;
}

function asTimesAlone(
  {
    pages,
    logging,
    alone,
    asked = light(pages, logging),
  }: Pick<Meanwhile, 'pages' | 'logging' | 'alone'> & { readonly asked?: readonly Page[] },
  samples: Samples,
  meanwhile: string,
): readonly Measure[] {
  return asked.map((page) => ({
    name: `${page.name}, p95, while ${meanwhile}`,
    value: p95(samples, page) / p95(alone, page),
    unit: '× its p95 alone',
    limit: TIMES_ALONE,
    beside: `${p95(samples, page).toFixed(1)} ms, alone ${p95(alone, page).toFixed(1)} ms, ${samples.get(page.name)?.length ?? 0} asked`,
  }));
}

export async function whileOrganisationIsOpened(parts: Meanwhile): Promise<readonly Measure[]> {
  const { pages, logging } = parts;
  const samples = await whileRepeated(
    async () => {
      await pages.organisation.ask(0);
      await pages.organisationTotals.ask(0);
    },
    () => sampled(light(pages, logging), BOUNDS),
  );
  return asTimesAlone(parts, samples, 'Organisation is opened again and again');
}

export async function whileReportIsDownloaded(parts: Meanwhile): Promise<readonly Measure[]> {
  const { asking, cast, pages, logging } = parts;
  const samples = await whileRepeated(
    () => asking.as(cast.lead, '/api/reports/by-requirement/file'),
    () => sampled(light(pages, logging), BOUNDS),
  );
  return asTimesAlone(parts, samples, 'a report is downloaded again and again');
}

/** Pages asked from a cold start's first record until everybody has been counted, on the thread beside. */
export const whileEverybodyIsCounted = (parts: Meanwhile, samples: Samples): readonly Measure[] =>
  asTimesAlone(
    { ...parts, asked: [parts.pages.me, parts.pages.team, parts.pages.record] },
    samples,
    'everybody is counted anew',
  );

/** What was previewed before is known: so each preview is of another draft. */
const DRAFTED_MONTHS = [6, 7, 8, 9, 10];

export async function whileRuleIsPreviewed(
  parts: Meanwhile,
  change: RuleChange,
): Promise<readonly Measure[]> {
  const { pages, logging } = parts;
  const took: number[] = [];
  const samples = await whileRepeated(
    async () => {
      await change.draft(DRAFTED_MONTHS[took.length % DRAFTED_MONTHS.length]);
      took.push((await change.preview()).milliseconds);
    },
    () => sampled(light(pages, logging), BOUNDS),
  );
  const { judged, worse } = change.seen();
  const longest = Math.max(...took);
  return [
    ...asTimesAlone(parts, samples, 'a rule is previewed'),
    {
      name: 'Preview of a rule, the longest',
      value: longest,
      unit: 'ms',
      limit: undefined,
      beside: `${judged} people judged twice, ${worse} verdicts for the worse, ${took.length} previews`,
    },
  ];
}

const PUBLISHED_RIGHT_SECONDS = 3;
/** Nobody publishes what they have not read. */
const READ_SECONDS = 20;
/** The figures have settled once they have been the same for so long. */
const QUIET_SECONDS = 20;
const SETTLE_LIMIT_SECONDS = 180;

/** Drafts, previews, reads and publishes, and waits until Organisation says what it goes on saying. */
export async function whileRuleIsPublished(
  parts: Meanwhile,
  change: RuleChange,
): Promise<readonly Measure[]> {
  const { pages, logging } = parts;
  await change.draft();
  await change.preview();
  await wait(READ_SECONDS * 1000);
  const before = await figuresOf(pages, change.seen());
  let isSettled = false;
  const sampling = sampled(light(pages, logging), { most: 10_000, seconds: 60 }, () => isSettled);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const published = await change.publish();
  let last = { text: '', at: 0 };
  while (seconds() - last.at < QUIET_SECONDS && seconds() < SETTLE_LIMIT_SECONDS) {
    const text = await figuresOf(pages, change.seen());
    if (text !== last.text) last = { text, at: seconds() };
    await wait(BETWEEN_MILLISECONDS);
  }
  isSettled = true;
  const samples = await sampling;
  return [
    ...asTimesAlone(parts, samples, 'a rule is published'),
    {
      name: 'Publish a rule, until Organisation is right',
      value: last.text === before ? Number.POSITIVE_INFINITY : last.at,
      unit: 's',
      limit: PUBLISHED_RIGHT_SECONDS,
      beside: `for ${change.seen().judged} people, read for ${READ_SECONDS} s between preview and publishing; the answer to publishing took ${published.milliseconds.toFixed(0)} ms`,
    },
  ];
}

/** What Organisation says of one rule: those who log meanwhile move what it says of others. */
async function figuresOf({ organisation }: Pages, { title }: { readonly title: string }): Promise<string> {
  const { reports } = (await organisation.ask(0)).body() as {
    readonly reports: readonly { readonly id: string; readonly rows: readonly (readonly unknown[])[] }[];
  };
  const rows = reports.find(({ id }) => id === byRequirement.id)?.rows.filter(([named]) => named === title);
  if (!rows || rows.length === 0) throw new Error(`Organisation says nothing of ${title}.`);
  return JSON.stringify(rows);
}
