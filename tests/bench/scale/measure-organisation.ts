import type { Measure } from '../measure.ts';
import { measuresAlone, samplesAlone } from './measures/alone.ts';
import { cpuAtRest, cpuPercentAtRest, measuresAtRest } from './measures/at-rest.ts';
import {
  whileOrganisationIsOpened,
  whileRuleIsPreviewed,
  whileRuleIsPublished,
} from './measures/meanwhile.ts';
import { measuresOfMixedUse } from './measures/mixed-use.ts';
import { ruleChangeOf } from './measures/rule-change.ts';
import type { Samples } from './measures/sampling.ts';
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
import { told } from './progress.ts';
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
  return { server, asking, firstFigures: await untilFirstFigures(asking, cast, people, began) };
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
    const measures = [
      ...startMeasures('cold, from lists', firstFigures, undefined),
      { ...cpuAtRest(percent, DEMO_REST_SECONDS, 'production’s pace'), limit: undefined },
      ...measuresAlone(alone, pages, logging).map((measure) => ({ ...measure, limit: undefined })),
    ];
    return { people, measures, alone, pages, logging };
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
    const { server, asking } = cold;
    const pages = pagesOf(asking, cast);
    const logging = loggingOf(asking, cast.staff, `of-${people}`);
    const restMinutes = minutes >= IN_FULL_FROM_MINUTES ? REST_MINUTES : minutes;
    const atRest = await told('at rest', () => measuresAtRest(product, server, restMinutes * 60));
    const alone = await told('each page alone', () => samplesAlone(pages, logging));
    const parts = { asking, cast, pages, logging, alone };
    const change = ruleChangeOf(asking, cast.lead);
    const meanwhile = [
      ...(await told('while Organisation is opened', () => whileOrganisationIsOpened(parts))),
      ...(await told('while a rule is previewed', () => whileRuleIsPreviewed(parts, change))),
    ];
    const mixed = await told('mixed use', () => measuresOfMixedUse(parts, server, minutes));
    const published = await told('while a rule is published', async () => {
      await change.preview();
      return whileRuleIsPublished(parts, change);
    });
    asking.close();
    await server.end();
    const starts = await told('starting again', () => measuresOfStarts(product, cast, people));
    return {
      people,
      measures: [
        ...startMeasures('cold, from lists', cold.firstFigures, FROM_LISTS_SECONDS),
        ...starts,
        ...atRest,
        ...measuresAlone(alone, pages, logging),
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

/** With the local file that the server before left, and as another instance with an empty disk. */
async function measuresOfStarts(
  product: RunningProduct,
  cast: Cast,
  people: number,
): Promise<readonly Measure[]> {
  const again = await opened(product, cast, people, { settings: DEMO_PACE });
  await product.settled();
  const percent = await cpuPercentAtRest(again.server, DEMO_REST_SECONDS);
  again.asking.close();
  await again.server.end();
  product.forgetLocalFile();
  const other = await opened(product, cast, people);
  other.asking.close();
  await other.server.end();
  return [
    ...startMeasures('with its local file', again.firstFigures, undefined),
    ...startMeasures('another instance, a snapshot in storage', other.firstFigures, WITH_SNAPSHOT_SECONDS),
    cpuAtRest(percent, DEMO_REST_SECONDS, 'the demonstration’s pace'),
  ];
}
