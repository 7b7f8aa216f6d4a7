import type { Measure } from '../measure.ts';
import { measuresAlone, samplesAlone } from './measures/alone.ts';
import { cpuAtRest, cpuPercentAtRest, measuresAtRest } from './measures/at-rest.ts';
import {
  whileEverybodyIsCounted,
  whileOrganisationIsOpened,
  whileReportIsDownloaded,
  whileRuleIsPreviewed,
  whileRuleIsPublished,
} from './measures/meanwhile.ts';
import { measuresOfMixedUse } from './measures/mixed-use.ts';
import { ruleChangeOf } from './measures/rule-change.ts';
import type { Samples } from './measures/sampling.ts';
import type { SweepTimes } from './measures/sweep.ts';
import { measuresOfSweep, sweepTimes } from './measures/sweep.ts';
import type { Asking, FirstFigures } from './product/asking.ts';
import { askingOf, untilFirstFigures } from './product/asking.ts';
import type { Logging } from './product/logging.ts';
import { loggingOf } from './product/logging.ts';
import type { Pages } from './product/pages.ts';
import { pagesOf } from './product/pages.ts';
import type { Cast } from './product/people.ts';
import { castOf } from './product/people.ts';
import type { HowToStart, RunningProduct, RunningServer } from './product/running-product.ts';
import { DEMO_PACE, startProduct } from './product/running-product.ts';
import { shown, told, toldMeasures } from './progress.ts';
import { dataFolderOf } from './tenant/data-folder.ts';

/** One of each job falls into it: the rarest run every fifteen minutes. */
const REST_MINUTES = 15;
/** From this many minutes of use on, rest is measured in full; with fewer, for as long. */
const IN_FULL_FROM_MINUTES = 10;
const DEMO_REST_SECONDS = 60;

const FROM_LISTS_SECONDS = 45;
const WITH_SNAPSHOT_SECONDS = 5;

/** Sizes are held against each other by their times: the largest has more to keep than one small server has room for. */
const HEAP_MEGABYTES_OF_ANY_SIZE = 1536;

/** What an organisation's pages took, for one size to be held against another. */
export interface Measured {
  readonly people: number;
  readonly measures: readonly Measure[];
  readonly alone: Samples;
  readonly pages: Pages;
  readonly logging: Logging;
  /** Left out where it is held against no other size. */
  readonly sweep?: SweepTimes;
}

interface Opened {
  readonly server: RunningServer;
  readonly asking: Asking;
  readonly firstFigures: FirstFigures;
}

async function opened(
  product: RunningProduct,
  cast: Cast,
  people: number,
  how?: HowToStart,
): Promise<Opened> {
  const began = performance.now();
  const server = await product.startServer(how);
  const asking = askingOf(product.tenant, server.origin);
  const { me, team, record } = pagesOf(asking, cast);
  const firstFigures = await untilFirstFigures(asking, cast, people, began, [me, team, record]);
  return { server, asking, firstFigures };
}

const startMeasures = (
  name: string,
  { record, organisation }: FirstFigures,
  limit: number | undefined,
): readonly Measure[] => [
  { name: `First record, ${name}`, value: record, unit: 's', limit, beside: 'from the start of the process' },
  {
    name: `First totals, ${name}`,
    value: organisation,
    unit: 's',
    limit,
    beside: 'until Organisation tells of everybody',
  },
];

/** Only what is held against other sizes: how long the first figures and each page by itself take. */
export async function measureSize(people: number): Promise<Measured> {
  const { path: data } = await told(`the data of ${people} people`, () => dataFolderOf(people));
  const product = await startProduct(data);
  try {
    const cast = castOf(product.tenant);
    const { server, asking, firstFigures } = await told('first figures, cold', () =>
      opened(product, cast, people, { heapMegabytes: HEAP_MEGABYTES_OF_ANY_SIZE }),
    );
    const pages = pagesOf(asking, cast);
    const logging = loggingOf(asking, cast.staff, `size-${people}`);
    await told('settling', () => product.settled());
    const percent = await cpuPercentAtRest(server, DEMO_REST_SECONDS);
    const alone = await told('each page alone', () => samplesAlone(pages, logging));
    asking.close();
    await server.end();
    const sweep = await told('a sweep', () => sweepTimes(product.localFolder));
    const measures = [
      ...startMeasures('cold, from lists', firstFigures, undefined),
      { ...cpuAtRest(percent, DEMO_REST_SECONDS, 'production’s pace'), limit: undefined },
      ...measuresAlone(alone, pages, logging).map((measure) => ({ ...measure, limit: undefined })),
      ...measuresOfSweep(sweep),
    ];
    return { people, measures, alone, pages, logging, sweep };
  } finally {
    await product.close();
  }
}

