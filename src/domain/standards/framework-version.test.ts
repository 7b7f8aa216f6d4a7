import { describe, expect, it } from '@jest/globals';
import { aFrameworkVersion, STATEMENTS } from '../../../tests/builders/records.ts';
import { latestVersion, statedFrameworks } from './framework-version.ts';

const named = (id: string, statements: typeof STATEMENTS = []) => ({ id, label: `The ${id}`, statements });
const policy = (version: string, ...standardsFrameworks: readonly ReturnType<typeof named>[]) => ({
  version,
  standardsFrameworks,
});
const [first, second] = STATEMENTS;
const typed = (number: number, statements = STATEMENTS) =>
  aFrameworkVersion({ key: `version-${number}`, number, statements });

describe('the frameworks that policies name', () => {
  it('have the statements of their policy, in its version', () => {
    expect(statedFrameworks([policy('2024', named('etf-2022', STATEMENTS))], [])).toEqual([
      { id: 'etf-2022', label: 'The etf-2022', version: '2024', statements: STATEMENTS, isOfPolicy: true },
    ]);
  });

  it('have what the organisation typed last where no policy states them', () => {
    const [framework] = statedFrameworks(
      [policy('2024', named('etf-2014'))],
      [
        typed(2, second && [second]),
        typed(1),
        typed(3, first && [first]),
        aFrameworkVersion({ frameworkId: 'hlta', number: 9 }),
      ],
    );
    expect(framework).toMatchObject({ version: '3', statements: [first], isOfPolicy: false });
  });

  it('have none until somebody typed some, or after they were taken away', () => {
    const policies = [policy('2024', named('etf-2014'))];
    expect(statedFrameworks(policies, [])).toMatchObject([{ version: '', statements: [] }]);
    expect(statedFrameworks(policies, [typed(1), typed(2, [])])).toMatchObject([{ statements: [] }]);
  });

  it('are each there once, in the words of the first policy, and as the one that states them says', () => {
    const policies = [policy('1', named('etf-2022')), policy('2', named('etf-2022', STATEMENTS))];
    const typedToo = aFrameworkVersion({ frameworkId: 'etf-2022' });
    for (const each of [policies, policies.toReversed()])
      expect(statedFrameworks(each, [typedToo])).toMatchObject([{ version: '2', isOfPolicy: true }]);
  });
});

it('the latest version is that of the highest number, whatever the order of the rows', () => {
  expect(latestVersion([typed(2), typed(1)], 'etf-2014')?.number).toBe(2);
  expect(latestVersion([typed(1)], 'another')).toBeUndefined();
});
