import { catalogue } from '../message.ts';

/** Why an activity may be the same time as another one, by the reason’s id. */
export const doubtWords = catalogue(
  {
    'doubt.overlap': '“{title}” on {date} was at the same time.',
    'doubt.same-title': '“{title}” is on the record for {date} already.',
    'doubt.same-day-and-sort': '“{title}” of the same sort is on the record for {date} already.',
    'doubt.over-a-day': 'With “{title}” the record for {date} comes to more than 24 hours.',
  },
  {
    'doubt.overlap': 'Roedd “{title}” ar {date} ar yr un pryd.',
    'doubt.same-title': 'Mae “{title}” ar y cofnod am {date} yn barod.',
    'doubt.same-day-and-sort': 'Mae “{title}” o’r un math ar y cofnod am {date} yn barod.',
    'doubt.over-a-day': 'Gyda “{title}” mae’r cofnod am {date} yn fwy na 24 awr.',
  },
);
