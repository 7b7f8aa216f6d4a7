/** Judges many people away from the thread that serves them. It opens the file for each task, so that it may be exchanged between. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPolicies } from '../../policy-files/read-policies.ts';
import type { Records } from '../../ports/records.ts';
import type { FileBeside } from '../../replica/beside.ts';
import { openBeside } from '../../replica/beside.ts';
import { lowerThreadPriority } from '../../replica/thread-priority.ts';
import { policiesInForce } from '../../use-cases/shared/policies-in-force.ts';
import { standingsAfresh } from '../../use-cases/standing/standing-of-person.ts';
import { createClock } from '../offset-clock.ts';
import { countAhead, findMoves, knownAhead } from './judge-ahead.ts';
import { countWaiting } from './count-waiting.ts';
import type {
  JudgingAnswer,
  JudgingMoment,
  JudgingOrder,
  JudgingTask,
  MovesTask,
} from './judging-messages.ts';

/** Whatever changes while these are read is counted once more. */
const COUNTED_AT_ONCE = 250;
/** How often it is told how far the work has come, in people. */
const TOLD_EVERY = 100;
/** The rows of one person are read again and again until the next comes; the thread's heap is small. */
const ROWS_MOST_BYTES = 12_000_000;

lowerThreadPriority();

const { path, policiesFolder, timeZone } = workerData as JudgingOrder;
const read = readPolicies(policiesFolder);
if (!read.ok) throw new Error('The policies do not parse.');
const builtIn = read.value;

const tell = (answer: JudgingAnswer) => parentPort?.postMessage(answer);
const onNotCounted = (oid: string, fault: unknown) => tell({ kind: 'not-counted', oid, fault });

function depsOf(
  { records: held, directory, peopleIndex }: FileBeside,
  { now, isDirectoryCurrent }: JudgingMoment,
) {
  const clock = createClock(timeZone, () => Date.parse(now));
  return (policies: Records['policies']) => {
    const records = { ...held, policies };
    const judging = { records, clock, policies: policiesInForce(builtIn, records) };
    return {
      ...judging,
      peopleIndex,
      standings: standingsAfresh(judging),
      directory: { ...directory, isCurrent: () => isDirectoryCurrent },
    };
  };
}

function partsOf(file: FileBeside, moment: JudgingMoment) {
  const { counts, waiting, ahead, atOneMoment } = file;
  const depsWith = depsOf(file, moment);
  const deps = depsWith(file.records.policies);
  const aheadParts = { deps, depsWith, ahead, atOneMoment };
  const parts = { deps, counts, waiting, onNotCounted, atOneMoment };
  return { aheadParts, counting: { ...parts, knownAhead: () => knownAhead(aheadParts) } };
}

/** Done piece by piece, so that whoever asks for a preview meanwhile waits for one piece. The first goes first. */
const WORKS = ['count', 'count-ahead'] as const;
const works = new Map<(typeof WORKS)[number], Generator<void>>();
let isGoingOn = false;

function goOn(): void {
  const next = WORKS.find((name) => works.has(name));
  isGoingOn = next !== undefined;
  if (next === undefined) return;
  if (works.get(next)?.next().done) works.delete(next);
  setImmediate(goOn);
}

/** Another of the same name is left as far as it has come. */
function begin(name: (typeof WORKS)[number], work: Generator<void>): void {
  works.get(name)?.return(undefined);
  works.set(name, work);
  if (isGoingOn) return;
  isGoingOn = true;
  setImmediate(goOn);
}

function* countAll(task: JudgingMoment): Generator<void> {
  const file = openBeside(path, ROWS_MOST_BYTES);
  try {
    const { counting } = partsOf(file, task);
    while (countWaiting(counting, COUNTED_AT_ONCE) > 0) yield;
  } finally {
    file.close();
  }
  tell({ kind: 'counted' });
}

/** The draft that was previewed is counted ahead, while whoever asked reads. */
function* countDraft(task: MovesTask): Generator<void> {
  const file = openBeside(path, ROWS_MOST_BYTES);
  try {
    yield* countAhead(partsOf(file, task).aheadParts, task.versionKey);
  } finally {
    file.close();
  }
}

function tellMoves(file: FileBeside, task: MovesTask): void {
  const { number, givenUp } = task;
  const isGivenUp = () => Atomics.load(new Int32Array(givenUp), 0) !== 0;
  const tellProgress = (done: number, of: number) =>
    tell({ kind: 'progress', number, progress: { done, of } });
  const whatIf = isGivenUp()
    ? undefined
    : findMoves(partsOf(file, task).aheadParts, task, (done, of) => {
        if (done === 1 || done % TOLD_EVERY === 0) tellProgress(done, of);
        return !isGivenUp();
      });
  tell({ kind: 'moves', number, whatIf });
}

function doTask(task: JudgingTask): void {
  if (task.kind === 'count') {
    begin('count', countAll(task));
    return;
  }
  const file = openBeside(path, ROWS_MOST_BYTES);
  try {
    tellMoves(file, task);
  } finally {
    file.close();
  }
  begin('count-ahead', countDraft(task));
}

parentPort?.on('message', doTask);
