import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingPage } from '../../../contract/meetings.ts';
import { changeMeeting, signMeeting } from '../../../contract/meetings.ts';
import { civilDate, daysFrom } from '../../../domain/cycles/civil-date.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { DayField } from '../../components/form/day-field.tsx';
import { LongTextField } from '../../components/form/field.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { parseTypedDate, typedDateOf } from '../../components/form/typed-date.ts';
import { useTell } from '../../components/toast/tell.ts';
import { addressOf } from './autosaved-text.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { NextReviews } from './next-reviews.tsx';
import { NEXT_STEP, RemovedMeeting, RemoveMeeting } from './remove-meeting.tsx';
import { WhoHolds } from './who-holds.tsx';
import { OpensFirst } from './opens-first.tsx';
import { useSay } from './words.ts';

interface OfMeeting {
  readonly page: MeetingPage;
}

/** The one thing that comes next: say when it was held, sign, or add a note. */
export function NextStep({ page, readBy }: OfMeeting & { readonly readBy: string }) {
  const say = useSay();
  return (
    <section className="card" aria-labelledby={NEXT_STEP}>
      <h2 id={NEXT_STEP} tabIndex={-1}>
        {say('meeting.next')}
      </h2>
      {page.withdrawnBecause === null ? <OpenSteps page={page} /> : <RemovedMeeting page={page} />}
      <CalendarButton page={page} />
      <WhoHolds page={page} />
      {page.may.remove && <RemoveMeeting page={page} readBy={readBy} />}
    </section>
  );
}

function OpenSteps({ page }: OfMeeting) {
  const say = useSay();
  const waiting = page.signatories.filter(({ name }) => name === null).map(({ as }) => as);
  return (
    <>
      <p>{say(sentenceOf(page))}</p>
      {page.state === 'held' && page.wanted.length > 0 && (
        <>
          <p>{say('meeting.next.wanted')}</p>
          <ul>
            {page.wanted.map(({ path, about, message }) => (
              <li key={path}>{about === '' ? message : say('meeting.wanted.about', { about, message })}</li>
            ))}
          </ul>
        </>
      )}
      <OpensFirst page={page} />
      {page.state === 'drafted' && page.may.prepare && <OnDay page={page} does="plan" />}
      {page.state !== 'locked' && page.may.reviewerWords && <OnDay page={page} does="hold" />}
      {page.maySignAs.length > 0 && page.declaration !== '' && <blockquote>{page.declaration}</blockquote>}
      {page.maySignAs.map((as) => (
        <SignButton key={as} page={page} as={as} />
      ))}
      {page.state === 'held' && waiting.length > 0 && (
        <p className="quiet">{say('meeting.next.waiting', { names: waiting.join(', ') })}</p>
      )}
      {page.state === 'locked' && <NextReviews page={page} />}
      {page.state === 'locked' && page.may.prepare && <NoteForm page={page} />}
    </>
  );
}

function sentenceOf({ state, may }: MeetingPage) {
  if (state === 'locked') return 'meeting.next.locked';
  if (state === 'held') return 'meeting.next.sign';
  return may.reviewerWords ? 'meeting.next.hold' : 'meeting.next.prepare';
}

function SignButton({ page, as }: OfMeeting & { readonly as: string }) {
  const say = useSay();
  const tell = useTell();
  const { mutate, isPending, error } = useWrite(signMeeting, addressOf(page));
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={isPending}
        onClick={() =>
          mutate(
            { as, hash: page.hash },
            {
              onSuccess: ({ state }) =>
                tell({ words: state === 'locked' ? say('meeting.locked') : say('meeting.signed', { as }) }),
            },
          )
        }
      >
        {say('meeting.sign', { as })}
      </Button>
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </>
  );
}

function OnDay({ page, does }: OfMeeting & { readonly does: 'plan' | 'hold' }) {
  const say = useSay();
  const { mutate, isPending, error } = useWrite(changeMeeting, addressOf(page));
  const isHold = does === 'hold';
  const stands = isHold ? (page.heldOn ?? page.today) : page.plannedOn;
  const [typed, setTyped] = useState(typedDateOf(stands));
  const failure = error ? asApiError(error) : undefined;
  const day = parseTypedDate(typed);
  const send = () => {
    if (day === undefined) return;
    mutate({ change: isHold ? { to: 'hold', heldOn: day } : { to: 'plan', plannedOn: day } });
  };
  return (
    <div className="form" onBlur={() => !isHold && day !== page.plannedOn && send()}>
      <DayField
        id={`meeting-${does}`}
        label={say(isHold ? 'meeting.heldOn' : 'meeting.plannedOn')}
        typed={typed}
        onChange={setTyped}
        today={page.today}
        latest={isHold ? page.today : undefined}
        problem={failure?.problem?.problems[0]?.message}
      />
      {!isHold && day !== undefined && <DueDay page={page} day={day} />}
      {isHold && (
        <Button
          appearance={page.state === 'drafted' ? 'primary' : 'secondary'}
          disabledFocusable={isPending}
          onClick={send}
        >
          {say(page.state === 'drafted' ? 'meeting.hold' : 'meeting.hold.again')}
        </Button>
      )}
      <NotSaved failure={failure} isSaving={isPending} />
    </div>
  );
}

/** When the rules want it; a plan after that says how much later it is. */
function DueDay({ page, day }: OfMeeting & { readonly day: string }) {
  const say = useSay();
  const { dueOn, today } = page;
  if (dueOn === null) return null;
  const days = daysFrom(civilDate(dueOn), civilDate(day));
  const values = { date: say.date(dueOn), days };
  return (
    <p className={days > 0 ? undefined : 'quiet'} role="status">
      {dueOn < today
        ? say('meeting.due.was', values)
        : say(days > 0 ? 'meeting.due.later' : 'meeting.due', values)}
    </p>
  );
}

function NoteForm({ page }: OfMeeting) {
  const say = useSay();
  const { mutate, isPending, error } = useWrite(changeMeeting, addressOf(page));
  const [text, setText] = useState('');
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') mutate({ change: { to: 'amend', text } }, { onSuccess: () => setText('') });
      }}
    >
      <LongTextField
        id="meeting-note"
        label={say('meeting.amend.text')}
        value={text}
        onChange={setText}
        longest={1000}
        problem={undefined}
      />
      <Button type="submit" disabledFocusable={isPending}>
        {say('meeting.amend')}
      </Button>
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </form>
  );
}
