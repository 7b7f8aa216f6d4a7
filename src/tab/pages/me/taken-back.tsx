import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLogActivity } from '../../api/use-log-activity.ts';
import type { PersonRecord, TakenBackActivity } from '../../../contract/record.ts';
import { LogActivity } from '../../../contract/record.ts';
import { asApiError } from '../../api/api-error.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useSay } from './words.ts';

interface TakenBackProps {
  readonly record: PersonRecord;
  readonly onDone: (said: string) => void;
}

/** What was taken back this year, why, and the way to let it count again. */
export function TakenBack({ record, onDone }: TakenBackProps) {
  const say = useSay();
  const { takenBack, person } = record;
  if (takenBack.length === 0) return null;
  return (
    <Disclosure summary={say('record.taken-back.list', { count: takenBack.length })}>
      <ul className="plain-list">
        {takenBack.map((activity) => (
          <TakenBackItem key={activity.original} oid={person.oid} activity={activity} onDone={onDone} />
        ))}
      </ul>
    </Disclosure>
  );
}

interface TakenBackItemProps {
  readonly oid: string;
  readonly activity: TakenBackActivity;
  readonly onDone: (said: string) => void;
}

function TakenBackItem({ oid, activity, onDone }: TakenBackItemProps) {
  const say = useSay();
  const log = useLogActivity(oid);
  // Made once: giving it again twice stores it once.
  const [formId] = useState(() => crypto.randomUUID());
  const { title, reason, fromEvent } = activity;
  const giveAgain = say('record.give-again');
  return (
    <li className="activity">
      <p className="activity__title">{title}</p>
      <p className="quiet">
        {say.hours(activity.minutes)} · {say.date(activity.completedOn)}
      </p>
      <p className="own-words">{say('record.taken-back.because', { reason })}</p>
      <NotSaved failure={log.error ? asApiError(log.error) : undefined} isSaving={log.isPending} />
      {!fromEvent && (
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={log.isPending}
          aria-label={say('record.change.about', { words: giveAgain, title })}
          onClick={() =>
            log.mutate(againOf(activity, formId), {
              onSuccess: () => onDone(say('record.given-again', { title })),
            })
          }
        >
          {giveAgain}
        </Button>
      )}
    </li>
  );
}

/** The activity as it was, over the row that took it back. Its person has seen what it may be the same as. */
const againOf = (activity: TakenBackActivity, formId: string): LogActivity =>
  LogActivity.parse({
    formId,
    title: activity.title,
    activityType: activity.activityType,
    completedOn: activity.completedOn,
    minutes: activity.minutes,
    category: activity.category,
    reflection: activity.reflection,
    delivery: activity.delivery ?? undefined,
    insetDays: activity.insetDays ?? undefined,
    alignment: activity.alignment,
    corrects: activity.key,
    isConfirmed: true,
  });
