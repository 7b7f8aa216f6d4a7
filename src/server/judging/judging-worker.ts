/** Judges many people away from the thread that serves them. It opens the file for each task, so that it may be exchanged between. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPolicies } from '../../policy-files/read-policies.ts';
import type { FileBeside } from '../../replica/beside.ts';
import { openBeside } from '../../replica/beside.ts';
import { peopleUnderPolicy } from '../../use-cases/policies/people-under-policy.ts';
import { movesOfVersion } from '../../use-cases/policies/preview-policy.ts';
import { policiesInForce } from '../../use-cases/shared/policies-in-force.ts';
import { judgePerson } from '../../use-cases/standing/standing-of-person.ts';
import { createClock } from '../offset-clock.ts';
import { countWaiting } from './count-waiting.ts';
import type {
  AskedMoves,
  JudgingAnswer,
  JudgingMoment,
  JudgingOrder,
  JudgingTask,
} from './judging-messages.ts';

/** Whatever changes while these are read is counted once more. */
const COUNTED_AT_ONCE = 100;
/** How often it is told how far the work has come, in people. */
const TOLD_EVERY = 100;
/** The rows of one person are read again and again until the next comes; the thread's heap is small. */
const ROWS_MOST_BYTES = 12_000_000;

const { path, policiesFolder, timeZone } = workerData as JudgingOrder;
const read = readPolicies(policiesFolder);
if (!read.ok) throw new Error('The policies do not parse.');
const builtIn = read.value;

const tell = (answer: JudgingAnswer) => parentPort?.postMessage(answer);

function depsOf({ records, directory }: FileBeside, { now, isDirectoryCurrent }: JudgingMoment) {
  const clock = createClock(timeZone, () => Date.parse(now));
  const judging = { records, clock, policies: policiesInForce(builtIn, records) };
  const standings = {
    allOf(oid: string) {
      const person = records.people.find(oid)?.value;
      return person ? judgePerson(judging, person) : [];
    },
  };
  return { ...judging, standings, directory: { ...directory, isCurrent: () => isDirectoryCurrent } };
}

function movesOf(file: FileBeside, moment: JudgingMoment, asked: AskedMoves) {
  const deps = depsOf(file, moment);
  const version = deps.records.policies.find(asked.versionKey)?.value;
  if (!version) return undefined;
  const people = peopleUnderPolicy(deps, version.policyId, asked.inPostOn);
  const tellDone = (done: number) => tell({ kind: 'progress', asked, progress: { done, of: people.length } });
  tellDone(0);
  return movesOfVersion(deps, version, people, (done) => {
    if (done % TOLD_EVERY === 0) tellDone(done);
  });
}

function doTask(task: JudgingTask): void {
  const file = openBeside(path, ROWS_MOST_BYTES);
  try {
    if (task.kind === 'count') {
      const { counts, waiting, atOneMoment } = file;
      const parts = { deps: depsOf(file, task), counts, waiting, atOneMoment };
      while (countWaiting(parts, COUNTED_AT_ONCE) > 0);
      tell({ kind: 'counted' });
      return;
    }
    const { policyId, versionKey, eTag, inPostOn } = task;
    const asked = { policyId, versionKey, eTag, inPostOn };
    tell({ kind: 'moves', asked, whatIf: file.atOneMoment(() => movesOf(file, task, asked)) });
  } finally {
    file.close();
  }
}

parentPort?.on('message', doTask);
