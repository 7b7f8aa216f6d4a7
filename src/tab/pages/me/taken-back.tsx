import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLogActivity } from '../../api/use-log-activity.ts';
import type { PersonRecord, TakenBackActivity } from '../../../contract/record.ts';
import { asApiError } from '../../api/api-error.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { againOver, changeIdOf, useActivityUndo } from './activity-undo.ts';
import { useSay } from './words.ts';

interface TakenBackProps {
  readonly oid: string;
  readonly takenBack: PersonRecord['takenBack'];
}

/** What was taken back in a CPD year, why, and the way to let it count again. */
export function TakenBack({ oid, takenBack }: TakenBackProps) {
  const say = useSay();
  return (
    <Disclosure summary={say('record.taken-back.list', { count: takenBack.length })}>
      <ul className="plain-list">
        {takenBack.map((activity) => (
          <TakenBackItem key={activity.original} oid={oid} activity={activity} />
        ))}
      </ul>
    </Disclosure>
  );
}

interface TakenBackItemProps {
  readonly oid: string;
  readonly activity: TakenBackActivity;
}

function TakenBackItem({ oid, activity }: TakenBackItemProps) {
  const say = useSay();
  const log = useLogActivity(oid);
  const tell = useTell();
  const undo = useActivityUndo(oid);
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
            log.mutate(againOver(activity, activity.key, formId), {
              onSuccess: (logged) =>
                tell({
                  words: say('record.given-again', { title }),
                  undo: undo.ofLogging(logged.activity, changeIdOf(activity.original)),
                }),
            })
          }
        >
          {giveAgain}
        </Button>
      )}
    </li>
  );
}
