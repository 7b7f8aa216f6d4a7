import { civilDate } from '../cycles/civil-date.ts';
import type { ActivityEvidence, ReviewEvidence, TrainingEvidence } from '../standing/case.ts';

/** Evidence for tests: a valid value with what matters changed. */
export const anActivity = (
  id: string,
  date: string,
  changes: Partial<Omit<ActivityEvidence, 'id' | 'date' | 'type'>> = {},
): ActivityEvidence => ({
  type: 'activity',
  id,
  date: civilDate(date),
  title: 'Course',
  activityType: 'course',
  category: 'educational',
  status: 'completed',
  minutes: null,
  days: null,
  credits: null,
  insetDays: null,
  ...changes,
});

export const aTraining = (id: string, item: string, completedOn: string): TrainingEvidence => ({
  type: 'training',
  id,
  item,
  completedOn: civilDate(completedOn),
});

export const aReview = (id: string, kind: string, heldOn: string): ReviewEvidence => ({
  type: 'review',
  id,
  kind,
  heldOn: civilDate(heldOn),
});
