import type { MeetingPage, MeetingsPage } from '../../contract/meetings.ts';
import { aTag, OID, TODAY } from './replies.ts';

// Replies about review meetings, for tests: valid as they stand, with one thing changed by each test.

export const someMeetings = (changes: Partial<MeetingsPage> = {}): MeetingsPage => ({
  meetings: [
    {
      key: 'a'.repeat(64),
      kind: 'annual',
      kindLabel: 'Annual review',
      state: 'drafted',
      plannedOn: '2026-11-20',
      heldOn: null,
      withdrawnBecause: null,
    },
  ],
  kinds: [{ id: 'annual', label: 'Annual review', dueOn: '2026-12-04', proposedOn: '2026-12-04' }],
  today: TODAY,
  ...changes,
});

export const aMeetingPage = (changes: Partial<MeetingPage> = {}): MeetingPage => ({
  key: 'a'.repeat(64),
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  kindLabel: 'Annual review',
  state: 'drafted',
  plannedOn: '2026-11-20',
  heldOn: null,
  heldByName: null,
  agenda: [
    { title: 'Summary of the year', text: '', isNotApplicable: false },
    { title: 'Personal development', text: '', isNotApplicable: false },
  ],
  fields: [],
  personWords: '',
  reviewerWords: '',
  lastTargets: [],
  targetAnswers: [],
  targets: Array.from({ length: 4 }, () => ({ text: '', measure: '', day: null })),
  saidSince: [],
  declaration: '',
  signatories: [
    { as: 'Individual', name: null, on: null, isGood: false },
    { as: 'Manager', name: null, on: null, isGood: false },
  ],
  amendments: [],
  wanted: [
    { path: 'heldOn', id: 'not-held-yet', about: '', message: 'Say on which day it was held, once it was.' },
    {
      path: 'agenda.0',
      id: 'not-talked-about',
      about: 'Summary of the year',
      message: 'Write what was said, or why it does not apply.',
    },
  ],
  hash: 'b'.repeat(64),
  maySignAs: [],
  may: {
    prepare: true,
    ownWords: true,
    reviewerWords: false,
    remove: true,
    bringBack: false,
    nameReviewer: false,
  },
  withdrawnBecause: null,
  reviewers: { names: ['Ben Hughes'], title: '', isStandIn: false },
  changedAt: '2026-11-18T10:00:00.000Z',
  dueOn: '2026-12-04',
  next: [],
  outcomes: [],
  goals: [],
  today: TODAY,
  ...changes,
});