/** All that is asked of one organisation; with ten minutes of use it takes some forty minutes. */
export async function measureOrganisation(people: number, minutes: number): Promise<Measured> {
  const { path: data } = await told(`the data of ${people} people`, () => dataFolderOf(people));
  const product = await startProduct(data);
  try {
    const cast = castOf(product.tenant);
    const cold = await told('first figures, cold', () => opened(product, cast, people));
    const fromLists = shown(startMeasures('cold, from lists', cold.firstFigures, FROM_LISTS_SECONDS));
    const { server, asking } = cold;
    const pages = pagesOf(asking, cast);
    const logging = loggingOf(asking, cast.staff, `of-${people}`);
    const restMinutes = minutes >= IN_FULL_FROM_MINUTES ? REST_MINUTES : minutes;
    const atRest = await toldMeasures('at rest', () => measuresAtRest(product, server, restMinutes * 60));
    const alone = await told('each page alone', () => samplesAlone(pages, logging));
    const byItself = shown(measuresAlone(alone, pages, logging));
    const parts = { asking, cast, pages, logging, alone };
    const change = ruleChangeOf(asking, cast.lead);
    const meanwhile = [
      ...shown(whileEverybodyIsCounted(parts, cold.firstFigures.meanwhile)),
      ...(await toldMeasures('while Organisation is opened', () => whileOrganisationIsOpened(parts))),
      ...(await toldMeasures('while a report is downloaded', () => whileReportIsDownloaded(parts))),
      ...(await toldMeasures('while a rule is previewed', () => whileRuleIsPreviewed(parts, change))),
    ];
    const mixed = await toldMeasures('mixed use', () => measuresOfMixedUse(parts, server, minutes));
    asking.close();
    await server.end();
    const again = await toldMeasures('starting again', () => measuresOfStartAgain(product, cast, people));
    const other = await told('starting another instance', () => opened(product, cast, people));
    const fromSnapshot = shown(
      startMeasures('another instance, a snapshot in storage', other.firstFigures, WITH_SNAPSHOT_SECONDS),
    );
    // Nothing of a start is under way any more when its pages are asked alone.
    await told('settling', () => product.settled());
    const published = await toldMeasures('while a rule is published', () =>
      measuresOfPublishing(other, cast, people),
    );
    other.asking.close();
    await other.server.end();
    return {
      people,
      measures: [
        ...fromLists,
        ...again,
        ...fromSnapshot,
        ...atRest,
        ...byItself,
        ...meanwhile,
        ...published,
        ...mixed,
        ownWrites(logging),
      ],
      alone,
      pages,
      logging,
    };
  } finally {
    await product.close();
  }
}

const ownWrites = (logging: Logging): Measure => ({
  name: 'Activities that their own writer did not see in the record read next',
  value: logging.misses(),
  unit: 'activities',
  limit: 0,
  beside: `of ${logging.logged()} logged`,
});

/** With the local file that the server before left. */
async function measuresOfStartAgain(
  product: RunningProduct,
  cast: Cast,
  people: number,
): Promise<readonly Measure[]> {
  const { server, asking, firstFigures } = await opened(product, cast, people, { settings: DEMO_PACE });
  await product.settled();
  const percent = await cpuPercentAtRest(server, DEMO_REST_SECONDS);
  asking.close();
  await server.end();
  product.forgetLocalFile();
  return [
    ...startMeasures('with its local file', firstFigures, undefined),
    cpuAtRest(percent, DEMO_REST_SECONDS, 'the demonstration’s pace'),
  ];
}

/** Last of all: a snapshot from before a rule was published makes everybody be judged again at the next start. */
async function measuresOfPublishing(
  { asking }: Opened,
  cast: Cast,
  people: number,
): Promise<readonly Measure[]> {
  const pages = pagesOf(asking, cast);
  const logging = loggingOf(asking, cast.staff, `published-${people}`);
  const alone = await samplesAlone(pages, logging);
  const parts = { asking, cast, pages, logging, alone };
  return whileRuleIsPublished(parts, ruleChangeOf(asking, cast.lead));
}
