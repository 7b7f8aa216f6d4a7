import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { aPerson } from '../../../tests/builders/records.ts';
import { examplePolicyOfManyKinds } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import type { BroughtEntry } from './claim-of.ts';
import { claimOf, contentOf } from './claim-of.ts';
import type { EntryContext } from './define-entry-kind.ts';
import { NO_COLUMNS } from './record-entry.ts';

const today = civilDate('2026-11-30');
const context: EntryContext = {
  policy: examplePolicyOfManyKinds,
  person: aPerson(),
  today,
  nameOf: () => undefined,
  activities: [],
};

const entry = (change: Partial<BroughtEntry>): BroughtEntry => ({
  is: 'entry',
  kind: 'training',
  kindLabel: 'Training completed',
  fields: { about: 'prevent', datedOn: '2026-02-03', certificateNumber: '' },
  lines: [
    { label: 'Which training?', value: 'Safeguarding' },
    { label: 'Completed on', value: '3 Feb 2026' },
  ],
  ...change,
});

describe('what an archive says is, in a record here,', () => {
  it.each([
    ['training that a policy here names', entry({}), 'training', { about: 'prevent' }],
    [
      'a qualification',
      entry({
        kind: 'qualification',
        fields: { about: 'PGCE', level: '7', state: 'held', datedOn: '2019-07-01' },
      }),
      'qualification',
      { about: 'PGCE', level: 7 },
    ],
    [
      'training that none names: its own words',
      entry({ fields: { about: 'fire-walking', datedOn: '2026-02-03' } }),
      'earlier-learning',
      {
        about: 'Safeguarding',
        sort: 'Training completed',
        datedOn: '2026-02-03',
        note: 'Completed on: 3 Feb 2026',
      },
    ],
    [
      'a day that lies ahead: no day',
      entry({ fields: { about: 'prevent', datedOn: '2027-02-03' } }),
      'earlier-learning',
      { datedOn: undefined },
    ],
    [
      'what names nothing: its kind',
      entry({ fields: {}, lines: [] }),
      'earlier-learning',
      { about: 'Training completed', note: '' },
    ],
  ])('%s', (_what, item, kind, columns) => {
    const claim = claimOf(item, { context, today });
    expect(claim?.kind.name).toBe(kind);
    expect(claim?.columns).toMatchObject(columns);
  });

  it('an activity, with its hours to the hundredth', () => {
    const claim = claimOf(
      {
        is: 'activity',
        title: 'Phonics',
        typeLabel: 'Webinar',
        completedOn: civilDate('2024-03-02'),
        minutes: 100,
        reflection: 'I slow down.',
      },
      { context, today },
    );
    expect(claim?.kind.name).toBe('earlier-learning');
    expect(claim?.columns).toMatchObject({
      about: 'Phonics',
      sort: 'Webinar',
      amount: 1.67,
      note: 'I slow down.',
    });
  });

  it.each(['leave', 'waiver', 'observation', 'reviewer', 'employment-period', 'constructor', ''])(
    'nothing: %s stays in the archive',
    (kind) => {
      expect(claimOf(entry({ kind }), { context, today })).toBeUndefined();
    },
  );

  it('its own words, where no policy is adopted', () => {
    expect(claimOf(entry({}), { context: undefined, today })?.kind.name).toBe('earlier-learning');
  });
});

describe('what says the same', () => {
  const columns = { ...NO_COLUMNS, about: 'prevent', datedOn: civilDate('2026-02-03') };
  it('is the same wherever it came from', () => {
    expect(contentOf('training', { ...columns, broughtFrom: 'a' })).toBe(contentOf('training', columns));
  });
  it.each([
    ['of another kind', 'earlier-learning', columns],
    ['of another day', 'training', { ...columns, datedOn: civilDate('2026-02-04') }],
    ['with another number', 'training', { ...columns, certificateNumber: '7' }],
  ])('is told from what is %s', (_what, kind, other) => {
    expect(contentOf(kind, other)).not.toBe(contentOf('training', columns));
  });
});
