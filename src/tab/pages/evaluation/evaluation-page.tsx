import { useRef } from 'react';
import type { OpenEvaluation, SubmitEvaluation } from '../../../contract/evaluations.ts';
import { asApiError } from '../../api/api-error.ts';
import { useEvaluation } from '../../api/reads.ts';
import { useSubmitEvaluation } from '../../api/writes.ts';
import { BackButton } from '../../components/back-button.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useSay } from '../../messages/use-say.ts';
import { CardView } from './card-view.tsx';

interface EvaluationPageProps {
  readonly eventKey: string;
  readonly takesFocus: boolean;
}

/** The form that follows a training event: the same card as in chat. */
export function EvaluationPage({ eventKey, takesFocus }: EvaluationPageProps) {
  const say = useSay();
  const query = useEvaluation(eventKey);
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
            <Answering evaluation={evaluation} />
          </>
        )}
      </Reading>
    </>
  );
}

function Answering({ evaluation }: { readonly evaluation: OpenEvaluation }) {
  const say = useSay();
  const submission = useSubmitEvaluation(evaluation.eventKey);
  const lastAnswers = useRef<SubmitEvaluation>(undefined);
  const submit = (answers: SubmitEvaluation) => {
    if (submission.isPending) return;
    lastAnswers.current = answers;
    submission.mutate(answers);
  };
  const thanks = submission.data;
  return (
    <section className="card">
      <p role="status" className={thanks ? 'saved' : 'quiet'}>
        {thanks && say('evaluation.thanks')}
        {submission.isPending && say('form.saving')}
        {!thanks && evaluation.isAnswered && say('evaluation.answered')}
      </p>
      <CardView
        card={thanks ? thanks.card : evaluation.card}
        onSubmit={submit}
        takesFocus={thanks !== undefined}
      />
      <NotSaved
        failure={submission.error ? asApiError(submission.error) : undefined}
        isSaving={submission.isPending}
        onRetry={() => lastAnswers.current && submit(lastAnswers.current)}
      />
    </section>
  );
}
