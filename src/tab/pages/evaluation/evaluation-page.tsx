import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import { evaluation, submitEvaluation } from '../../../contract/evaluations.ts';
import { UNDER_A_FORM, useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import type { OpenEvaluation, SubmitEvaluation } from '../../../contract/evaluations.ts';
import { asApiError } from '../../api/api-error.ts';
import { BackButton } from '../../components/back-button.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { CardView } from './card-view.tsx';
import { ClosedForm } from './closed-form.tsx';
import { useSay } from './words.ts';

interface EvaluationPageProps {
  /** It is their form. */
  readonly me: Pick<Me, 'oid'>;
  readonly eventKey: string;
  readonly takesFocus: boolean;
}

/** The form that follows a training event: the same card as in chat. */
export function EvaluationPage({ me, eventKey, takesFocus }: EvaluationPageProps) {
  const say = useSay();
  const query = useRead(evaluation, { eventKey }, UNDER_A_FORM);
  return (
    <>
      <BackButton label={say('evaluation.back')} to={{ page: 'me' }} />
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card']} />}>
        {(evaluation) => (
          <>
            <PageHeading
              text={say('evaluation.title', { title: evaluation.eventTitle })}
              note={say('evaluation.held', { date: say.date(evaluation.heldOn) })}
              takesFocus={takesFocus}
            />
            {evaluation.isClosed && !evaluation.isAnswered ? (
              <ClosedForm oid={me.oid} closedOn={evaluation.closesOn} />
            ) : (
              <Answering evaluation={evaluation} />
            )}
          </>
        )}
      </Reading>
    </>
  );
}

/** What is shown was read when the page opened: an answer given in the chat meanwhile must not take away what is typed here. */
function Answering({ evaluation: read }: { readonly evaluation: OpenEvaluation }) {
  const say = useSay();
  const submission = useWrite(submitEvaluation, { eventKey: read.eventKey });
  const lastAnswers = useRef<SubmitEvaluation>(undefined);
  const [isChanging, setIsChanging] = useState(false);
  const [evaluation, setEvaluation] = useState(read);
  const { answerKey } = evaluation;
  const send = (answers: SubmitEvaluation) => {
    if (submission.isPending) return;
    lastAnswers.current = answers;
    submission.mutate(answers, {
      onSuccess: (reply) => {
        setEvaluation(reply.evaluation);
        setIsChanging(false);
      },
    });
  };
  const wasSaved = submission.isSuccess && !isChanging;
  const mayChange = evaluation.changeCard !== null && !isChanging;
  return (
    <section className="card">
      <p role="status" className={wasSaved ? 'saved' : 'quiet'}>
        {wasSaved && say('evaluation.thanks')}
        {submission.isPending && say('form.saving')}
        {!wasSaved && !submission.isPending && evaluation.isAnswered && say('evaluation.answered')}
      </p>
      <CardView
        card={isChanging ? evaluation.changeCard : evaluation.card}
        onSubmit={(answers) => send({ ...answers, ...(answerKey !== null && { corrects: answerKey }) })}
        takesFocus={wasSaved || isChanging}
      />
      <NotSaved
        failure={submission.error ? asApiError(submission.error) : undefined}
        isSaving={submission.isPending}
      />
      {mayChange && (
        <Button
          onClick={() => {
            submission.reset();
            setIsChanging(true);
          }}
        >
          {say('evaluation.change')}
        </Button>
      )}
      {isChanging && (
        <Button onClick={() => setIsChanging(false)} disabledFocusable={submission.isPending}>
          {say('evaluation.keep')}
        </Button>
      )}
    </section>
  );
}
