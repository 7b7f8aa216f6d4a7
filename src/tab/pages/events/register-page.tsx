import { register } from '../../../contract/events.ts';
import type { Me } from '../../../contract/me.ts';
import { useRead } from '../../api/use-read.ts';
import { BackButton } from '../../components/back-button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { whenOf } from './when-of.ts';
import { EventCard } from './event-card.tsx';
import { EvaluationAnswers } from './evaluation-answers.tsx';
import { RegisterForm } from './register-form.tsx';
import { useSay } from './words.ts';

interface RegisterPageProps {
  readonly me: Pick<Me, 'today'>;
  readonly eventKey: string;
  readonly takesFocus: boolean;
}

/** Who was at one training event. */
export function RegisterPage({ me, eventKey, takesFocus }: RegisterPageProps) {
  const say = useSay();
  const query = useRead(register, { eventKey });
  return (
    <>
      <BackButton label={say('register.back')} to={{ page: 'events' }} />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'row', 'row', 'row']} />}>
        {(register) => (
          <>
            <PageHeading
              text={say('register.title', { title: register.event.title })}
              note={`${whenOf(register.event, say)} · ${register.event.venue}`}
              takesFocus={takesFocus}
            />
            <EventCard register={register} today={me.today} />
            {register.event.cancelledBecause === null && <RegisterForm register={register} />}
            {register.event.hasEnded && <EvaluationAnswers eventKey={eventKey} />}
          </>
        )}
      </Reading>
    </>
  );
}
