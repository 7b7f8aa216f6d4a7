import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../domain/policy-documents/parse-policy.ts';
import { err } from '../../domain/result.ts';
import { createWords } from '../../wording/create-words.ts';
import { assess } from './assess.ts';
import { exampleCase, exampleDocument } from './example-cases.ts';
import type { PolicySource } from './policy-source.ts';
import { standingsAsJson, standingsAsTable } from './print-standings.ts';

const policies: PolicySource = {
  find: (policy) =>
    typeof policy === 'string' && policy !== 'example'
      ? err([{ path: '', sentence: `${policy} is not a policy` }])
      : parsePolicy(policy === 'example' ? exampleDocument : policy),
};

const assessed = (...cases: readonly unknown[]) => assess(JSON.stringify({ cases }), policies);

function standingOf(theCase: unknown) {
  const judged = assessed(theCase);
  if (!judged.ok) throw new Error(judged.refusal.join('\n'));
  const [only] = judged.value;
  if (!only) throw new Error('No case was judged.');
  return only.standing;
}

const statusOf = (changes: Readonly<Record<string, unknown>>, key = 'hours') =>
  standingOf(exampleCase(changes)).outcomes.find(({ requirement }) => requirement === key)?.status;

const person = (changes: Readonly<Record<string, unknown>>) => ({
  person: { role: 'tutor', startDate: '2020-01-06', ...changes },
});
const evidence = (...rows: readonly unknown[]) => ({ evidence: rows });
const hoursOf = (id: string | undefined, hours: number) => ({
  type: 'activity',
  id,
  date: '2025-02-03',
  status: 'completed',
  hours,
});
const period = { from: '2025-02-01', to: '2025-01-31' };

const anActivity = (changes: Readonly<Record<string, unknown>>) => ({
  evidence: [{ type: 'activity', date: '2025-02-03', status: 'completed', hours: 30, ...changes }],
});

