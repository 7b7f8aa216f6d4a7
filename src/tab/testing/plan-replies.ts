import type {
  NeedGroupView,
  NeedView,
  PlannedGoalView,
  PlanPage,
  PriorityPage,
  PriorityView,
  ServingEventView,
} from '../../contract/plans.ts';
import { aTag, OID, TODAY } from './replies.ts';

// Replies about plans, for tests: valid as they stand, with one thing changed by each test.

export const aPlannedGoal = (changes: Partial<PlannedGoalView> = {}): PlannedGoalView => ({
  key: 'd'.repeat(64),
  version: '"g,1"',
  text: 'Finish the Level 5 diploma',
  targetOn: '2027-07-31',
  state: 'open',
  isPast: false,
  need: null,
  priority: null,
  strand: null,
  standards: [],
  intendedEffect: '',
  support: '',
  costPence: null,
  measure: '',
  choices: {},
  priorityTitle: null,
  suggestedByName: null,
  outcome: '',
  timesCarriedOver: 0,
  notes: [],
  answeredBy: [],
  events: [],
  changed: null,
  changes: ['edit', 'done', 'drop', 'carry-over'],
  maySuggestionGo: false,
  ...changes,
});

export const aSource = (changes: Partial<NeedView> = {}): NeedView => ({
  key: 'e'.repeat(64),
  version: '"n,1"',
  text: 'Questioning that makes everybody think',
  source: 'appraisal',
  evidence: 'Two lessons in which five learners answered everything.',
  raisedOn: '2026-10-02',
  raisedByName: 'Ben Hughes',
  isRestricted: false,
  answer: null,
  answerText: '',
  mayWithdraw: false,
  ...changes,
});

export const aNeedGroup = (changes: Partial<NeedGroupView> = {}): NeedGroupView => ({
  key: 'e'.repeat(64),
  text: 'Questioning that makes everybody think',
  isTriangulated: false,
  sources: [aSource()],
  ...changes,
});

export const aPlan = (changes: Partial<PlanPage> = {}): PlanPage => ({
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  goals: [aPlannedGoal()],
  needs: [aNeedGroup()],
  agreed: [],
  choices: {
    priorities: [{ id: 'f'.repeat(64), label: 'Reading in every subject' }],
    strands: [{ id: 'core', label: 'CORE/SAFEGUARDING' }],
    standards: [{ heading: 'Teaching', choices: [{ id: '4', label: '4 Plan and teach well' }] }],
    questions: [],
    sources: ['self-evaluation', 'standards-gap'],
  },
  may: { addGoal: true, suggestGoal: false, note: true, answerNeeds: true },
  promises: { need: 'Your line manager can read this.', restrictedNeed: 'Few can read this.' },
  today: TODAY,
  ...changes,
});

export const aPriorityView = (changes: Partial<PriorityView> = {}): PriorityView => ({
  key: 'f'.repeat(64),
  version: '"p,1"',
  unit: 'unit-1',
  unitName: 'Hampshire Achieves',
  plan: 'improvement-plan',
  title: 'Reading in every subject',
  measure: 'Nine of ten learners read at level 1 by July.',
  ownerOid: OID,
  ownerName: 'Asha Patel',
  from: '2026-09-01',
  to: '2027-08-31',
  approvedBy: 'The board of governors',
  approvedOn: '2026-07-10',
  endedBecause: null,
  holdsToday: true,
  goals: { open: 3, past: 1, done: 2, people: 4 },
  mayChange: true,
  ...changes,
});

export const aServingEvent = (changes: Partial<ServingEventView> = {}): ServingEventView => ({
  key: 'b'.repeat(64),
  version: '"t,1"',
  title: 'Adaptive teaching',
  unit: 'unit-1',
  unitName: 'Hampshire Achieves',
  heldOn: '2027-01-12',
  starts: '14:00',
  isOver: false,
  priority: null,
  priorityTitle: null,
  strand: null,
  standards: [],
  changed: null,
  ...changes,
});

export const somePriorities = (changes: Partial<PriorityPage> = {}): PriorityPage => ({
  priorities: [aPriorityView()],
  units: [{ key: 'unit-1', name: 'Hampshire Achieves' }],
  mayForAll: false,
  training: [],
  servedChoices: [
    {
      unit: 'unit-1',
      priorities: [{ id: 'f'.repeat(64), label: 'Reading in every subject' }],
      strands: [{ id: 'core', label: 'CORE/SAFEGUARDING' }],
      standards: [{ heading: 'Teaching', choices: [{ id: '4', label: '4 Plan and teach well' }] }],
    },
  ],
  today: TODAY,
  ...changes,
});
