export interface DemoEvent {
  readonly formId: string;
  readonly coordinator: string;
  readonly title: string;
  readonly unit: string;
  readonly activityType: string;
  readonly trainingItem: string | undefined;
  /** What its time counts as. */
  readonly category: 'sector' | 'educational' | 'other';
  readonly venue: string;
  readonly provider: string;
  readonly attended: readonly string[];
  readonly absent: readonly string[];
}

/** Two events that are being held as the demo is written: each ends half an hour later. */
export const demoEvents: readonly DemoEvent[] = [
  {
    formId: 'demo-event-dyslexia',
    coordinator: 'Carys Morgan',
    title: 'Supporting learners with dyslexia',
    unit: 'adult-learning',
    activityType: 'seminar',
    trainingItem: undefined,
    category: 'educational',
    venue: 'Riverside Centre, room 2',
    provider: 'Tamar Valley Adult Learning',
    attended: ['Asha Patel', "Niamh O'Brien", 'Zoë Šimková', 'Rhiannon Price'],
    absent: ['Colin Reid'],
  },
  {
    formId: 'demo-event-moving-handling',
    coordinator: 'Rosalind Hart',
    title: 'Moving and handling refresher',
    unit: 'beacon-school',
    activityType: 'whole-school-training',
    trainingItem: undefined,
    category: 'educational',
    venue: 'Beacon School hall',
    provider: 'Cornwall Therapy Services',
    attended: ['Fatima Khan', 'Harry Doyle', 'Sunita Rao', 'Grace Lowe'],
    absent: ['Joshua Amadi'],
  },
];
