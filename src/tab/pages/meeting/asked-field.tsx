import type { MeetingFieldView, MeetingPage } from '../../../contract/meetings.ts';
import { changeMeeting } from '../../../contract/meetings.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { addressOf, AutosavedText } from './autosaved-text.tsx';
import { WhatWasSaid } from './what-was-said.tsx';
import { useSay } from './words.ts';

interface AskedFieldProps {
  readonly page: MeetingPage;
  readonly field: MeetingFieldView;
  readonly isOpen: boolean;
}

/** What the policy asks by itself, written by those whose it is, and read by the others. */
export function AskedField({ page, field, isOpen }: AskedFieldProps) {
  const say = useSay();
  const { id, label, hint, kind, text, isRestricted } = field;
  const note = isRestricted && <p className="quiet">{say('meeting.field.restricted')}</p>;
  if (kind === 'targets')
    return page.may.prepare && isOpen ? <p className="quiet">{say('meeting.field.targets')}</p> : null;
  if (!field.mayWrite || !isOpen)
    return (
      <>
        <WhatWasSaid title={label} text={text} />
        {note}
      </>
    );
  return (
    <>
      {kind === 'choice' ? (
        <ChosenField page={page} field={field} />
      ) : (
        <AutosavedText
          at={addressOf(page)}
          id={`meeting-field-${id}`}
          label={label}
          hint={hint === '' ? undefined : hint}
          text={text}
          longest={2000}
          changeOf={(rewritten) => ({ to: 'field', field: id, ...rewritten })}
        />
      )}
      {note}
    </>
  );
}

function ChosenField({ page, field }: Omit<AskedFieldProps, 'isOpen'>) {
  const { mutate, isPending, error } = useWrite(changeMeeting, addressOf(page));
  const { id, label, choices, text } = field;
  return (
    <>
      <ChipChoice
        id={`meeting-field-${id}`}
        label={label}
        problem={undefined}
        chips={choices.map((each) => ({ id: each, label: each }))}
        value={text}
        onChange={(chosen) => mutate({ change: { to: 'field', field: id, text: chosen, was: text } })}
      />
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </>
  );
}
