import { useRef } from 'react';
import { withdrawReview } from '../../../contract/reviews.ts';
import { useWrite } from '../../api/use-write.ts';
import type { HeldReview, ReviewPage } from '../../../contract/reviews.ts';
import { ReasonForm } from '../../components/form/reason-form.tsx';
import type { Told } from '../../components/toast/tell.ts';
import { useTell } from '../../components/toast/tell.ts';
import { ReviewForm } from './review-form.tsx';
import { useReviewUndo } from './review-undo.ts';
import type { Step } from './step.ts';
import { reviewDraftKey, RECORDING } from './step.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

const DESK = 'review-desk';

interface ReviewDeskProps {
  readonly page: ReviewPage;
  readonly recordedBy: string;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/** Where a review is recorded, corrected and taken back: one thing at a time, in one place. */
export function ReviewDesk({ page, recordedBy, step, onStep }: ReviewDeskProps) {
  const say = useSay();
  const tell = useTell();
  const heading = useRef<HTMLHeadingElement>(null);
  const finish = (told: Told) => {
    tell(told);
    onStep(RECORDING);
    if (step.does !== 'record') heading.current?.focus();
  };
  return (
    <section className="card review-form" aria-labelledby={DESK}>
      <h2 id={DESK} tabIndex={-1} ref={heading}>
        {titleOf(step, say)}
      </h2>
      <CurrentStep page={page} recordedBy={recordedBy} step={step} onStep={onStep} onSaved={finish} />
    </section>
  );
}

interface CurrentStepProps extends ReviewDeskProps {
  readonly onSaved: (told: Told) => void;
}

function CurrentStep({ page, recordedBy, step, onStep, onSaved }: CurrentStepProps) {
  const say = useSay();
  const undo = useReviewUndo(page.person.oid, DESK);
  const close = () => onStep(RECORDING);
  if (step.does === 'record') {
    return page.mayRecord ? (
      <ReviewForm
        key="new"
        page={page}
        recordedBy={recordedBy}
        onSaved={(review) =>
          onSaved({
            words: say('review.saved', { date: say.date(review?.heldOn ?? page.today) }),
            undo: review && undo.ofRecording(review),
          })
        }
      />
    ) : (
      <p>{say('review.not-recordable')}</p>
    );
  }
  const { review } = step;
  if (step.does === 'take-back') {
    return (
      <TakeBack
        key={review.key}
        oid={page.person.oid}
        recordedBy={recordedBy}
        review={review}
        onSaved={({ takenBack }) => {
          const gone = takenBack.find(({ original }) => original === review.original);
          onSaved({
            words: say('review.taken-back.saved', { date: say.date(review.heldOn) }),
            undo: gone && undo.ofChanging(review, gone.key),
          });
        }}
        onClose={close}
      />
    );
  }
  return (
    <>
      <p className="quiet">{say(step.does === 'again' ? 'review.again.note' : 'review.correct.note')}</p>
      <ReviewForm
        key={review.key}
        page={page}
        recordedBy={recordedBy}
        corrects={review}
        onSaved={(now) =>
          onSaved({
            words: say('review.corrected', { date: say.date(review.heldOn) }),
            undo: now && (step.does === 'again' ? undo.ofRecording(now) : undo.ofChanging(review, now.key)),
          })
        }
        onClose={close}
      />
    </>
  );
}

interface TakeBackProps {
  readonly oid: string;
  readonly recordedBy: string;
  readonly review: HeldReview;
  readonly onSaved: (after: ReviewPage) => void;
  readonly onClose: () => void;
}

const TakeBack = ({ oid, recordedBy, review, ...form }: TakeBackProps) => (
  <ReasonForm
    {...form}
    mutation={useWrite(withdrawReview, { oid, reviewKey: review.key })}
    draftKey={reviewDraftKey(recordedBy, oid, review.key, 'withdrawal')}
    labelledBy={DESK}
  />
);

function titleOf(step: Step, say: Say): string {
  if (step.does === 'record') return say('review.record');
  const about = { kind: step.review.kindLabel, date: say.date(step.review.heldOn) };
  if (step.does === 'take-back') return say('review.take-back.title', about);
  return say(step.does === 'again' ? 'review.again.title' : 'review.correct.title', about);
}
