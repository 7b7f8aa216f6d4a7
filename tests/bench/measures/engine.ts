import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compilePolicy } from '../../../src/domain/rule-books/rule-book.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import { judge } from '../../../src/domain/standing/judge.ts';
import type { Policy } from '../../../src/domain/policies/policy.ts';
import type { Verdicts } from '../engine/engines.ts';
import {
  judgedByJsonLogic,
  judgedByJsonRulesEngine,
  judgedByUs,
  overEvidence,
  overFigures,
} from '../engine/engines.ts';
import { generatedPeople } from '../engine/generated-people.ts';
import { interchangeOf } from '../engine/interchange-of.ts';
import { keptStandings } from '../engine/kept-standings.ts';
import { evidenceListsOf, figuresOf, peerRuleOf } from '../engine/peer-rules.ts';
import { trainerPolicy } from '../engine/trainer-policy.ts';
import type { Bench, Measure } from '../measure.ts';
import { percentile } from '../measure.ts';

const root = path.join(import.meta.dirname, '../../..');
const PEOPLE = 10_000;
const PAIRS = 7;
const TOUCHED = 200;

const median = (sample: readonly number[]): number => percentile(sample, 0.5);

/** Node's own collector, which only this flag shows. */
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** On a swept heap: no engine pays for what another has left lying about. */
async function millisecondsOf(work: () => unknown): Promise<number> {
  collectGarbage();
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function sameVerdicts(ours: Verdicts, theirs: Verdicts, peer: string): void {
  const index = ours.findIndex((each, place) => each !== theirs[place]);
  if (index >= 0)
    throw new Error(`${peer} judges person ${index} otherwise: ${ours[index]} / ${theirs[index]}`);
}

/**
 * The same verdicts from three engines, in turn. JSON Logic reads the same evidence as ours; json-rules-engine, which has
 * no lists, is given each rule's figure already worked out, and so is JSON Logic a second time.
 */
async function againstPeers(policy: Policy, people: readonly Case[]): Promise<readonly Measure[]> {
  const rules = policy.requirements.map(peerRuleOf);
  const book = compilePolicy(policy);
  const figures = people.map((each) => figuresOf(rules, each));
  const evidence = people.map(evidenceListsOf);
  const engines = {
    ours: () => judgedByUs(book, people),
    logic: () => judgedByJsonLogic(rules, overEvidence, evidence),
    logicOverFigures: () => judgedByJsonLogic(rules, overFigures, figures),
    rulesEngine: () => judgedByJsonRulesEngine(rules, figures),
  };
  const ours = engines.ours();
  sameVerdicts(ours, engines.logic(), 'json-logic-js');
  sameVerdicts(ours, engines.logicOverFigures(), 'json-logic-js over figures');
  sameVerdicts(ours, await engines.rulesEngine(), 'json-rules-engine');

  const runs: Record<keyof typeof engines, number>[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    runs.push({
      ours: await millisecondsOf(engines.ours),
      logic: await millisecondsOf(engines.logic),
      logicOverFigures: await millisecondsOf(engines.logicOverFigures),
      rulesEngine: await millisecondsOf(engines.rulesEngine),
    });
  }
  const against = (
    peer: Exclude<keyof typeof engines, 'ours'>,
    name: string,
    limit: number | undefined,
    input: string,
  ) => {
    const shown = (which: keyof typeof engines) => `${median(runs.map((run) => run[which])).toFixed(0)} ms`;
    const times = median(runs.map((run) => run[peer] / run.ours)).toFixed(1);
    return {
      name: `${PEOPLE} people × ${rules.length} requirements, with reasons`,
      value: median(runs.map((run) => run.ours / run[peer])),
      unit: `× ${name}`,
      limit,
      beside: `same verdicts, ${input}; ours ${shown('ours')}, ${name} ${shown(peer)}: ${times} times as long`,
    };
  };
  return [
    against('rulesEngine', 'json-rules-engine', 0.1, 'its figures worked out beforehand'),
    against('logic', 'json-logic-js', 0.67, 'from the same evidence'),
    against('logicOverFigures', 'json-logic-js', 0.67, 'its figures worked out beforehand'),
  ];
}

const judgeAll = (policy: Policy, people: readonly Case[]) => {
  const book = compilePolicy(policy);
  for (const each of people) judge(book, each);
};

/** In the product: standings kept in a replica on disk. A full run judges and keeps; taking rows in is in neither time. */
async function touchingFew(policy: Policy, people: readonly Case[]): Promise<Measure> {
  const step = people.length / TOUCHED;
  const touched = Array.from({ length: TOUCHED }, (_, place) => place * step);
  const ratios: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const kept = keptStandings(policy, people);
    const full = await millisecondsOf(kept.everybody);
    const judgedFirst = kept.judgedSince();
    kept.touch(touched);
    const few = await millisecondsOf(() => kept.ask(touched));
    const judgedAgain = kept.judgedSince();
    kept.close();
    if (judgedFirst !== people.length || judgedAgain !== TOUCHED) {
      throw new Error(`${judgedFirst} people were judged at first and ${judgedAgain} again.`);
    }
    ratios.push(few / full);
  }
  return {
    name: `A change touching ${TOUCHED} of ${people.length} people: judged again and kept`,
    value: median(ratios) * 100,
    unit: '% of a full run',
    limit: 4,
    beside: `after a changed row of each; exactly those are judged; median of ${PAIRS} pairs`,
  };
}

