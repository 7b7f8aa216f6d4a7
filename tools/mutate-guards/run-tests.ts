import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import path from 'node:path';
import type { TestReport } from './verdict.ts';

/** Test files: jest's project, and the pattern of their paths. */
export interface Tests {
  readonly project: string;
  readonly tests: string;
}

const MOST_MILLISECONDS = 180_000;

export interface TestRunner {
  /** Runs the test files of a pattern; undefined where no report came in time. */
  run(tests: Tests): Promise<TestReport | undefined>;
  end(): void;
}

/** Jest in a process of its own, which is ended where a change made it hang, and started anew. */
export function createTestRunner(): TestRunner {
  let child: ChildProcess | undefined;
  const end = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    end,
    async run(tests) {
      const asked = (child ??= fork(path.join(import.meta.dirname, 'jest-child.ts'), {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      }));
      const report = await new Promise<TestReport | undefined>((resolve) => {
        const tooLong = setTimeout(() => resolve(undefined), MOST_MILLISECONDS);
        const settle = (answer: TestReport | undefined) => {
          clearTimeout(tooLong);
          asked.removeAllListeners();
          resolve(answer);
        };
        asked.once('message', (answer) => settle(answer as TestReport));
        asked.once('exit', () => settle(undefined));
        asked.send(tests);
      });
      if (!report) end();
      return report;
    },
  };
}
