import type { MeetingPage } from '../../../contract/meetings.ts';
import { changeMeeting } from '../../../contract/meetings.ts';
import { parseCivilDate } from '../../../domain/cycles/civil-date.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { Card } from '../../components/card.tsx';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { addressOf, AutosavedText } from './autosaved-text.tsx';
import { mayWrite } from './is-under-way.ts';
import { TargetDay } from './target-day.tsx';
import { WhatWasSaid } from './what-was-said.tsx';
import { useSay } from './words.ts';

interface OfMeeting {
  readonly page: MeetingPage;
}

/** How what was agreed last time was met: one of the policy's answers for each target, and a comment. */
export const LastTargets = ({ page }: OfMeeting) => {
  const say = useSay();
  return (
    <Card title={say('meeting.last-targets')}>
      {page.lastTargets.map((target) => (
        <LastTarget key={target.place} page={page} target={target} />
      ))}
    </Card>
  );
};

function LastTarget({ page, target }: OfMeeting & { readonly target: MeetingPage['lastTargets'][number] }) {
  const say = useSay();
  const { mutate, isPending, error } = useWrite(changeMeeting, addressOf(page));
  const { place, text, answer, comment } = target;
  if (!mayWrite(page))
    return (
      <div>
        <p>{answer === '' ? text : say('meeting.wanted.about', { about: text, message: answer })}</p>
        {comment !== '' && <p className="own-words">{comment}</p>}
      </div>
    );
  return (
    <div className="form__part">
      {page.targetAnswers.length > 0 ? (
        <ChipChoice
          id={`meeting-last-target-${place}`}
          label={text}
          problem={undefined}
          chips={page.targetAnswers.map((each) => ({ id: each, label: each }))}
          value={answer}
          onChange={(chosen) => mutate({ change: { to: 'last-target', place, text: chosen, was: answer } })}
        />
      ) : (
        <p>{text}</p>
      )}
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
      <AutosavedText
        at={addressOf(page)}
        id={`meeting-last-target-comment-${place}`}
        label={say('meeting.last-target.comment', { target: text })}
        text={comment}
        longest={1000}
        changeOf={(rewritten) => ({ to: 'last-target-comment', place, ...rewritten })}
      />
    </div>
  );
}

/** What is agreed for the time until the next review: each with what shows that it is met, and by when. */
export function Targets({ page }: OfMeeting) {
  const say = useSay();
  if (!mayWrite(page) && page.targets.every(({ text }) => text === '')) return null;
  return (
    <Card title={say('meeting.targets')}>
      {page.targets.map((target, place) =>
        mayWrite(page) ? (
          <Target
            key={say('meeting.target', { number: place + 1 })}
            page={page}
            target={target}
            place={place}
          />
        ) : (
          target.text !== '' && (
            <div key={say('meeting.target', { number: place + 1 })}>
              <WhatWasSaid title={say('meeting.target', { number: place + 1 })} text={target.text} />
              {target.measure !== '' && <p>{say('meeting.target.shown-by', { text: target.measure })}</p>}
              {target.day !== null && <p>{say('meeting.target.by', { date: say.date(target.day) })}</p>}
            </div>
          )
        ),
      )}
    </Card>
  );
}

interface TargetProps extends OfMeeting {
  readonly target: MeetingPage['targets'][number];
  readonly place: number;
}

function Target({ page, target, place }: TargetProps) {
  const say = useSay();
  const number = place + 1;
  return (
    <div className="form__part">
      <AutosavedText
        at={addressOf(page)}
        id={`meeting-target-${place}`}
        label={say('meeting.target', { number })}
        text={target.text}
        longest={1000}
        changeOf={(rewritten) => ({ to: 'target', place, ...rewritten })}
      />
      {target.text !== '' && (
        <>
          <AutosavedText
            at={addressOf(page)}
            id={`meeting-target-measure-${place}`}
            label={say('meeting.target.measure', { number })}
            text={target.measure}
            longest={1000}
            changeOf={(rewritten) => ({ to: 'target-measure', place, ...rewritten })}
          />
          <TargetDay page={page} place={place} day={parseCivilDate(target.day ?? '') ?? ''} />
        </>
      )}
    </div>
  );
}