/** The exponent by which the time of a full run grows with the people. */
async function growth(policy: Policy, people: readonly Case[]): Promise<Measure> {
  const sizes = [1000, 2500, 5000, 10_000, 20_000];
  const times = sizes.map((): number[] => []);
  for (let round = 0; round < 5; round += 1) {
    for (const [place, size] of sizes.entries()) {
      times[place]?.push(await millisecondsOf(() => judgeAll(policy, people.slice(0, size))));
    }
  }
  const points = sizes.map((size, place) => [Math.log(size), Math.log(median(times[place] ?? []))] as const);
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return {
    name: 'Full rebuild, 1,000 to 20,000 people: slope of log time over log people',
    value: slope,
    unit: '',
    limit: 1.1,
    beside: sizes.map((size, place) => `${size}: ${median(times[place] ?? []).toFixed(0)} ms`).join(', '),
  };
}

interface StreamedRun {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly outcomes: number;
}

function streamed(): readonly Measure[] {
  const child = path.join(root, 'tests/bench/engine/stream-child.ts');
  const runs = Array.from(
    { length: 3 },
    () => JSON.parse(execFileSync(process.execPath, [child], { encoding: 'utf8' })) as StreamedRun,
  );
  const seconds = median(runs.map(({ milliseconds }) => milliseconds)) / 1000;
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  const beside = `${runs[0]?.outcomes ?? 0} outcomes with reasons, in a process of its own; 3 runs`;
  return [
    { name: '10,000 × 60, streamed', value: seconds, unit: 's', limit: 1, beside },
    { name: '10,000 × 60, streamed: peak memory', value: megabytes, unit: 'MB', limit: 256, beside },
  ];
}

async function assessFromTheShell(people: readonly Case[]): Promise<Measure> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'assess-'));
  const file = path.join(folder, 'cases.json');
  const cases = people.slice(0, 1000).map((each, index) => interchangeOf(`c${index}`, 'atp', each));
  fs.writeFileSync(file, JSON.stringify({ cases }));
  const seconds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const spent = await millisecondsOf(() =>
      execFileSync('npm', ['run', '--silent', 'cpd', '--', 'assess', file], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    seconds.push(spent / 1000);
  }
  fs.rmSync(folder, { recursive: true });
  return {
    name: 'cpd assess of 1,000 cases, from the shell',
    value: median(seconds),
    unit: 's',
    limit: 2,
    beside: 'npm and Node started each time',
  };
}

/** How fast people are judged, against two rule engines on the same verdicts, and how the time grows. */
export const engine: Bench = async () => {
  const policy = trainerPolicy();
  const people = generatedPeople(policy, PEOPLE * 2);
  const tenThousand = people.slice(0, PEOPLE);
  return [
    ...(await againstPeers(policy, tenThousand)),
    ...streamed(),
    await touchingFew(policy, tenThousand),
    await growth(policy, people),
    await assessFromTheShell(people),
  ];
};
