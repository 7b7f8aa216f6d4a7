import type { DoubtReason } from '../../domain/activities/counted-twice.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { Message } from '../../domain/message.ts';
import type { doubtWords } from '../../domain/activities/doubt-words.ts';
import { messageOf } from '../../domain/message.ts';

const message = messageOf<typeof doubtWords>();

/** Why another activity may be the same time. */
export const doubtMessage = (
  reason: DoubtReason,
  { title, completedOn }: Pick<LearningActivity, 'title' | 'completedOn'>,
): Message => message(`doubt.${reason}`, { title, date: completedOn });
