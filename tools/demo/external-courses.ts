import { addDays } from '../../src/domain/cycles/civil-date.ts';
import type { DemoActivity, DemoEntry, DemoSubject } from './demo-person.ts';

interface Course {
  readonly daysAgo: number;
  readonly title: string;
  readonly activityType: string;
  readonly minutes: number;
  readonly reflection: string;
  /** What the person thought of it, and the days after it on which they said so. */
  readonly evaluated?: readonly [afterDays: number, note: string];
  /** With whom it was shared, and the days after it. */
  readonly shared?: readonly [afterDays: number, note: string];
}

/** Training run by somebody else: it is evaluated, and what was learned is passed on. For some, not yet. */
const COURSES: Readonly<Record<string, Course>> = {
  'Asha Patel': {
    daysAgo: 34,
    title: 'Regional conference: English for adults',
    activityType: 'seminar',
    minutes: 240,
    reflection: 'I ask learners to read their own writing aloud before I mark it.',
    evaluated: [2, 'Very useful: the session on dictation changed my Tuesday group.'],
    shared: [9, 'English team meeting, with the hand-outs'],
  },
  'Daniel Rowe': {
    daysAgo: 26,
    title: 'Site safety update at the builders’ merchants',
    activityType: 'workplace-shadowing',
    minutes: 180,
    reflection: 'New scaffold tags are in the induction lesson.',
    evaluated: [5, 'Useful; more time on the new regulations would help.'],
  },
  'Fatima Khan': {
    daysAgo: 20,
    title: 'Autism and sensory needs',
    activityType: 'course',
    minutes: 300,
    reflection: 'The quiet corner has moved away from the door.',
    evaluated: [3, 'Excellent. I changed the classroom the next day.'],
    shared: [6, 'Whole-school meeting'],
  },
  'Oliver Skinner': {
    daysAgo: 4,
    title: 'Reading with symbols',
    activityType: 'course',
    minutes: 180,
    reflection: '',
  },
  'Nadia Hussain': {
    daysAgo: 41,
    title: 'Attachment and behaviour',
    activityType: 'course',
    minutes: 300,
    reflection: 'We greet each child at the gate by name.',
    evaluated: [4, 'Good. The case studies were close to our own children.'],
    shared: [15, 'Teachers’ meeting'],
  },
};

const entry = (kind: string, datedOn: string, note: string): DemoEntry => ({
  kind,
  by: 'self',
  fields: { datedOn, note },
});

export function externalCoursesOf({ name, today }: DemoSubject): readonly DemoActivity[] {
  const course = COURSES[name];
  if (!course) return [];
  const { daysAgo, evaluated, shared, ...activity } = course;
  const completedOn = addDays(today, -daysAgo);
  return [
    {
      ...activity,
      category: 'educational',
      completedOn,
      delivery: 'external',
      alignment: [],
      followUps: [
        ...(evaluated
          ? [entry('activity-evaluation', addDays(completedOn, evaluated[0]), evaluated[1])]
          : []),
        ...(shared ? [entry('dissemination', addDays(completedOn, shared[0]), shared[1])] : []),
      ],
    },
  ];
}
