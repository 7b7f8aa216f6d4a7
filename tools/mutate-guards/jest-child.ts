/** Runs jest as often as its parent asks: most of what a short run costs is jest's own start. */
import path from 'node:path';
import { runCLI } from 'jest';
import type { Tests } from './run-tests.ts';
import type { TestReport } from './verdict.ts';

const root = path.join(import.meta.dirname, '../..');
const MOST_MILLISECONDS_A_TEST = 30_000;

async function reportOf({ project, tests }: Tests): Promise<TestReport> {
  const { results } = await runCLI(
    {
      $0: '',
      _: [],
      selectProjects: [project],
      testPathPatterns: [tests],
      runInBand: true,
      silent: true,
      reporters: [],
      watchman: false,
      testTimeout: MOST_MILLISECONDS_A_TEST,
    },
    [root],
  );
  const { numPassedTests, numRuntimeErrorTestSuites } = results;
  const assertions = results.testResults.flatMap(({ testResults }) =>
    testResults.map(({ fullName, status, failureMessages }) => ({ fullName, status, failureMessages })),
  );
  return { numPassedTests, numRuntimeErrorTestSuites, assertions };
}

process.on('message', (tests) => {
  reportOf(tests as Tests).then(
    (report) => process.send?.(report),
    (fault: unknown) => {
      process.stderr.write(`${String(fault)}\n`);
      process.exit(1);
    },
  );
});
