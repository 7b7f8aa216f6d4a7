/** What is done in a division, and by whom: its policy, its share of the people, and its job titles. */
export interface Division {
  readonly key: string;
  readonly name: string;
  readonly policyId: 'hampshire' | 'spt' | 'atp' | '2start' | 'probation';
  /** Of all people. */
  readonly share: number;
  /** The demo's department of the same sort, where it has one: its evidence is written as the demo writes it. */
  readonly department: string | undefined;
  readonly head: string;
  readonly lead: string;
  /** Taken in turn. */
  readonly staff: readonly string[];
}

/** All five policies; the largest is that of some 5,400 people of ten thousand. */
export const DIVISIONS: readonly Division[] = [
  {
    key: 'county-adult-learning',
    name: 'County Adult Learning',
    policyId: 'hampshire',
    share: 0.54,
    department: 'Adult Learning Service',
    head: 'Curriculum Manager',
    lead: 'Curriculum Manager',
    staff: [
      'Adult Learning Tutor',
      'Vocational Tutor',
      'Learning Coach',
      'Adult Learning Tutor',
      'Skills Coach',
      'Internal Quality Assurer',
      'Adult Learning Tutor',
    ],
  },
  {
    key: 'county-schools',
    name: 'County Schools',
    policyId: 'spt',
    share: 0.26,
    department: 'Beacon School',
    head: 'Deputy Head',
    lead: 'Deputy Head',
    staff: [
      'Teacher',
      'Teaching Assistant',
      'Higher Level Teaching Assistant',
      'Teaching Assistant',
      'School Administrator',
      'Teacher',
    ],
  },
  {
    key: 'apprenticeships',
    name: 'Apprenticeships',
    policyId: 'atp',
    share: 0.08,
    department: undefined,
    head: 'Senior Leader',
    lead: 'Senior Leader',
    staff: ['Trainer', 'Mentor', 'Trainer', 'Quality Assurer', 'Business Support'],
  },
  {
    key: 'work-based-learning',
    name: 'Work-based Learning',
    policyId: '2start',
    share: 0.08,
    department: undefined,
    head: 'Operations Manager',
    lead: 'Operations Manager',
    staff: ['Assessor', 'Industry Trainer', 'Assessor', 'Office Staff'],
  },
  {
    key: 'probation-partnership',
    name: 'Probation Partnership',
    policyId: 'probation',
    share: 0.04,
    department: undefined,
    head: 'Probation Manager',
    lead: 'Probation Manager',
    staff: ['Probation Practitioner'],
  },
];
