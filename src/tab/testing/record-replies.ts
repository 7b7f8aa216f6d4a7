import type { ActivityView, PersonRecord } from '../../contract/record.ts';
import { OID, aTag } from './replies.ts';
import { aStanding, aSummary } from './standing-replies.ts';

// Replies about somebody’s own record, for tests: valid as they stand, with one thing changed by each test.

export const anActivity = (changes: Partial<ActivityView> = {}): ActivityView => ({
  key: 'activity-1',
  title: 'Standardisation meeting',
  activityType: 'meeting',
  activityTypeLabel: 'Standardisation',
  completedOn: '2026-11-10',
  minutes: 60,
  category: 'educational',
  reflection: '',
  delivery: null,
  insetDays: null,
  alignment: [],
  fromEvent: false,
  original: changes.key ?? 'activity-1',
  recordedOn: '2026-11-10',
  recordedAt: '14:05',
  doubts: [],
  ...changes,
});

export const aRecord = (changes: Partial<PersonRecord> = {}): PersonRecord => ({
  person: {
    oid: OID,
    displayName: 'Asha Patel',
    tag: aTag(),
    contact: { address: 'asha.patel@example.org', signInName: 'asha.patel@example.org' },
    unitName: 'Hampshire Achieves',
    roleLabel: 'Tutor',
    fte: 0.4,
    startedOn: '2019-09-01',
  },
  summary: aSummary(),
  standing: aStanding(),
  furtherStandings: [],
  actions: [],
  lastYears: [],
  activities: [
    anActivity(),
    anActivity({
      key: 'activity-2',
      title: 'Moving and handling refresher',
      activityTypeLabel: 'Course',
      completedOn: '2026-11-06',
      minutes: 120,
      fromEvent: true,
    }),
    anActivity({
      key: 'activity-3',
      title: 'Observed a colleague’s ESOL lesson',
      activityTypeLabel: 'Peer observation',
      completedOn: '2026-10-14',
      minutes: 90,
      reflection: 'I will pause longer after open questions.',
    }),
  ],
  takenBack: [],
  earlierYears: [],
  trainings: [],
  goals: [
    {
      key: 'goal-1',
      text: 'Use two assessment-for-learning techniques in each lesson',
      targetOn: '2026-11-30',
      state: 'open',
      isPast: false,
    },
    {
      key: 'goal-2',
      text: 'Finish the ESOL specialist module',
      targetOn: '2027-03-31',
      state: 'open',
      isPast: false,
    },
  ],
  activityTypes: [
    { id: 'webinar', label: 'Webinar' },
    { id: 'course', label: 'Course' },
    { id: 'meeting', label: 'Standardisation' },
    { id: 'reading', label: 'Reading and research' },
    { id: 'shadowing', label: 'Work shadowing' },
  ],
  logAsks: { hoursPerDay: 6, category: false, insetTypes: [] },
  standards: [
    {
      heading: 'A. Values',
      choices: [
        { id: '1', label: '1 Reflect on practice' },
        { id: '2', label: '2 Value diversity' },
      ],
    },
  ],
  openEvaluations: [{ eventKey: 'event-1', eventTitle: 'Questioning for learning', heldOn: '2026-11-20' }],
  answeredEvaluations: [],
  ...changes,
});
