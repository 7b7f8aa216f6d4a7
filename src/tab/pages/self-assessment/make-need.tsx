import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { civilDate } from '../../../domain/cycles/civil-date.ts';
import { raiseNeed, withdrawNeed } from '../../../contract/plans.ts';
import type { AnsweredStatementView, SelfAssessmentPage } from '../../../contract/self-assessments.ts';
import { asApiError } from '../../api/api-error.ts';
import { useSend, useWrite } from '../../api/use-write.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { answerId } from '../../components/autosave/edits.ts';
import { selfRatingWords } from './self-rating-words.ts';
import { useSay } from './words.ts';

interface MakeNeedProps {
  readonly page: SelfAssessmentPage;
  readonly statement: AnsweredStatementView;
  readonly rating: string;
  readonly comment: string;
}

/** One press makes a low rating a need of the plan, with the way back in the note that says so. */
export function MakeNeed({ page, statement, rating, comment }: MakeNeedProps) {
  const say = useSay();
  const tell = useTell();
  const send = useSend();
  const { oid } = page.person;
  const { mutate, isPending, error } = useWrite(raiseNeed, { oid });
  // Sent once more, it is the same need; after it was taken back, it is another.
  const [formId, setFormId] = useState(() => crypto.randomUUID());
  const { label, code } = statement;
  if (statement.isNeed)
    return (
      <p>
        <span className="status status--good">{say('assess.need.is')}</span>{' '}
        <RouteLink to={{ page: 'plan', oid }}>{say('assess.need.plan')}</RouteLink>
      </p>
    );
  const said = {
    rating: selfRatingWords(rating, say),
    date: say.date(page.completedOn ?? page.today),
  };
  const make = () =>
    mutate(
      {
        formId,
        text: label,
        source: 'standards-gap',
        evidence:
          comment.trim() === ''
            ? say('assess.need.evidence', said)
            : say('assess.need.evidence.with', { ...said, comment: comment.trim() }),
        raisedOn: civilDate(page.today),
      },
      {
        onSuccess: ({ needs }) => {
          setFormId(crypto.randomUUID());
          const need = needs
            .flatMap(({ sources }) => sources)
            .findLast((each) => each.text === label && each.source === 'standards-gap' && each.mayWithdraw);
          tell({
            words: say('assess.need.made'),
            ...(need && {
              undo: {
                about: label,
                otherwise: say('assess.need.undo.otherwise'),
                returnTo: answerId('rating', code),
                run: async () => {
                  const { key: needKey, version } = need;
                  const reason = say('assess.need.undo.reason');
                  await send(withdrawNeed, { oid, needKey }, { version, reason });
                  return say('assess.need.undone');
                },
              },
            }),
          });
        },
      },
    );
  return (
    <div>
      <Button
        size="small"
        aria-label={say('assess.need.about', { label })}
        disabledFocusable={isPending}
        onClick={make}
      >
        {say('assess.need')}
      </Button>
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} onRetry={make} />
    </div>
  );
}
