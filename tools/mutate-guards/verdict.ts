/** What a run of jest says, as far as a verdict needs it. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly assertions: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

export interface Verdict {
  readonly fate: 'noticed' | 'SURVIVED' | 'NO VERDICT';
  /** The test that noticed, or why nothing can be said. */
  readonly because: string;
}

const TIMEOUT = /Exceeded timeout of/;
const noVerdict = (because: string): Verdict => ({ fate: 'NO VERDICT', because });

/**
 * A guard is missed where a test says so that ran to its end, among others that pass. A file that does not load, a test that
 * waits in vain and a run in which nothing passes show that the change broke something else.
 */
export function verdictOf(report: TestReport | undefined): Verdict {
  if (!report) return noVerdict('jest gave no report in time');
  if (report.numRuntimeErrorTestSuites > 0) return noVerdict('a test file did not load');
  const failed = report.assertions.filter(({ status }) => status === 'failed');
  const [first, ...others] = failed.filter(
    ({ failureMessages }) => !failureMessages.some((text) => TIMEOUT.test(text)),
  );
  if (!first && failed.length > 0) return noVerdict('a test waited in vain');
  if (report.numPassedTests === 0) return noVerdict(first ? 'every test failed' : 'no test ran');
  if (!first) return { fate: 'SURVIVED', because: '' };
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return { fate: 'noticed', because: `${first.fullName}${more}` };
}