describe('a case that is not of the form is named with its path:', () => {
  it.each<[string, unknown, string]>([
    ['a day that does not exist', exampleCase({ asOf: '2025-02-29' }), 'cases[0].asOf: not a date'],
    ['no date at all', exampleCase({ asOf: undefined }), 'cases[0].asOf: missing'],
    [
      'a date of evidence',
      exampleCase(evidence({ type: 'training', item: 'prevent', completedOn: 'yesterday' })),
      'cases[0].evidence[0].completedOn: not a date',
    ],
    [
      'hours below nothing',
      exampleCase(evidence({ type: 'activity', date: '2025-01-01', status: 'completed', hours: -1 })),
      'cases[0].evidence[0].hours: below 0',
    ],
    [
      'a status outside the list',
      exampleCase(evidence({ type: 'activity', date: '2025-01-01', status: 'done' })),
      'cases[0].evidence[0].status: not one of planned, completed, cancelled',
    ],
    ['the day a policy was taken on', exampleCase({ adoptedOn: 'then' }), 'cases[0].adoptedOn: not a date'],
    ['a last day', exampleCase(person({ endDate: '2025-02-29' })), 'cases[0].person.endDate: not a date'],
    [
      'a day of registration',
      exampleCase(person({ registeredOn: 5 })),
      'cases[0].person.registeredOn: not a date',
    ],
    [
      'a kind of review nobody knows',
      exampleCase(evidence({ type: 'review', kind: 'yearly', heldOn: '2025-01-01' })),
      'cases[0].evidence[0].kind: not one of caseload, performance, appraisal, annual, mid-year, competency-audit',
    ],
    [
      'a kind of observation nobody knows',
      exampleCase(evidence({ type: 'observation', kind: 'drop-in', date: '2025-01-01' })),
      'cases[0].evidence[0].kind: not one of learning-walk, formal, review-of-practice',
    ],
    ['a cycle that ends before it begins', exampleCase({ cycle: period }), 'cases[0].cycle.to: before from'],
    [
      'a term that ends before it begins',
      exampleCase({ terms: [{ name: 'Autumn', ...period }] }),
      'cases[0].terms[0].to: before from',
    ],
    [
      'leave that ends before it begins',
      exampleCase(person({ leave: [period] })),
      'cases[0].person.leave[0].to: before from',
    ],
    ['an FTE that was meant as hours', exampleCase(person({ fte: 37.5 })), 'cases[0].person.fte: above 2'],
    [
      'a waiver without its reason',
      exampleCase(
        person({ waivers: [{ requirement: 'hours', from: '2025-01-01', to: null, approvedBy: 'Head' }] }),
      ),
      'cases[0].person.waivers[0].reason: missing: a waiver says its reason and who approved it',
    ],
    [
      'a waiver that nobody approved',
      exampleCase(
        person({
          waivers: [{ requirement: 'hours', from: '2025-01-01', to: null, reason: 'Ill', approvedBy: ' ' }],
        }),
      ),
      'cases[0].person.waivers[0].approvedBy: empty: a waiver says its reason and who approved it',
    ],
    [
      'an exemption without its reason',
      exampleCase(
        person({ programmesDelivered: [{ subject: 'data', level: 4, exempt: true, exemptReason: ' ' }] }),
      ),
      'cases[0].person.programmesDelivered[0].exemptReason: empty: an exemption says why no qualification is asked for',
    ],
    [
      'a waiver of no rule',
      exampleCase(
        person({
          waivers: [{ requirement: 'hour', from: '2025-01-01', reason: 'Ill', approvedBy: 'Head' }],
        }),
      ),
      'cases[0].person.waivers[0].requirement: hour is not a requirement of example',
    ],
    [
      'no rule to judge alone',
      exampleCase({ only: ['hours', 'sleep'] }),
      'cases[0].only[1]: sleep is not a requirement of example',
    ],
    [
      'a setting of no rule',
      exampleCase({ set: { sleep: {} } }),
      'cases[0].set.sleep: sleep is not a requirement of example',
    ],
    [
      'a setting of no parameter',
      exampleCase({ set: { hours: { minimum: 3 } } }),
      'cases[0].set.hours: has what is not known here: minimum',
    ],
    [
      'a setting for a role of no policy',
      exampleCase({ set: { hours: { roles: ['tutor', 'cook'] } } }),
      "cases[0].set.hours.roles[1]: cook is not one of the policy's roles",
    ],
    [
      'a setting that names undeclared training',
      exampleCase({ set: { prevent: { item: 'fire' } } }),
      "cases[0].set.prevent.item: fire is not declared in the policy's trainingItems",
    ],
    [
      'hours of a sort beyond the hours of the whole',
      exampleCase(anActivity({ hoursBy: { verified: 2, ethics: 31 } })),
      'cases[0].evidence[0].hoursBy.ethics: more than the hours of the whole',
    ],
    [
      'points by sort without points',
      exampleCase(anActivity({ pointsBy: { ethics: 1 } })),
      'cases[0].evidence[0].pointsBy: needs points, the amount of the whole',
    ],
    [
      'hours of a sort that are no number',
      exampleCase(anActivity({ hoursBy: { verified: true } })),
      'cases[0].evidence[0].hoursBy.verified: not a number',
    ],
    [
      'hours by sort that are no object',
      exampleCase(anActivity({ hoursBy: [3] })),
      'cases[0].evidence[0].hoursBy: not an object of amounts by sort',
    ],
    [
      'verified that is neither true nor false',
      exampleCase(anActivity({ verified: 'yes' })),
      'cases[0].evidence[0].verified: neither true nor false',
    ],
    ['no such policy', exampleCase({ policy: 'nobody' }), 'cases[0].policy: nobody is not a policy'],
    [
      'a policy document with a role it does not declare',
      exampleCase({
        policy: {
          ...exampleDocument,
          requirements: exampleDocument.requirements.map((each) => ({
            ...each,
            appliesTo: { roles: ['cook'] },
          })),
        },
      }),
      "cases[0].policy.requirements[0].appliesTo.roles[0]: cook is not one of the policy's roles",
    ],
  ])('%s', (_name, theCase, sentence) => {
    const judged = assessed(theCase);
    expect(judged.ok ? [] : judged.refusal).toContain(sentence);
  });

  it('every case and every place of it at once', () => {
    const judged = assessed(
      exampleCase(),
      exampleCase({ asOf: 'x', person: {} }),
      exampleCase(evidence({ type: 'holiday' })),
    );
    expect(judged.ok ? [] : judged.refusal.map((line) => line.split(': ')[0])).toEqual([
      'cases[1].asOf',
      'cases[1].person.startDate',
      'cases[2].evidence[0].type',
    ]);
  });

  it.each([
    ['{"cases":', /^not JSON: /],
    ['[]', /^cases: missing|^not an object with cases/],
    ['{}', /^cases: missing/],
    ['{"cases":[3]}', /^cases\[0\]: not an object/],
  ])('a whole text that is %s', (text, sentence) => {
    const judged = assess(text, policies);
    expect(judged.ok ? '' : judged.refusal[0]).toMatch(sentence);
  });
});

