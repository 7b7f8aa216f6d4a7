import type { CivilDate } from '../../../../src/domain/cycles/civil-date.ts';
import { addDays } from '../../../../src/domain/cycles/civil-date.ts';
import type { DemoPerson } from '../../../../tools/demo/demo-person.ts';
import { spread } from '../../../../tools/demo/spread.ts';

/** Everybody of the demo but a named few is up to date; of a large organisation so many of a hundred are not. */
const TRAINING_LATE = 8;
const REVIEW_LATE = 2;
const FEW_HOURS = 10;

const YEARLY: ReadonlySet<string> = new Set([
  'safeguarding-annual',
  'prevent-duty',
  'data-protection-gdpr',
  'safeguarding',
]);

/** The same person with what is late for some: a training run out, a review not held, less logged than the others. */
export function livedUnevenly<
  Lived extends Pick<DemoPerson, 'person' | 'entries' | 'activities' | 'reviews'>,
>(demo: Lived, today: CivilDate): Lived {
  const { displayName } = demo.person;
  const draw = spread(`${displayName}: late`, 100);
  if (draw < TRAINING_LATE) {
    const datedOn = addDays(today, -(366 + spread(displayName, 60)));
    return {
      ...demo,
      entries: demo.entries.map((entry) =>
        YEARLY.has(String(entry.fields['about']))
          ? { ...entry, fields: { ...entry.fields, datedOn } }
          : entry,
      ),
    };
  }
  if (draw < TRAINING_LATE + REVIEW_LATE) {
    const heldOn = addDays(today, -(370 + spread(displayName, 40)));
    return { ...demo, reviews: demo.reviews.slice(0, 1).map((review) => ({ ...review, heldOn })) };
  }
  return draw < TRAINING_LATE + REVIEW_LATE + FEW_HOURS
    ? { ...demo, activities: demo.activities.slice(0, 1) }
    : demo;
}
