import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { reinstateEvent } from '../../../contract/events.ts';
import { useWrite } from '../../api/use-write.ts';
import type { EventRegister } from '../../../contract/events.ts';
import { Card } from '../../components/card.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useSubmission } from '../../components/form/use-submission.ts';
import { useTell } from '../../components/toast/tell.ts';
import { useEventUndo } from './event-undo.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { CancelForm } from './cancel-form.tsx';
import { ChangeForm } from './change-form.tsx';
import { whenOf } from './when-of.ts';
import { useSay } from './words.ts';

/** The button that begins a change; it takes the focus back. */
const CARD = 'event-change-open';

interface EventCardProps {
  readonly register: EventRegister;
  readonly today: string;
}

/** What an event is, with the ways to change it, to cancel it, and back. */
export function EventCard({ register, today }: EventCardProps) {
  const say = useSay();
  const { event } = register;
  const [open, setOpen] = useState<'change' | 'cancel' | undefined>();
  const tell = useTell();
  const undo = useEventUndo(CARD);
  const go = useNavigation();
  const close = () => setOpen(undefined);
  const reinstatement = useSubmission('event', useWrite(reinstateEvent, { eventKey: event.key }), (after) =>
    tell({
      words: say('event.reinstated'),
      undo: undo.ofReinstating(after.event, event.cancelledBecause ?? ''),
    }),
  );
  const reinstate = () => reinstatement.submit({ ok: true, body: { version: event.version } });
  const begin = (form: 'change' | 'cancel') => () => {
    tell(undefined);
    setOpen(form);
  };
  return (
    <Card title={say('event.card')}>
      {event.cancelledBecause !== null && (
        <p className="notice notice--warning">
          <strong>{say('event.cancelled')}.</strong> {event.cancelledBecause}
        </p>
      )}
      <p>{[whenOf(event, say), event.venue, event.provider].join(' · ')}</p>
      <p className="quiet">{say('event.counts', { length: say.hours(event.minutes) })}</p>
      {event.booking !== null && (
        <p className="quiet">
          {say('event.booked', {
            booked: event.booked,
            capacity: event.capacity === null ? 'none' : String(event.capacity),
            waiting: event.waiting,
          })}
        </p>
      )}
      {/* What is over is offered to nobody any more. */}
      {event.obstacles !== null && !event.hasEnded && (
        <p className="quiet">{say('event.obstacles', { count: event.obstacles })}</p>
      )}
      <NotSaved
        failure={reinstatement.failure}
        isSaving={reinstatement.isSaving}
        onRetry={reinstatement.retry}
      />
      {open === 'change' && (
        <ChangeForm
          register={register}
          today={today}
          onSaved={(before, after) => {
            tell({
              words: say('event.changed'),
              undo: undo.ofChanging(before, after.event, register.choices),
            });
            close();
          }}
          onClose={close}
        />
      )}
      {open === 'cancel' && (
        <CancelForm
          event={event}
          choices={register.choices}
          today={today}
          onSaved={(after) => {
            tell({ words: say('event.cancelled-saved'), undo: undo.ofCancelling(after.event) });
            close();
          }}
          onClose={close}
        />
      )}
      {open === undefined && (
        <div className="form__buttons">
          <Button id={CARD} onClick={begin('change')}>
            {say('event.change')}
          </Button>
          {event.obstacles !== null && (
            <Button onClick={() => go({ page: 'provision', eventKey: event.key })}>
              {say('event.conditions')}
            </Button>
          )}
          {event.cancelledBecause === null ? (
            <Button onClick={begin('cancel')}>{say('event.cancel')}</Button>
          ) : (
            <Button onClick={reinstate} disabledFocusable={reinstatement.isSaving}>
              {say('event.reinstate')}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
