import { describe, expect, it } from '@jest/globals';
import type { TestReport } from './verdict.ts';
import { verdictOf } from './verdict.ts';

const test = (fullName: string, failure?: string) => ({
  fullName,
  status: failure === undefined ? 'passed' : 'failed',
  failureMessages: failure === undefined ? [] : [failure],
});

const aReport = (tests: readonly ReturnType<typeof test>[], unloaded = 0): TestReport => ({
  numPassedTests: tests.filter(({ status }) => status === 'passed').length,
  numRuntimeErrorTestSuites: unloaded,
  assertions: tests,
});

describe('a guard that was taken out', () => {
  it('is noticed by the tests that fail while others pass', () => {
    const report = aReport([
      test('lets in'),
      test('refuses', 'expected 401'),
      test('says no', 'expected 401'),
    ]);
    expect(verdictOf(report)).toEqual({ fate: 'noticed', because: 'refuses (and 1 more)' });
  });

  it('survives where every test passes', () => {
    expect(verdictOf(aReport([test('lets in')]))).toMatchObject({ fate: 'SURVIVED' });
  });

  it.each<[string, TestReport | undefined]>([
    ['jest gave no report in time', undefined],
    ['a test file did not load', aReport([test('lets in'), test('refuses', 'expected 401')], 1)],
    ['a test waited in vain', aReport([test('lets in'), test('refuses', 'Exceeded timeout of 5 ms')])],
    ['every test failed', aReport([test('refuses', 'no keys')])],
    ['no test ran', aReport([])],
  ])('is neither noticed nor missed when %s', (because, report) => {
    expect(verdictOf(report)).toEqual({ fate: 'NO VERDICT', because });
  });
});
