import { Button } from '@fluentui/react-components';
import { Suspense } from 'react';
import type {
  ActivityView,
  LoggedActivity,
  PersonRecord,
  TakenBackActivity,
} from '../../../contract/record.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { RecordFiles } from '../../components/files/lazy-files.ts';
import { changeIdOf } from './activity-undo.ts';
import { LogForm } from '../log-cpd/lazy-log-form.ts';
import { TakeBackForm } from './lazy-taking-back.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

const titleIdOf = (original: string): string => `activity-${original}`;

/** What is done with an activity: as it was when its form was opened, so that a change by somebody else can be told. */
export interface OpenedActivity {
  readonly what: 'change' | 'take-back';
  readonly activity: ActivityView;
}

interface ActivityItemProps {
  readonly activity: ActivityView;
  readonly record: PersonRecord;
  readonly today: string;
  readonly opened: OpenedActivity | undefined;
  readonly onOpen: (opened: OpenedActivity) => void;
  readonly onSaved: (logged: LoggedActivity) => void;
  /** By the key of the row that took it back; undefined where that is not known here. */
  readonly onTakenBack: (over: string | undefined) => void;
  readonly onClose: () => void;
}

/** One CPD activity, and the forms that change it and take it back. */
export function ActivityItem({ activity, opened, ...props }: ActivityItemProps) {
  const say = useSay();
  const { title, doubts, original } = activity;
  return (
    <li className="activity">
      <p className="activity__title" id={titleIdOf(original)}>
        {title}
      </p>
      <p className="quiet">{factsOf(activity, say).join(' · ')}</p>
      {doubts.map((doubt) => (
        <p key={doubt} className="notice notice--warning">
          <strong>{say('record.doubt')}</strong> {doubt}
        </p>
      ))}
      {activity.reflection !== '' && (
        <Disclosure summary={say('record.reflection')} about={title}>
          <p className="own-words">{activity.reflection}</p>
        </Disclosure>
      )}
      <Suspense fallback={null}>
        <RecordFiles oid={props.record.person.oid} record={original} title={title} mayAdd />
      </Suspense>
      {opened ? (
        <OpenedForm opened={opened} current={activity} {...props} />
      ) : (
        <ItemButtons activity={activity} onOpen={props.onOpen} />
      )}
    </li>
  );
}

function ItemButtons({ activity, onOpen }: Pick<ActivityItemProps, 'activity' | 'onOpen'>) {
  const say = useSay();
  const { title, original, reflection, fromEvent } = activity;
  const words = say(reflection === '' ? 'record.add-reflection' : 'record.change');
  const takeBack = say('record.take-back');
  return (
    <div className="row__actions">
      <Button
        id={changeIdOf(original)}
        appearance="subtle"
        size="small"
        onClick={() => onOpen({ what: 'change', activity })}
        aria-label={say('record.change.about', { words, title })}
      >
        {words}
      </Button>
      {/* What a register gave is taken back there. */}
      {!fromEvent && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => onOpen({ what: 'take-back', activity })}
          aria-label={say('record.change.about', { words: takeBack, title })}
        >
          {takeBack}
        </Button>
      )}
    </div>
  );
}

interface OpenedFormProps extends Omit<ActivityItemProps, 'activity' | 'opened' | 'onOpen'> {
  readonly opened: OpenedActivity;
  /** As it is by now. */
  readonly current: ActivityView | TakenBackActivity;
}

function OpenedForm({ opened, current, record, today, ...on }: OpenedFormProps) {
  const { activity } = opened;
  const { oid } = record.person;
  if (opened.what === 'take-back') {
    return (
      <Suspense fallback={<Skeleton blocks={['line', 'row']} />}>
        <TakeBackForm
          oid={oid}
          activity={activity}
          currentKey={current.key}
          labelledBy={titleIdOf(activity.original)}
          onTakenBack={on.onTakenBack}
          onClose={on.onClose}
        />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={<Skeleton blocks={['line', 'row']} />}>
      <LogForm
        oid={oid}
        today={today}
        activityTypes={record.activityTypes}
        asks={record.logAsks}
        standards={record.standards}
        corrects={activity}
        current={current}
        onSaved={on.onSaved}
        onClose={on.onClose}
      />
    </Suspense>
  );
}

const factsOf = (activity: ActivityView, say: Say): readonly string[] => [
  say.hours(activity.minutes),
  activity.activityTypeLabel,
  say.date(activity.completedOn),
  ...(activity.fromEvent ? [say('record.from-event')] : []),
  ...(activity.delivery === 'external' ? [say('record.external')] : []),
  ...(activity.alignment.length > 0 ? [say('record.standards', { count: activity.alignment.length })] : []),
];
