import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { reinstateEvent } from '../../../contract/events.ts';
import { useWrite } from '../../api/use-write.ts';
import type { EventRegister } from '../../../contract/events.ts';
import { Card } from '../../components/card.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useSubmission } from '../../components/form/use-submission.ts';
import { CancelForm } from './cancel-form.tsx';
import { ChangeForm } from './change-form.tsx';
import { whenOf } from './when-of.ts';
import { useSay } from './words.ts';

/** What an event is, with the ways to change it, to cancel it, and back. */
export function EventCard({ register }: { readonly register: EventRegister }) {
  const say = useSay();
  const { event } = register;
  const [open, setOpen] = useState<'change' | 'cancel' | undefined>();
  const [saved, setSaved] = useState('');
  const done = (id: 'event.changed' | 'event.cancelled-saved' | 'event.reinstated') => {
    setSaved(say(id));
    setOpen(undefined);
  };
  const reinstatement = useSubmission('event', useWrite(reinstateEvent, { eventKey: event.key }), () =>
    done('event.reinstated'),
  );
  const reinstate = () => reinstatement.submit({ ok: true, body: { version: event.version } });
  const begin = (form: 'change' | 'cancel') => () => {
    setSaved('');
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
      <p role="status" className={saved === '' ? 'visually-hidden' : 'saved'}>
        {saved}
      </p>
      <NotSaved failure={reinstatement.failure} isSaving={reinstatement.isSaving} />
      {open === 'change' && (
        <ChangeForm
          register={register}
          onSaved={() => done('event.changed')}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'cancel' && (
        <CancelForm
          event={event}
          onSaved={() => done('event.cancelled-saved')}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === undefined && (
        <div className="form__buttons">
          <Button onClick={begin('change')}>{say('event.change')}</Button>
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
