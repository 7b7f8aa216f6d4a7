import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import type { PolicyKeys } from './policy-keys.ts';
import { policyKeys, unusedParameters } from './policy-keys.ts';
import { exportedUseCases } from './reached-use-cases.ts';
import { textOf } from './room.ts';

/** What is there before the feature that it waits for. The lists only shrink: nothing new may wait. */
const USE_CASES_THAT_WAIT: Readonly<Record<string, string>> = {
  'people/add-person.ts addPerson': 'the organisation set up by screen and file',
  'people/add-unit.ts addUnit': 'the organisation set up by screen and file',
  'people/assign-role.ts assignRole': 'the organisation set up by screen and file',
};
const POLICY_KEYS_THAT_WAIT: Readonly<Record<string, string>> = {
  'Policy.reportColumns': 'reports as files',
  'EvaluationForm.title': 'evaluation forms that say what they rest on',
  'EvaluationForm.clause': 'evaluation forms that say what they rest on',
  'PolicyEvaluationForm.interpretation': 'evaluation forms that say what they rest on',
  'Interpretation.code': 'the register of readings, for an inspection',
};

const falseIn = (found: ReadonlyMap<string, boolean>): readonly string[] =>
  [...found].flatMap(([name, isThere]) => (isThere ? [] : [name]));

const without = (names: readonly string[], others: readonly string[]): readonly string[] =>
  names.filter((name) => !others.includes(name));

describe('the use cases', () => {
  const unreached = falseIn(exportedUseCases());

  it('are each reached from the server or the command line, but for those that wait', () => {
    expect(exportedUseCases().size).toBeGreaterThan(100);
    expect(without(unreached, Object.keys(USE_CASES_THAT_WAIT))).toEqual([]);
  });

  it('that are reached wait no longer', () => {
    expect(without(Object.keys(USE_CASES_THAT_WAIT), unreached)).toEqual([]);
  });
});

describe('the keys of a policy', () => {
  let keys: PolicyKeys;
  let unused: readonly string[];
  beforeAll(() => {
    keys = policyKeys();
    unused = falseIn(keys.isUsed);
  });

  it('are each used where no policy is parsed, but for those that wait', () => {
    expect(keys.isUsed.size).toBeGreaterThan(70);
    expect(without(unused, Object.keys(POLICY_KEYS_THAT_WAIT))).toEqual([]);
  });

  it('that are used wait no longer', () => {
    expect(without(Object.keys(POLICY_KEYS_THAT_WAIT), unused)).toEqual([]);
  });

  it('are each in the policy that the document is parsed into', () => {
    expect(keys.parsedAway).toEqual([]);
  });

  it('that are a requirement kind’s parameters are each looked at by the kinds', () => {
    expect(unusedParameters()).toEqual([]);
  });
});

describe('the demo', () => {
  const texts = readdirSync('tools/demo')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => [file, textOf(`tools/demo/${file}`)] as const);

  it('writes through use cases alone, so that it writes nothing that a person could not', () => {
    // `main.ts` provisions and connects, as `npm start` does; what is written, `write-demo.ts` writes.
    const importing = texts
      .filter(([file]) => file !== 'main.ts')
      .flatMap(([file, text]) =>
        [...text.matchAll(/ from '\.\.\/\.\.\/(?<from>[^']+)'/g)].map(({ groups }) => [
          file,
          groups?.['from'] ?? '',
        ]),
      );
    expect(importing.filter(([, from]) => !/^src\/(domain|use-cases)\//.test(from ?? ''))).toEqual([]);
    expect(importing.length).toBeGreaterThan(5);
    // A row written past the use cases, whoever may write it.
    expect(texts.filter(([, text]) => /\b(records|outbox|audit|ledger)\b\s*[.[}]/.test(text))).toEqual([]);
  });
});
