import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingPage } from '../../../contract/meetings.ts';
import { changeMeeting, withdrawMeeting } from '../../../contract/meetings.ts';
import { asApiError } from '../../api/api-error.ts';
import { useSend, useWrite } from '../../api/use-write.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { ReasonForm } from '../../components/form/reason-form.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { addressOf } from './autosaved-text.tsx';
import { useSay } from './words.ts';

export const NEXT_STEP = 'meeting-next-step';
const REMOVING = 'meeting-remove';

interface RemoveMeetingProps {
  readonly page: MeetingPage;
  readonly readBy: string;
}

/** The way out of a review that was begun by mistake; its reason is kept, and it can be brought back. */
export function RemoveMeeting({ page, readBy }: RemoveMeetingProps) {
  const say = useSay();
  const tell = useTell();
  const send = useSend();
  const [isAsking, setAsking] = useState(false);
  const mutation = useWrite(withdrawMeeting, addressOf(page));
  if (!isAsking)
    return (
      <div>
        <Button appearance="subtle" size="small" onClick={() => setAsking(true)}>
          {say('meeting.remove')}
        </Button>
      </div>
    );
  return (
    <section aria-labelledby={REMOVING}>
      <h3 id={REMOVING}>{say('meeting.remove')}</h3>
      <ReasonForm
        mutation={mutation}
        draftKey={`cpd.draft.meeting-removal.${readBy}.${page.key}`}
        labelledBy={REMOVING}
        hint={say('meeting.remove.hint')}
        onClose={() => setAsking(false)}
        onSaved={() => {
          setAsking(false);
          tell({
            words: say('meeting.removed'),
            undo: {
              about: say('meeting.title', { kind: page.kindLabel, name: page.person.displayName }),
              run: async () => {
                await send(changeMeeting, addressOf(page), { change: { to: 'bring-back' } });
                return say('meeting.brought-back');
              },
              otherwise: say('meeting.removed.otherwise'),
              returnTo: NEXT_STEP,
            },
          });
        }}
      />
    </section>
  );
}

/** Why a review does not take place, and the way back. */
export function RemovedMeeting({ page }: Pick<RemoveMeetingProps, 'page'>) {
  const say = useSay();
  const tell = useTell();
  const { mutate, isPending, error } = useWrite(changeMeeting, addressOf(page));
  return (
    <>
      <p>{say('meeting.removed.because')}</p>
      <p className="own-words">{page.withdrawnBecause}</p>
      {page.may.bringBack && (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={isPending}
            onClick={() =>
              mutate(
                { change: { to: 'bring-back' } },
                { onSuccess: () => tell({ words: say('meeting.brought-back') }) },
              )
            }
          >
            {say('meeting.bring-back')}
          </Button>
        </div>
      )}
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </>
  );
}
