import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../domain/policy-documents/parse-policy.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { err, ok } from '../../domain/result.ts';
import { createWords } from '../../wording/create-words.ts';
import { exampleCase, exampleDocument } from '../assess/example-cases.ts';
import { parseSettings } from './parse-settings.ts';
import { whatIfForPeople } from './what-if-for-people.ts';
import { whatIf } from './what-if.ts';

function policyOf(document: unknown): Policy {
  const policy = parsePolicy(document);
  if (!policy.ok) throw new Error(JSON.stringify(policy.refusal));
  return policy.value;
}

const example = policyOf(exampleDocument);
const other = policyOf({ ...exampleDocument, id: 'other' });
const policies = {
  find: (id: unknown) => (id === 'other' ? ok(other) : err([{ path: '', sentence: 'is not a policy' }])),
};

const compared = (settings: readonly string[], ...cases: readonly unknown[]) => {
  const parsed = parseSettings(settings);
  if (!parsed.ok) return parsed;
  const change = { before: example, after: example, settings: parsed.value };
  return whatIf(JSON.stringify({ cases }), change, policies);
};

describe('cpd what-if', () => {
  it('tells whom a setting would move', () => {
    const answer = compared(
      ['hours.hours=45'],
      exampleCase({ set: { hours: { hours: 30 } } }),
      exampleCase(),
    );
    expect(answer).toMatchObject({
      ok: true,
      value: {
        judged: 2,
        changed: [
          { id: 'c1', requirement: 'hours', from: 'met', to: 'due', missing: [0, 15] },
          { id: 'c1', requirement: 'hours', from: 'due', to: 'due', missing: [10, 15] },
        ],
        hoursNeeded: 20,
      },
    });
  });

  it('changes nobody when the policies are the same', () => {
    expect(compared([], exampleCase())).toMatchObject({ value: { judged: 1, changed: [], hoursNeeded: 0 } });
  });

  it('leaves out who stands under another policy', () => {
    const answer = compared(['hours.hours=45'], exampleCase({ policy: 'other' }));
    expect(answer).toMatchObject({ value: { judged: 0, changed: [] } });
  });

  it('compares two documents of one policy', () => {
    const stricter = {
      ...exampleDocument,
      version: '2',
      requirements: exampleDocument.requirements.map((each) =>
        each.key === 'hours' ? { ...each, parameters: { hours: 50 } } : each,
      ),
    };
    const change = { before: example, after: policyOf(stricter), settings: {} };
    const cases = [exampleCase(), exampleCase({ policy: exampleDocument })];
    expect(whatIf(JSON.stringify({ cases }), change, policies)).toMatchObject({
      value: { judged: 2, hoursNeeded: 20 },
    });
  });

  it.each(['__proto__.x=1', 'constructor.x=1', 'hours.__proto__=1', 'hours.prototype=1'])(
    'refuses --set %s, which would set what every object has',
    (setting) => {
      expect(parseSettings([setting])).toEqual(
        err([`--set ${setting}: no rule and no parameter is called that`]),
      );
    },
  );

  it('refuses settings that are not of the form, or that the new policy does not know', () => {
    expect(compared(['hours=45'], exampleCase())).toEqual(
      err(['--set hours=45: not of the form key.parameter=value']),
    );
    expect(compared(['sleep.hours=8'], exampleCase())).toEqual(
      err(['--set sleep: sleep is not a requirement of example']),
    );
  });

  it('can be read by people', () => {
    const answer = compared(['hours.hours=45'], exampleCase());
    const text = answer.ok ? [...whatIfForPeople(answer.value, createWords('en'))].join('') : '';
    expect(text).toContain('1 of 1 people judged would stand differently.');
    expect(text).toContain('5 hours of CPD more are needed.');
  });
});

it('reads the values of settings as JSON where they are JSON, else as text', () => {
  const written = ['a.number=60', 'a.nothing=null', 'b.every={"months":6}', 'b.proRata=fte+days'];
  expect(parseSettings(written)).toEqual(
    ok({ a: { number: 60, nothing: null }, b: { every: { months: 6 }, proRata: 'fte+days' } }),
  );
});
