import { addDays, laterOf } from '../../src/domain/cycles/civil-date.ts';
import type { DemoActivity, DemoSubject } from './demo-person.ts';
import { externalCoursesOf } from './external-courses.ts';
import { spread } from './spread.ts';
import type { Offered } from './year-of-cpd.ts';
import { SCHOOL_YEAR, SECTOR_DAY, SERVICE_YEAR } from './year-of-cpd.ts';

/** The journeys log on top of exactly seven hours. */
const FIRST_TWO_ONLY: ReadonlySet<string> = new Set(['Mei Ling Chen']);

/** Wrote no reflection on the last thing they did. */
const NOT_REFLECTED: ReadonlySet<string> = new Set(['Callum Stewart', 'Siobhan Kelly']);

/** Has not been out in the trade this year. */
const NOT_IN_SECTOR: ReadonlySet<string> = new Set(['Steven Blight', 'Martyn Hocking']);

const IN_SECTOR: readonly string[] = ['vocational-tutor', 'iqa'];

function offeredTo({ name, person, isAdultLearning }: DemoSubject): readonly Offered[] {
  const year = isAdultLearning ? SERVICE_YEAR : SCHOOL_YEAR;
  if (FIRST_TWO_ONLY.has(name)) return year.slice(0, 2);
  const isInSector = !NOT_IN_SECTOR.has(name) && person.policyRoles.some((role) => IN_SECTOR.includes(role));
  const isFor = ({ isForSome, isForFullTime }: Offered) =>
    !(isForSome && spread(name + isForSome, 2) === 0) && !(isForFullTime && person.fte < 1);
  return [...year.filter(isFor), ...(isInSector ? [SECTOR_DAY] : [])];
}

/** What the first weeks offer is done by everybody, however young the year is. */
const FIRST_WEEKS_DAYS = 24;

/** What a person has done by today: of the rest of the year, what has had its day. */
function heldBy(subject: DemoSubject): readonly DemoActivity[] {
  const { cycleFrom, today } = subject;
  return offeredTo(subject).flatMap((each, index): DemoActivity[] => {
    const { afterDays, title, activityType, minutes, reflection } = each;
    const planned = addDays(cycleFrom, afterDays);
    if (planned > today && afterDays > FIRST_WEEKS_DAYS) return [];
    return [
      {
        title,
        activityType,
        category: each.category ?? 'educational',
        completedOn: planned > today ? laterOf(cycleFrom, addDays(today, -index)) : planned,
        minutes,
        reflection,
        delivery: undefined,
        alignment: each.alignment ?? [],
        followUps: [],
      },
    ];
  });
}

/** The CPD of this year that a person has logged. */
export function activitiesOf(subject: DemoSubject): readonly DemoActivity[] {
  const { name, person } = subject;
  if (person.employment !== 'direct') return [];
  const held = heldBy(subject);
  const last = held.length - 1;
  return [
    ...held.map((each, index) =>
      index === last && NOT_REFLECTED.has(name) ? { ...each, reflection: '' } : each,
    ),
    ...externalCoursesOf(subject),
  ];
}