describe('what a case leaves out', () => {
  it('is filled in: whole time, employed directly, nothing done', () => {
    const bare = { id: 7, policy: 'example', asOf: '2025-10-01', person: { startDate: '2020-01-06' } };
    expect(standingOf(bare)).toMatchObject({
      overall: 'non-compliant',
      cycle: { from: '2025-01-01', to: '2025-12-31' },
    });
  });

  it('names evidence by its place where it has no id', () => {
    const [hours] = standingOf(exampleCase()).outcomes;
    expect(hours?.countedEvidence).toEqual([{ id: 'r1', amount: 30 }]);
  });

  it('gives evidence without an id a name that no other piece has', () => {
    const [hours] = standingOf(exampleCase(evidence(hoursOf('r2', 30), hoursOf(undefined, 5)))).outcomes;
    expect(hours?.countedEvidence.map(({ id }) => id)).toEqual(['r2', "r2'"]);
  });

  it('allows a role that the policy does not name: rules for everybody hold, rules for roles do not', () => {
    const standing = standingOf(exampleCase(person({ role: 'cook' })));
    expect(standing.outcomes.map(({ requirement, status }) => [requirement, status])).toEqual([
      ['hours', 'not-applicable'],
      ['prevent', 'overdue'],
      ['annual-review', 'overdue'],
    ]);
  });
});

describe('one id', () => {
  it('is one record, however often the file has it', () => {
    const rows = [hoursOf('a', 30), hoursOf('b', 5), hoursOf('a', 30), hoursOf('a', 12)];
    const [hours] = standingOf(exampleCase(evidence(...rows))).outcomes;
    expect(hours).toMatchObject({
      counted: 35,
      countedEvidence: [
        { id: 'a', amount: 30 },
        { id: 'b', amount: 5 },
      ],
    });
  });

  it.each([
    ['a completion', { type: 'training', id: 'a', item: 'prevent', completedOn: '2025-03-10' }, 'prevent'],
    ['a review', { type: 'review', id: 'a', kind: 'annual', heldOn: '2025-03-10' }, 'annual-review'],
  ])('is one record also of %s', (_what, row, key) => {
    const standing = standingOf(exampleCase(evidence(row, row)));
    const outcome = standing.outcomes.find(({ requirement }) => requirement === key);
    expect(outcome).toMatchObject({ countedEvidence: [{ id: 'a' }], uncountedEvidence: [] });
  });

  it('is two records where two types of evidence use it', () => {
    const row = { type: 'training', id: 'a', item: 'prevent', completedOn: '2025-03-10' };
    const standing = standingOf(exampleCase(evidence(hoursOf('a', 40), row)));
    expect(standing.outcomes.map(({ status }) => status)).toEqual(['met', 'met', 'overdue']);
  });
});

describe('the day from which a rule holds', () => {
  it('is the later of the person’s and the policy’s', () => {
    const taken = { asOf: '2026-02-01', adoptedOn: '2025-09-01', evidence: [] };
    expect(standingOf(exampleCase(taken)).outcomes.map(({ status, dueOn }) => [status, dueOn])).toEqual([
      ['due', '2026-12-31'],
      ['due', '2026-09-01'],
      ['due', '2026-09-01'],
    ]);
  });

  it('ends what is owed of a year with the last day in post', () => {
    const left = { ...person({ endDate: '2025-03-31' }), set: { hours: { proRata: 'months' } } };
    expect(standingOf(exampleCase(left)).outcomes[0]).toMatchObject({ required: 10, status: 'met' });
  });
});

