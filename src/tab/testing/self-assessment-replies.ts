import type { FrameworksPage, FrameworkView } from '../../contract/frameworks.ts';
import type {
  AnsweredStatementView,
  SelfAssessmentPage,
  SelfAssessmentsPage,
} from '../../contract/self-assessments.ts';
import { aTag, OID, TODAY } from './replies.ts';

// Replies about self-assessments and frameworks, for tests: valid as they stand, with one thing changed by each test.

const person = { oid: OID, displayName: 'Asha Patel', tag: aTag() };
const promise = 'You can read this.';

export const someSelfAssessments = (changes: Partial<SelfAssessmentsPage> = {}): SelfAssessmentsPage => ({
  person,
  frameworks: [{ id: 'etf-2022', label: 'Professional Standards', statements: 3 }],
  unstated: [],
  assessments: [
    {
      key: 'a'.repeat(64),
      framework: 'etf-2022',
      frameworkLabel: 'Professional Standards',
      state: 'drafted',
      startedOn: '2026-11-20',
      completedOn: null,
      isCounted: false,
      answered: 1,
      total: 3,
    },
  ],
  recorded: [],
  promise,
  mayWrite: true,
  ...changes,
});

export const aStatement = (changes: Partial<AnsweredStatementView> = {}): AnsweredStatementView => ({
  code: '1',
  group: 'Values',
  label: 'Reflect on what works',
  rating: '',
  comment: '',
  then: null,
  moved: null,
  isNeed: false,
  activities: 0,
  ...changes,
});

export const aSelfAssessmentPage = (changes: Partial<SelfAssessmentPage> = {}): SelfAssessmentPage => ({
  key: 'a'.repeat(64),
  person,
  frameworkLabel: 'Professional Standards',
  frameworkVersion: '2022',
  isOfOldVersion: false,
  state: 'drafted',
  startedOn: '2026-11-20',
  completedOn: null,
  isCounted: false,
  beforeOn: null,
  statements: [aStatement(), aStatement({ code: '2', label: 'Inspire learners' })],
  askedNoMore: [],
  promise,
  may: { write: true, reopen: false },
  today: TODAY,
  ...changes,
});

export const aCompletedAssessment = (changes: Partial<SelfAssessmentPage> = {}): SelfAssessmentPage =>
  aSelfAssessmentPage({
    state: 'completed',
    completedOn: TODAY,
    isCounted: true,
    statements: [aStatement({ rating: 'secure' }), aStatement({ code: '2', rating: 'not-yet' })],
    may: { write: false, reopen: true },
    ...changes,
  });

export const aFramework = (changes: Partial<FrameworkView> = {}): FrameworkView => ({
  id: 'etf-2014',
  label: 'Standards of 2014',
  policies: ['Trainers'],
  isOfPolicy: false,
  statements: [],
  text: '',
  version: 0,
  versions: [],
  ...changes,
});

export const someFrameworks = (...frameworks: readonly FrameworkView[]): FrameworksPage => ({
  frameworks: frameworks.length > 0 ? [...frameworks] : [aFramework()],
  today: TODAY,
});
