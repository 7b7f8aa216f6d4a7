import type { Provision } from '../../contract/provision.ts';

// Replies about the conditions for what is offered, for tests: valid as they stand, with one thing changed by each test.

type Criterion = Provision['criteria'][number];

export const aCriterion = (changes: Partial<Criterion> = {}): Criterion => ({
  id: 'criterion-12',
  label: 'Provide value for money',
  mayBeNotApplicable: false,
  clause: {
    document: 'CPD policy',
    section: 'CPD opportunities',
    line: 36,
    quote: 'Provide value for money',
  },
  judged: null,
  ...changes,
});

export const aProvision = (changes: Partial<Provision> = {}): Provision => ({
  version: '"event,1"',
  title: 'Working with families',
  heldOn: '2026-12-10',
  provider: 'Ward & Sons Ltd',
  delivery: 'external',
  criteria: [aCriterion()],
  asksProvider: true,
  judgement: null,
  obstacles: [
    { by: 'criterion', label: 'Provide value for money', answer: null, clause: aCriterion().clause },
    { by: 'provider', because: 'not-judged', provider: 'Ward & Sons Ltd' },
  ],
  ...changes,
});