describe('the cycle', () => {
  const policy = (cycle: object) => ({ policy: { ...exampleDocument, effectiveFrom: '2022-01-01', cycle } });
  const three = { startsInMonth: 1, startsOnDay: 1, months: 36 };
  const five = { from: 'registration', months: 60 };

  it.each([
    [
      'of three years is counted from the day the policy came into force',
      policy(three),
      {},
      '2022-01-01',
      '2024-12-31',
    ],
    [
      'of five years is counted from a registration',
      policy(five),
      { registeredOn: '2019-07-01' },
      '2019-07-01',
      '2024-06-30',
    ],
    ['goes by the policy where no registration is given', policy(five), {}, '2022-01-01', '2026-12-31'],
  ])('%s', (_name, changes, more, from, to) => {
    const standing = standingOf(exampleCase({ ...changes, ...person(more), asOf: '2024-06-01' }));
    expect(standing.cycle).toEqual({ from, to });
  });

  it('asks its amount once, however many years it has', () => {
    const given = { ...policy(three), asOf: '2024-06-01', set: { hours: { proRata: 'months' } } };
    expect(standingOf(exampleCase(given)).outcomes[0]).toMatchObject({ required: 40 });
  });
});

describe('a setting', () => {
  it('changes a parameter for its case alone', () => {
    const judged = assessed(exampleCase({ set: { hours: { hours: 30 } } }), exampleCase());
    const required = judged.ok ? [...judged.value].map(({ standing }) => standing.outcomes[0]?.required) : [];
    expect(required).toEqual([30, 40]);
  });

  it('reaches whom a rule is for, and how binding it is', () => {
    const cook = person({ role: 'cook', employment: 'volunteer' });
    expect(statusOf({ ...cook, set: { hours: { roles: 'all' } } })).toBe('due');
    expect(statusOf({ ...cook, set: { hours: { roles: ['manager'] } } })).toBe('not-applicable');
    expect(statusOf({ ...cook, set: { hours: { roles: 'all', employment: ['direct'] } } })).toBe(
      'not-applicable',
    );
    expect(statusOf({ set: { hours: { obligation: 'recommended' } } })).toBe('recommended');
  });

  it('of no amount leaves nothing to fall short of', () => {
    expect(statusOf({ set: { hours: { hours: null } } })).toBe('not-applicable');
  });
});

describe('what is printed', () => {
  const printed = (print: typeof standingsAsJson, ...cases: readonly unknown[]) => {
    const judged = assessed(...cases);
    return judged.ok ? [...print(judged.value, createWords('en'))].join('') : '';
  };

  it('is the interchange format, with its sentences in English', () => {
    const text = printed(standingsAsJson, exampleCase({ id: 7, only: ['hours'] }), exampleCase());
    expect(JSON.parse(text)).toMatchObject({
      standings: [
        {
          id: 7,
          policy: 'example',
          policyVersion: '1',
          asOf: '2025-10-01',
          overall: 'action-needed',
          changesOn: '2026-01-01',
          outcomes: [
            {
              requirement: 'hours',
              unit: 'hours',
              required: 40,
              counted: 30,
              missing: 10,
              level: null,
              onTime: null,
              dueOn: '2025-12-31',
              daysToDue: 91,
              parts: [],
              interpretation: null,
              because: '30 of 40 hours; 10 hours short.',
            },
          ],
        },
        { id: 'c1' },
      ],
    });
  });

  it('can be read by people', () => {
    const text = printed(standingsAsTable, exampleCase({ only: ['hours'] }));
    expect(text).toContain('c1: Example, 1 Oct 2025');
    expect(text).toMatch(/Hours +To do +30 of 40 hours; 10 hours short\./);
  });
});

describe('a large file', () => {
  it('of 100,000 pieces of evidence is judged', () => {
    const rows = Array.from({ length: 100_000 }, () => ({
      type: 'activity',
      date: '2025-02-03',
      status: 'completed',
      hours: 1,
    }));
    expect(standingOf(exampleCase(evidence(...rows))).outcomes[0]?.counted).toBe(100_000);
  });

  it('of 5,000 requirements is judged', () => {
    const [hours] = exampleDocument.requirements;
    const requirements = Array.from({ length: 5000 }, (_, index) => ({ ...hours, key: `hours-${index}` }));
    const standing = standingOf(exampleCase({ policy: { ...exampleDocument, requirements } }));
    expect(standing.outcomes).toHaveLength(5000);
    expect(new Set(standing.outcomes.map(({ status }) => status))).toEqual(new Set(['due']));
  });
});
