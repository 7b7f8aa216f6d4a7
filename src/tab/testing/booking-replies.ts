import type { Catalogue, OpportunityView } from '../../contract/bookings.ts';

// Replies about training on offer, for tests: valid as they stand, with one thing changed by each test.

export const anOpportunity = (changes: Partial<OpportunityView> = {}): OpportunityView => ({
  key: 'event-1',
  title: 'Working with families',
  unitName: 'Hampshire Achieves',
  typeLabel: 'Course',
  heldOn: '2026-12-10',
  starts: '09:00',
  ends: '12:00',
  minutes: 180,
  venue: 'Main hall',
  provider: 'Ward & Sons Ltd',
  delivery: 'external',
  costPence: 12_050,
  completes: null,
  isNeeded: false,
  free: 3,
  waiting: 0,
  mine: null,
  before: 0,
  hasBegun: false,
  cancelledBecause: null,
  ...changes,
});

export const aCatalogue = (changes: Partial<Catalogue> = {}): Catalogue => ({
  opportunities: [anOpportunity()],
  ...changes,
});
