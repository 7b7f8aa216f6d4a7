import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compilePolicy } from '../../../src/domain/rule-books/rule-book.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import { judge } from '../../../src/domain/standing/judge.ts';
import type { Policy } from '../../../src/domain/policies/policy.ts';
import { createReplica } from '../../../src/replica/replica.ts';
import { createStandings } from '../../../src/replica/standings.ts';
import { lists } from '../../../src/sharepoint/lists/index.ts';
import { aLearningActivity } from '../../builders/records.ts';
import { TODAY } from './generated-people.ts';

const oidOf = (index: number): string => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;

interface KeptRun {
  /** Judges and keeps everybody. */
  readonly everybody: () => void;
  /** Takes in a changed row of each of these people, as it comes from Microsoft Graph. */
  readonly touch: (indexes: readonly number[]) => void;
  /** Asks for the standings of these people. */
  readonly ask: (indexes: readonly number[]) => void;
  /** How many were judged since the last question. */
  readonly judgedSince: () => number;
  readonly close: () => void;
}

/** The product's own kept standings, in a replica on disk. */
export function keptStandings(policy: Policy, people: readonly Case[]): KeptRun {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-'));
  const replica = createReplica({ path: path.join(folder, 'replica.sqlite'), source: 'bench' });
  const indexes = new Map(people.map((_, index) => [oidOf(index), index]));
  const book = compilePolicy(policy);
  let judged = 0;
  const standings = createStandings({
    store: replica.standings,
    ruleBooksOf: () => [book],
    judge: (oid) => {
      const theCase = people[indexes.get(oid) ?? -1];
      judged += 1;
      return theCase && { policy, standing: judge(book, theCase) };
    },
    today: () => TODAY,
  });
  let version = 0;
  const change = (index: number): void => {
    version += 1;
    const row = aLearningActivity({ key: `activity-${index}`, personOid: oidOf(index) });
    replica.rowsOf('activities').accept({
      id: String(index + 1),
      eTag: `"x,${version}"`,
      fields: lists.activities.toFields(row),
    });
  };
  return {
    everybody: () => {
      for (const oid of indexes.keys()) standings.allOf(oid);
    },
    touch: (changed) => changed.forEach(change),
    ask: (asked) => asked.forEach((index) => standings.allOf(oidOf(index))),
    judgedSince: () => {
      const count = judged;
      judged = 0;
      return count;
    },
    close: () => {
      replica.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}
