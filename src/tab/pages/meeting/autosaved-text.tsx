import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ChangeMeeting, MeetingPage } from '../../../contract/meetings.ts';
import { changeMeeting } from '../../../contract/meetings.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { LongTextField } from '../../components/form/field.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useSay } from './words.ts';

/** Between two writes of one field while somebody types. */
const AUTOSAVE_MILLISECONDS = 2000;

export interface MeetingAddress {
  readonly oid: string;
  readonly meetingKey: string;
}

export const addressOf = ({ person, key }: MeetingPage): MeetingAddress => ({
  oid: person.oid,
  meetingKey: key,
});

interface AutosavedTextProps {
  readonly at: MeetingAddress;
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** As it stands on the server. */
  readonly text: string;
  readonly longest: number;
  readonly changeOf: (rewritten: { readonly text: string; readonly was: string }) => ChangeMeeting['change'];
}

/** A text that saves itself; changed on another device meanwhile, it shows both versions and asks which holds. */
export function AutosavedText({ at, id, label, hint, text, longest, changeOf }: AutosavedTextProps) {
  const say = useSay();
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  const { mutate, reset, isPending, isSuccess, error, variables } = useWrite(changeMeeting, at);
  const isDirty = typed.trim() !== seen;
  const failure = error ? asApiError(error) : undefined;
  const isConflict = failure?.code === 'changed-meanwhile';
  const wasRefused = failure !== undefined && textOf(variables) === typed.trim();
  // What somebody else wrote is taken in where nothing is typed here.
  if (text !== seen && !isDirty && !isPending) {
    setSeen(text);
    setTyped(text);
  }
  const save = (was = seen) => {
    const sent = typed.trim();
    mutate({ change: changeOf({ text: sent, was }) }, { onSuccess: () => setSeen(sent) });
  };
  const isDue = isDirty && !isPending && !isConflict && !wasRefused && typed.length <= longest;
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(save, AUTOSAVE_MILLISECONDS);
    return () => clearTimeout(timer);
  });
  return (
    <div onBlur={() => isDue && save()}>
      <LongTextField
        id={id}
        label={label}
        {...(hint !== undefined && { hint })}
        value={typed}
        onChange={setTyped}
        longest={longest}
        problem={failure?.problem?.problems[0]?.message}
      />
      <p className="quiet" role="status">
        {isPending ? say('meeting.saving') : isSuccess && !isDirty && say('meeting.saved')}
      </p>
      {isConflict ? (
        <div role="group" aria-label={say('meeting.conflict')}>
          <p>{say('meeting.conflict')}</p>
          <p className="own-words">{text === '' ? say('meeting.conflict.empty') : text}</p>
          <div className="row__actions">
            <Button appearance="primary" onClick={() => save(text)}>
              {say('meeting.conflict.mine')}
            </Button>
            <Button
              onClick={() => {
                setTyped(text);
                setSeen(text);
                reset();
              }}
            >
              {say('meeting.conflict.theirs')}
            </Button>
          </div>
        </div>
      ) : (
        <NotSaved failure={failure} isSaving={isPending} onRetry={() => save()} />
      )}
    </div>
  );
}

const textOf = (sent: ChangeMeeting | undefined): string | undefined =>
  sent && 'text' in sent.change ? sent.change.text : undefined;
