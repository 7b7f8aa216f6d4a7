/** Counts many people away from the thread that serves them. It opens the file for each run, so that it may be exchanged between. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPolicies } from '../../policy-files/read-policies.ts';
import { openBeside } from '../../replica/beside.ts';
import { policiesInForce } from '../../use-cases/shared/policies-in-force.ts';
import { judgePerson } from '../../use-cases/standing/standing-of-person.ts';
import { createClock } from '../offset-clock.ts';
import { countWaiting } from './count-waiting.ts';
import type { CountingAnswer, CountingOrder, CountingRun } from './counting-messages.ts';

/** The write lock is held for the length of these. */
const AT_ONCE = 25;

const { path, policiesFolder, timeZone } = workerData as CountingOrder;
const builtIn = readPolicies(policiesFolder);
if (!builtIn.ok) throw new Error('The policies do not parse.');

const tell = (answer: CountingAnswer) => parentPort?.postMessage(answer);

function run({ now, isDirectoryCurrent }: CountingRun): void {
  const file = openBeside(path);
  try {
    const { records, directory, counts, waiting, atOneMoment } = file;
    const clock = createClock(timeZone, () => Date.parse(now));
    const policies = policiesInForce(builtIn.ok ? builtIn.value : { all: () => [] }, records);
    const judging = { records, clock, policies };
    const standings = {
      allOf(oid: string) {
        const person = records.people.find(oid)?.value;
        return person ? judgePerson(judging, person) : [];
      },
    };
    const deps = { ...judging, standings, directory: { ...directory, isCurrent: () => isDirectoryCurrent } };
    while (countWaiting({ deps, counts, waiting, atOneMoment }, AT_ONCE) > 0) tell('counted-some');
  } finally {
    file.close();
  }
  tell('done');
}

parentPort?.on('message', run);
