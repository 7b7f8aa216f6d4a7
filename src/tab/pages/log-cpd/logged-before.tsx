import type { ActivityView } from '../../../contract/record.ts';
import { isSameTitle } from './same-words.ts';
import { useSay } from './words.ts';

interface LoggedBeforeProps {
  readonly title: string;
  /** An ISO date, or what was typed for it. */
  readonly completedOn: string;
  readonly activities: readonly ActivityView[];
}

/** Says that something of this title is on the record, before it is saved a second time; the region is there before it speaks. */
export function LoggedBefore({ title, completedOn, activities }: LoggedBeforeProps) {
  const say = useSay();
  const alike = activities.filter((each) => isSameTitle(each.title, title));
  const before = alike.find((each) => each.completedOn === completedOn) ?? alike[0];
  const isSameDay = before?.completedOn === completedOn;
  return (
    <div role="status" className={before ? 'notice notice--warning' : 'visually-hidden'}>
      {before && (
        <p>
          {say(isSameDay ? 'log.before.same-day' : 'log.before', {
            date: say.date(before.completedOn),
            hours: say.hours(before.minutes),
          })}
        </p>
      )}
    </div>
  );
}
